using System.Collections.Immutable;

namespace Annals.Import.Mapped.Maps;

/// <summary>Another generator's keys and what they are called here.</summary>
/// <param name="EntriesFrom">Their key of a list each of which is an entry; null where a file, or each document of it, is one.</param>
/// <param name="Entry">By our key.</param>
/// <param name="Ignored">Their keys that are left out on purpose, and not reported.</param>
internal sealed record KeyMap(
    string? EntriesFrom,
    ImmutableDictionary<string, KeyRule> Entry,
    ImmutableArray<SourceMap> Sources,
    ImmutableArray<string> Ignored);

/// <summary>How sources stand in the entry of another generator.</summary>
/// <param name="From">Their key of a list of sources, or of one; null where the keys stand in the entry itself.</param>
/// <param name="Keys">By our key.</param>
internal sealed record SourceMap(string? From, ImmutableDictionary<string, KeyRule> Keys);

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
