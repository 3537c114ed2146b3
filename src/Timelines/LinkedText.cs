using System.Collections.Immutable;
using Annals.Parse.Prose;

namespace Annals.Timelines;

/// <summary>The text of a page and the references that the page needs.</summary>
/// <param name="Verifications">Of the quotations within the text.</param>
public sealed record LinkedText(LinkedBody Body, ImmutableArray<Reference> References, ImmutableArray<Verification> Verifications)
{
    public static readonly LinkedText Empty = new(LinkedBody.Empty, [], []);

    /// <summary>The sources of its references, each once.</summary>
    public ImmutableArray<int> Sources { get; } = References.IsEmpty ? [] : [.. References.Select(reference => reference.Source).Distinct()];
}

/// <summary>A text whose marks are resolved.</summary>
/// <param name="Resolutions">One for each of the body's marks.</param>
/// <param name="Notes">One for each of the body's annotations.</param>
public sealed record LinkedBody(Body Body, ImmutableArray<Resolution> Resolutions, ImmutableArray<LinkedBody> Notes)
{
    /// <summary>One for each of the body's footnotes.</summary>
    public ImmutableArray<LinkedBody> Footnotes { get; init; } = [];

    /// <summary>What belongs to the text and stands apart from it.</summary>
    public IEnumerable<LinkedBody> Apart => Footnotes.IsEmpty ? Notes : Notes.Concat(Footnotes);

    public static readonly LinkedBody Empty = new(Body.Empty, [], []);
}

/// <summary>What a mark in a text turned out to mean.</summary>
public abstract record Resolution
{
    /// <summary>Nothing has to be known for this mark, or what it names was not found, which has been reported.</summary>
    public sealed record None : Resolution
    {
        public static readonly None Instance = new();
    }

    /// <summary>A link to a page.</summary>
    /// <param name="Name">What the author calls the page: a name or slug, or its kind and slug.</param>
    public sealed record Page(Target Target, string? Anchor, string Name) : Resolution;

    /// <summary>The language of what is quoted, BCP 47, where all that is cited for it is in one.</summary>
    public sealed record Language(string Tag) : Resolution;

    /// <summary>References, in the order of the citation.</summary>
    public sealed record References(ImmutableArray<ReferenceUse> Uses) : Resolution;
}

/// <summary>A numbered reference of a page: one place in one source.</summary>
/// <param name="Number">From one, in the order of the page.</param>
/// <param name="Source">Index into <see cref="Timeline.Sources"/>.</param>
/// <param name="Locator">Where in the source; empty for the whole.</param>
/// <param name="Uses">How often the page refers to it.</param>
public readonly record struct Reference(int Number, int Source, string Locator, int Uses);

/// <summary>One place of a page that refers to a numbered reference.</summary>
/// <param name="Number">The reference's number.</param>
/// <param name="Use">Which of its uses this is, from one.</param>
/// <param name="Prefix">The author's words before it, as "see"; empty if none.</param>
public readonly record struct ReferenceUse(int Number, int Use, string Prefix);
