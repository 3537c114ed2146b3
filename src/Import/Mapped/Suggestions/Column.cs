using System.Collections.Immutable;
using System.Globalization;
using System.Text.RegularExpressions;
using Annals.Import.Mapped.Files;
using Annals.Parse.Values;
using Annals.Parse.Yaml;
using Annals.Text;

namespace Annals.Import.Mapped.Suggestions;

/// <summary>A column of a table, or a path of keys, with what stands in it in the first rows.</summary>
/// <param name="Path">With dots.</param>
/// <param name="Values">Those that say something.</param>
internal sealed partial record Column(string Path, ImmutableArray<string> Values)
{
    // Rows that are looked at.
    private const int MostRows = 500;

    /// <summary>How much of it can be read as a date for sure.</summary>
    public double Dates { get; } = Share(Values, value => value.Any(char.IsAsciiDigit) && MappedDate.Read(OneLine.Of(value), null).Date is not null);

    /// <summary>How much of it is written with slashes or the like, of which the reader cannot tell day and month.</summary>
    public double Slashes { get; } = Share(Values, value => Slash().IsMatch(value));

    /// <summary>How much of it is written as 2022,11,27.</summary>
    public double Commas { get; } = Share(Values, value => WithCommas().IsMatch(value));

    public double Addresses { get; } = Share(Values, value => WebAddresses.IsWeb(value.Trim()));

    /// <summary>In characters.</summary>
    public double Length { get; } = Values.IsEmpty ? 0 : Values.Average(value => value.Length);

    /// <summary>How many different values there are for each of them: 1 where none is repeated.</summary>
    public double Different { get; } = Values.IsEmpty ? 0 : (double)Values.Distinct().Count() / Values.Length;

    /// <summary>The unit in which it counts time from 1970; null where it does not.</summary>
    public string? Epoch { get; } = Share(Values, value => Seconds().IsMatch(value)) == 1 ? "seconds" : Share(Values, value => Milliseconds().IsMatch(value)) == 1 ? "milliseconds" : null;

    /// <summary>Every path that says something in one of the entries, in the order in which they come.</summary>
    public static ImmutableArray<Column> Of(IEnumerable<YamlMapping> entries)
    {
        var values = new Dictionary<string, ImmutableArray<string>.Builder>();
        var paths = new List<string>();
        foreach (var entry in entries.Take(MostRows)) Add(entry, "");
        return [.. paths.Select(path => new Column(path, values[path].ToImmutable()))];

        void Add(YamlNode node, string path)
        {
            if (node is YamlMapping keys)
                foreach (var (key, value) in keys.Pairs) Add(value, path.Length == 0 ? key.Text : $"{path}.{key.Text}");
            else if (node is YamlSequence list)
                foreach (var each in list.Nodes) Add(each, path);
            else if (node is YamlScalar { IsNull: false } scalar && !string.IsNullOrWhiteSpace(scalar.Text))
            {
                if (!values.TryGetValue(path, out var found))
                {
                    values[path] = found = ImmutableArray.CreateBuilder<string>();
                    paths.Add(path);
                }
                found.Add(scalar.Text);
            }
        }
    }

    /// <summary>What stands between several values in a cell; null where there is mostly one.</summary>
    /// <param name="separators">The likeliest first.</param>
    public string? Split(params ReadOnlySpan<string> separators)
    {
        foreach (var separator in separators)
            if (Share(Values, value => value.Contains(separator, StringComparison.Ordinal)) >= 0.2) return separator;
        return null;
    }

    /// <summary>The pattern of dates such as 27/11/2022; null where no day above 12 tells which is the day.</summary>
    public string? SlashPattern()
    {
        var parts = Values.Select(value => Slash().Match(value)).Where(match => match.Success).ToArray();
        if (parts.Length == 0) return null;
        var sign = parts[0].Groups["sign"].Value;
        var year = parts.All(match => match.Groups["year"].Length == 2) ? "yy" : "yyyy";
        var isDayFirst = parts.Any(match => Number(match, "first") > 12);
        var isMonthFirst = parts.Any(match => Number(match, "second") > 12);
        return isDayFirst == isMonthFirst ? null : isDayFirst ? $"d{sign}M{sign}{year}" : $"M{sign}d{sign}{year}";
    }

    private static int Number(Match match, string group) => int.Parse(match.Groups[group].ValueSpan, CultureInfo.InvariantCulture);

    private static double Share(ImmutableArray<string> values, Func<string, bool> isSo) => values.IsEmpty ? 0 : (double)values.Count(isSo) / values.Length;

    [GeneratedRegex(@"\A\s*(?<first>\d{1,2})(?<sign>[/.-])(?<second>\d{1,2})\k<sign>(?<year>\d{4}|\d\d)\s*\z", RegexOptions.CultureInvariant, PatternTime.Most)]
    private static partial Regex Slash();

    [GeneratedRegex(@"\A\d{4},\d{1,2}(,\d{1,2})?\z", RegexOptions.CultureInvariant, PatternTime.Most)]
    private static partial Regex WithCommas();

    [GeneratedRegex(@"\A\d{9,10}(\.0)?\z", RegexOptions.CultureInvariant, PatternTime.Most)]
    private static partial Regex Seconds();

    [GeneratedRegex(@"\A\d{12,13}(\.0)?\z", RegexOptions.CultureInvariant, PatternTime.Most)]
    private static partial Regex Milliseconds();
}
