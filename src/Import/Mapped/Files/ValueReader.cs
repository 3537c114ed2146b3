using System.Collections.Immutable;
using Annals.Dates.Suggestions;
using Annals.Import.Drafts;
using Annals.Import.Mapped.Maps;
using Annals.Parse.Documents;
using Annals.Parse.Schema;
using Annals.Read;
using Annals.Text;

namespace Annals.Import.Mapped.Files;

/// <summary>
/// Takes the values for our keys out of the foreign ones. What does not fit our schema is not taken, and reported; so is what had to be
/// worked out.
/// </summary>
internal sealed class ValueReader(ForeignKeys keys, List<Finding> findings)
{
    // What of a value is shown in the report.
    private const int MostLetters = 80;

    /// <param name="prefix">Put before our keys in the report, as in <c>source</c>.</param>
    /// <returns>By our key, in the order of the schema; a text below the keys is not among them.</returns>
    public Dictionary<string, ImmutableArray<string>> Read(KeySchema schema, ImmutableDictionary<string, KeyRule> rules, string prefix = "")
    {
        var values = new Dictionary<string, ImmutableArray<string>>();
        foreach (var key in schema.Keys)
            if (key.Name != MapSchema.Text && rules.TryGetValue(key.Name, out var rule) && Values(key, rule, prefix + key.Name) is { IsEmpty: false } found)
                values[key.Name] = found;
        return values;
    }

    public static string Shown(string text) => OneLine.Shortened(text, MostLetters);

    private ImmutableArray<string> Values(Key key, KeyRule rule, string ours)
    {
        if (!rule.Alternatives.IsEmpty) return Alternative(key, rule.Alternatives, ours);
        if (!rule.Fixed.IsEmpty) return Given(rule.Fixed, ours);
        if (rule.Columns is { } columns) return Date(columns, ours) is { IsEmpty: false } read ? read : Given(rule.Default, ours);
        var texts = rule.From.SelectMany(keys.Texts).SelectMany(text => Split(text, rule.Split)).ToArray();
        var ends = rule.To.SelectMany(keys.Texts).ToArray();
        var isList = key.Shape is Shape.ListOf;
        var values = new List<string>();
        foreach (var text in isList ? texts : One(texts, key.Shape, ours))
            if (Value(key.Shape, rule, text, ours) is { } value && !values.Contains(value, StringComparer.Ordinal)) values.Add(value);
        if (!isList && values.Count > 1) values = [string.Join(", ", values)];
        // Of a start that cannot be read nobody knows when it was; that it has none is another matter.
        if (ends.Length > 0 && (values.Count > 0 || texts.Length == 0)) return Span(values, ends[0], rule, ours);
        return values.Count > 0 ? [.. values] : Given(rule.Default, ours);
    }

    private ImmutableArray<string> Alternative(Key key, ImmutableArray<KeyRule> rules, string ours)
    {
        var isList = key.Shape is Shape.ListOf;
        var found = ImmutableArray<string>.Empty;
        foreach (var rule in rules)
            if (isList || found.IsEmpty) found = [.. found.Union(Values(key, rule, ours), StringComparer.Ordinal)];
            else
                foreach (var text in rule.AllFrom.SelectMany(keys.Texts))
                    findings.Add(new Finding(text.At.Line, $"{text.Key}: {Shown(text.Text)}; {ours} is taken from another key", Outcome.LeftOut));
        return found;
    }

    private ImmutableArray<string> Date(DateColumns columns, string ours)
    {
        var (year, month, day) = (First(columns.Year), First(columns.Month), First(columns.Day));
        if (year is null) return [];
        var said = string.Join('-', new[] { year, month, day }.OfType<ForeignValue>().Select(part => part.Text));
        var (date, problem) = MappedDate.Read(year.Text, month?.Text, day?.Text);
        findings.Add(date is null
            ? new Finding(year.At.Line, $"{ours}: “{Shown(said)}” is not taken: {problem}", Outcome.Unsure)
            : new Finding(year.At.Line, $"{ours}: {date}, from {string.Join(", ", columns.All)}", Outcome.Inferred));
        return date is null ? [] : [date.ToString()];

        ForeignValue? First(string? path) => path is null ? null : keys.Texts(path) is [var first, ..] ? first : null;
    }

