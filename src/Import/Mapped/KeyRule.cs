using System.Collections.Immutable;

namespace Annals.Import.Mapped;

/// <summary>Where the value of one of our keys comes from.</summary>
/// <param name="From">Their keys, with dots for those within others, as in <c>author.name</c>.</param>
/// <param name="To">Their keys for the end of a span of time; for dates alone.</param>
/// <param name="Fixed">What is written whatever theirs say; empty for nothing.</param>
/// <param name="Default">What is written where theirs say nothing.</param>
/// <param name="Values">Their words and ours.</param>
/// <param name="Split">What stands between several values in one text; null for one value.</param>
internal sealed record KeyRule(
    ImmutableArray<string> From,
    ImmutableArray<string> To,
    ImmutableArray<string> Fixed,
    ImmutableArray<string> Default,
    ImmutableDictionary<string, string> Values,
    string? Split)
{
    public static readonly KeyRule Empty = new([], [], [], [], ImmutableDictionary<string, string>.Empty, null);
}
