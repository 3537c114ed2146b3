using System.Collections.Immutable;
using System.Globalization;

namespace Annals.Import.Mapped.Maps;

/// <summary>Another generator's keys and what they are called here.</summary>
/// <param name="EntriesFrom">Their key of a list each of which is an entry; null where a file, or each document of it, is one.</param>
/// <param name="Entry">By our key.</param>
/// <param name="Ignored">Their keys that are left out on purpose, and not reported.</param>
internal sealed record KeyMap(
    string? EntriesFrom,
    ImmutableDictionary<string, KeyRule> Entry,
    ImmutableArray<SourceMap> Sources,
    ImmutableArray<string> Ignored)
{
    /// <summary>Names of people and organisations that stand together; null for none.</summary>
    public NameMap? Names { get; init; }
}

/// <summary>Names of which some are people and some are organisations.</summary>
/// <param name="Rule">Where they stand.</param>
/// <param name="People">Those that are people, whatever the input says.</param>
/// <param name="Organisations">Those that are organisations.</param>
internal sealed record NameMap(KeyRule Rule, ImmutableArray<string> People, ImmutableArray<string> Organisations);

/// <summary>How sources stand in the entry of another generator.</summary>
/// <param name="From">Their key of a list of sources, or of one; null where the keys stand in the entry itself.</param>
/// <param name="Keys">By our key; # in one of theirs stands for the numbers of columns such as <c>News1</c> and <c>News2</c>.</param>
internal sealed record SourceMap(string? From, ImmutableDictionary<string, KeyRule> Keys)
{
    /// <summary>The same for the columns of one number.</summary>
    public SourceMap Numbered(int number) => this with { Keys = Keys.ToImmutableDictionary(key => key.Key, key => key.Value.Numbered(number.ToString(CultureInfo.InvariantCulture))) };
}

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

    /// <summary>In the place of all else: the first of these that gives something; of a list all.</summary>
    public ImmutableArray<KeyRule> Alternatives { get; init; } = [];

    /// <summary>How their dates are written; null for however people write them.</summary>
    public DateFormat? Format { get; init; }

    /// <summary>Their keys for the parts of a date; null where it stands in one.</summary>
    public DateColumns? Columns { get; init; }

    /// <summary>Every key of theirs that it names.</summary>
    public IEnumerable<string> AllFrom => [.. From, .. To, .. Columns?.All ?? [], .. Alternatives.SelectMany(other => other.AllFrom)];

    public KeyRule Numbered(string number) => this with
    {
        From = [.. From.Select(key => key.Replace("#", number, StringComparison.Ordinal))],
        To = [.. To.Select(key => key.Replace("#", number, StringComparison.Ordinal))],
        Alternatives = [.. Alternatives.Select(other => other.Numbered(number))],
    };
}

/// <summary>Their keys for year, month and day; null for a part that they have not.</summary>
internal sealed record DateColumns(string Year, string? Month, string? Day)
{
    public IEnumerable<string> All => new[] { Year, Month, Day }.OfType<string>();
}