    private ImmutableArray<string> Given(ImmutableArray<string> values, string ours)
    {
        if (!values.IsEmpty)
            findings.Add(new Finding(keys.At.Line, $"{ours}: {Shown(string.Join(", ", values))}, from the map", Outcome.Inferred));
        return values;
    }

    private static IEnumerable<ForeignValue> Split(ForeignValue text, string? separator) => separator is null
        ? [text]
        : text.Text.Split(separator, StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Select(part => text with { Text = part });

    // Of several keys the first that says something is taken; of several values too, unless they are words, which can stand together.
    private ForeignValue[] One(ForeignValue[] texts, Shape shape, string ours)
    {
        var taken = texts.Where((text, index) => index == 0 || (shape is Shape.PlainText && text.Key == texts[0].Key)).ToArray();
        foreach (var other in texts.Except(taken, ReferenceEqualityComparer.Instance).Cast<ForeignValue>())
            findings.Add(new Finding(
                other.At.Line, $"{other.Key}: {Shown(other.Text)}; {ours} is taken from {texts[0].Key}", Outcome.LeftOut));
        return taken;
    }

    private string? Value(Shape shape, KeyRule rule, ForeignValue text, string ours)
    {
        var said = OneLine.Of(text.Text);
        var name = text.Key == ours ? ours : $"{text.Key} → {ours}";
        var value = rule.Values.GetValueOrDefault(said, Linked(said, shape));
        if (shape is Shape.EdtfDate)
        {
            var (date, why) = MappedDate.Read(value, rule.Format);
            if (date is null)
            {
                findings.Add(new Finding(text.At.Line, $"{name}: “{Shown(said)}” is not taken: {why}", Outcome.Unsure));
                return null;
            }
            value = date.ToString();
        }
        if (shape is Shape.Choice) value = value.ToLowerInvariant();
        if ((ValueCheck.Problem(shape, value) ?? (shape is Shape.ListOf { Of: Shape.AliasText } ? AliasForms.Problem(value, "entries") : null)) is { } problem)
        {
            findings.Add(new Finding(text.At.Line, $"{name}: “{Shown(said)}” is not taken: {problem}", Outcome.Unsure));
            return null;
        }
        if (shape is Shape.ListOf { Of: Shape.PlainText } && rule.Split is null && value.AsSpan().ContainsAny(",;"))
            findings.Add(new Finding(
                text.At.Line, $"{name}: {Shown(value)}; if these are several, write split in the map", Outcome.Unsure));
        else findings.Add(value == said
            ? new Finding(text.At.Line, $"{name}: {Shown(value)}", Outcome.Made)
            : new Finding(text.At.Line, $"{name}: {Shown(value)}, from “{Shown(said)}”", Outcome.Inferred));
        return value;
    }

    // A name or date that is a link to a note of that name, in whatever folder; and a tag with its sign.
    private static string Linked(string said, Shape shape)
    {
        if (shape is Shape.ListOf { Of: Shape.PlainText { Kind: DocumentKind.Tag } } && said is ['#', not (' ' or '#'), ..]) return said[1..];
        if (LinkedName.Of(said) is var name && name == said) return said;
        var note = name.Split('#')[0].TrimEnd('/').Split('/')[^1].Trim();
        if (note.EndsWith(".md", StringComparison.OrdinalIgnoreCase)) note = note[..^3];
        return note.Length > 0 ? note : said;
    }

    private ImmutableArray<string> Span(List<string> starts, ForeignValue end, KeyRule rule, string ours)
    {
        if (Value(new Shape.EdtfDate(), KeyRule.Empty with { Format = rule.Format }, end, ours) is not { } last) return [.. starts];
        if (starts.Count > 0 && starts[0] == last) return [last];
        var span = $"{(starts.Count > 0 ? Day(starts[0]) : "..")}/{Day(last)}";
        if (WrittenDate.TryParse(span, out _, out var problem))
        {
            findings.Add(new Finding(end.At.Line, $"{ours}: {span}", Outcome.Inferred));
            return [span];
        }
        findings.Add(new Finding(end.At.Line, $"{end.Key}: no span {span}: {problem.Message}", Outcome.Unsure));
        return [.. starts];
    }

    // An interval has no times of day.
    private static string Day(string date) => date.Split('T')[0];
}
