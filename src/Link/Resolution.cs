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
    public sealed record Page(Target Target, string? Anchor) : Resolution;

    /// <summary>References, in the order of the citation.</summary>
    public sealed record References(ImmutableArray<ReferenceUse> Uses) : Resolution;
}
