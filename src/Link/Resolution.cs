using System.Collections.Immutable;

namespace Annals.Link;

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

    /// <summary>References, in the order of the citation.</summary>
    public sealed record References(ImmutableArray<ReferenceUse> Uses) : Resolution;
}
