using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Annals.Import.Drafts;
using Annals.Parse.Yaml;
using Annals.Text;

namespace Annals.Import.Json;

/// <summary>The answer to a SPARQL query (SPARQL 1.1 Query Results JSON Format, section 3) as the rows of a table: each variable is a key, with its value alone.</summary>
/// <param name="Findings">Dates of Wikidata that may not mean what they seem to say.</param>
internal sealed partial record SparqlResults(YamlSequence Rows, ImmutableArray<Finding> Findings)
{
    private const string Items = "http://www.wikidata.org/entity/";

    // The first day of the Gregorian calendar.
    private static readonly DateOnly Reform = new(1582, 10, 15);

    /// <returns>Null for what is none.</returns>
    public static SparqlResults? Find(YamlNode root)
    {
        if (Member(Member(root, "head"), "vars") is not YamlSequence || Member(Member(root, "results"), "bindings") is not YamlSequence bindings) return null;
        var rows = new YamlSequence(bindings.At, [.. bindings.Nodes.Select(Row)]);
        var values = rows.Nodes.OfType<YamlMapping>().SelectMany(row => row.Pairs).ToArray();
        return values.Any(pair => pair.Value is YamlScalar item && item.Text.StartsWith(Items, StringComparison.Ordinal))
            ? new SparqlResults(new YamlSequence(rows.At, [.. rows.Nodes.Select(WithDays)]), [.. values.Select(pair => Doubt(pair.Key.Text, pair.Value as YamlScalar)).OfType<Finding>()])
            : new SparqlResults(rows, []);
    }

    private static YamlNode Row(YamlNode binding) => binding is YamlMapping row
        ? new YamlMapping(row.At, [.. row.Pairs.Select(pair => Member(pair.Value, "value") is { } value ? new YamlPair(pair.Key, value) : pair)])
        : binding;

    // Wikidata knows no hours: its midnights are days.
    private static YamlNode WithDays(YamlNode node) => node is YamlMapping row
        ? new YamlMapping(row.At, [.. row.Pairs.Select(pair => pair.Value is YamlScalar value && Midnight().Match(value.Text) is { Success: true } match ? new YamlPair(pair.Key, value with { Text = match.Groups["date"].Value }) : pair)])
        : node;

    private static YamlNode? Member(YamlNode? node, string name) =>
        (node as YamlMapping)?.Pairs.FirstOrDefault(pair => pair.Key.Text == name)?.Value;

    // Wikidata's query service gives every date as a day, and as one of the Gregorian calendar, also where its item knows a year or says a day of the Julian one
    // (phabricator.wikimedia.org/T246731).
    private static Finding? Doubt(string variable, YamlScalar? value)
    {
        if (value is null || Midnight().Match(value.Text) is not { Success: true } match) return null;
        var isOld = match.Value[0] == '-' || (DateOnly.TryParseExact(match.Groups["date"].ValueSpan, "yyyy-MM-dd", out var day) && day < Reform);
        var isFirst = match.ValueSpan.Contains("-01-01T", StringComparison.Ordinal);
        if (!isOld && !isFirst) return null;
        var why = isFirst ? "Wikidata's query service gives 1 January also where the item knows the year alone; ask it for wikibase:timePrecision"
            : "Wikidata's query service turns days of the Julian calendar into Gregorian ones; the item has the day of its time";
        return new Finding(value.At.Line, $"{variable}: {OneLine.Of(value.Text)}: {why}", Outcome.Unsure);
    }

    [GeneratedRegex(@"\A(?<date>-?\d{4}-\d\d-\d\d)T00:00:00Z\z", RegexOptions.CultureInvariant, PatternTime.Most)]
    private static partial Regex Midnight();
}
