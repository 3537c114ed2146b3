using System.Collections.Immutable;

namespace Annals.Timelines;

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
