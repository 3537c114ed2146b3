using System.Collections.Immutable;
using System.Globalization;
using Annals.Dates;
using Annals.Dates.Suggestions;
using Annals.Parse.Values;
using Annals.Parse.Yaml;
using Annals.Reporting;
using Annals.Text;
using Annals.Text.Unicode;

namespace Annals.Parse.Schema;

/// <summary>Checks a mapping against its schema. Every fault is reported at its own place, and what is sound is kept.</summary>
public sealed class SchemaReader(string path, Diagnostics diagnostics)
{
    /// <summary>What is said of a value that is none of its kind; editors say the same.</summary>
    public const string
        WholeNumberExpected = "a whole number is expected",
        AddressExpected = "an address that starts with https:// or http:// is expected",
        LanguageExpected = "a language is expected as BCP 47 writes it, as in en, pt-BR or zh-Hant";

    // In UTF-16 units: no browser takes a longer address, and a date is written out wherever its entry is listed.
    private const int MostOfAddress = 8_000, MostOfDate = 2_000;

    public Fields Read(YamlMapping mapping, KeySchema schema)
    {
        var fields = ImmutableArray.CreateBuilder<Field>(mapping.Pairs.Length);
        foreach (var (name, node) in mapping.Pairs)
        {
            var key = schema.Find(name.Text);
            if (key is null)
            {
                var known = schema.Keys.Select(each => each.Name).ToArray();
                Report(Rules.UnknownKey, name.At, $"{schema.Name} has no key “{name.Text}”{Nearest.Hint(name.Text, known)}");
            }
            else if (!IsAbsent(node, key.Shape) && Value(node, key.Shape, key.Name) is { } value)
            {
                fields.Add(new Field(key, value, node.At));
            }
        }
        foreach (var key in schema.Keys)
        {
            if (!key.Required || !IsMissing(mapping, key)) continue;
            Report(Rules.Missing, mapping.At, $"{schema.Name} needs “{key.Name}”: {char.ToLowerInvariant(key.Meaning[0]) + key.Meaning[1..].TrimEnd('.')}");
        }
        ReportOneOf(mapping, schema);
        return new Fields(schema, mapping.At, fields.DrainToImmutable());
    }

    private void ReportOneOf(YamlMapping mapping, KeySchema schema)
    {
        var there = schema.OneOf.Count(key => !IsMissing(mapping, key));
        if (schema.OneOf.IsEmpty || there == 1) return;
        var names = string.Join(" or ", schema.OneOf.Select(key => $"“{key.Name}”"));
        Report(there == 0 ? Rules.Missing : Rules.WrongValue, mapping.At, there == 0 ? $"{schema.Name} needs {names}" : $"{schema.Name} has {names}, and not both; take one out");
    }

    // A value of the wrong type has been reported already: it is not missing too.
    private static bool IsMissing(YamlMapping mapping, Key key) =>
        mapping.Pairs.FirstOrDefault(pair => pair.Key.Text == key.Name) is not { } pair || IsAbsent(pair.Value, key.Shape);

    // Programs that edit front matter write keys without a value in many ways, whatever the kind of the value.
    private static bool IsAbsent(YamlNode node, Shape shape) => node switch
    {
        YamlScalar scalar => scalar.IsNull || (shape is not Shape.VerbatimText && scalar.Text.AsSpan().Trim(" \t\r\n").IsEmpty),
        YamlSequence sequence => sequence.Nodes.IsEmpty,
        YamlMapping mapping => mapping.Pairs.IsEmpty,
        _ => false,
    };

    private object? Value(YamlNode node, Shape shape, string key) => shape switch
    {
        Shape.ListOf list => List(node, list, key),
        Shape.Keys keys => node is YamlMapping mapping
            ? Read(mapping, keys.Schema)
            : Wrong(node, key, $"keys are expected, as in {{{string.Join(": …, ", keys.Schema.Keys.Take(3).Select(each => each.Name))}: …}}"),
        _ => node is YamlScalar scalar ? IsTooLong(scalar, shape, key) ? null : Scalar(scalar, shape, key) : Wrong(node, key, "one value is expected, not several; quote it if it starts with [ or {"),
    };

    private bool IsTooLong(YamlScalar scalar, Shape shape, string key)
    {
        var most = shape switch
        {
            Shape.PlainText text => text.Most,
            Shape.WebAddress => MostOfAddress,
            Shape.EdtfDate => MostOfDate,
            _ => int.MaxValue,
        };
        if (scalar.Text.Length <= most) return false;
        Report(Rules.TooMuch, scalar.At, string.Create(CultureInfo.InvariantCulture, $"“{key}” is longer than {most:N0} characters; shorten it"));
        return true;
    }

    private object? Scalar(YamlScalar scalar, Shape shape, string key) => shape switch
    {
        Shape.VerbatimText => scalar.Text,
        Shape.EdtfDate date => Date(scalar, date),
        Shape.WholeNumber => int.TryParse(scalar.Text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number)
            ? number
            : Wrong(scalar, key, WholeNumberExpected),
        Shape.Choice choice => choice.Words.Contains(scalar.Text)
            ? scalar.Text
            : Wrong(scalar, key, $"one of {string.Join(", ", choice.Words)} is expected{Nearest.Hint(scalar.Text, choice.Words)}"),
        Shape.WebAddress => Address(scalar, key),
        Shape.Language => LanguageTag.IsWellFormed(scalar.Text)
            ? scalar.Text
            : Wrong(scalar, key, LanguageExpected + LanguageTag.Hint(scalar.Text)),
        Shape.PlainText { MayBeAddress: true } when WebAddresses.StartsWithScheme(scalar.Text) => Address(scalar, key),
        Shape.PlainText { IsName: true } => Text(scalar, key) is { } text ? LinkedName.Of(text) : null,
        _ => Text(scalar, key),
    };

    private string? Text(YamlScalar scalar, string key) => Visible(scalar, key).Trim() is { Length: > 0 } text ? text : null;

    private string? Address(YamlScalar scalar, string key)
    {
        if (!WebAddresses.IsWeb(scalar.Text)) Report(Rules.WrongValue, scalar.At, $"“{key}”: {AddressExpected}");
        else if (AddressUser.IsIn(scalar.Text)) Report(Rules.BadAddress, scalar.At, $"“{key}”: {WebAddresses.NoUserExpected}");
        else return Visible(scalar, key);
        return null;
    }

    // Done once, here, so that no page, feed or export can carry hidden characters.
    private string Visible(YamlScalar scalar, string key)
    {
        // XML holds no other line end, and a reader of HTML sees none.
        var text = HiddenCharacters.ShownInField(scalar.Text, out var first).Replace("\r\n", "\n", StringComparison.Ordinal);
        if (first >= 0) HiddenCharacterReport.Add(diagnostics, path, scalar.At, $"“{key}”", scalar.Text, first);
        return text;
    }

    private Edtf? Date(YamlScalar scalar, Shape.EdtfDate shape)
    {
        if (shape.IsTimestamp && Timestamps.Read(scalar.Text) is { } timestamp) return timestamp;
        if (WrittenDate.TryParse(scalar.Text, out var date, out var problem))
        {
            if (DateDoubts.Of(date) is { } doubt) Report(Rules.DoubtfulDate, scalar.At, doubt);
            if (!shape.IsTimestamp && Timestamps.Midnight(date) is { } midnight) Report(Rules.MidnightOfZone, scalar.At, midnight);
            return date;
        }
        Report(Rules.BadDate, scalar.PlaceOf(problem.Offset), problem.Message);
        return null;
    }

    private ImmutableArray<Located<object>> List(YamlNode node, Shape.ListOf list, string key)
    {
        if (node is YamlScalar { Text: var several } && list.Of is Shape.PlainText && Several(several) is { } written)
            Report(Rules.ListAsText, node.At, $"“{key}” is one text here, with a comma in it; if these are several, write {key}: [{string.Join(", ", written)}], and if it is one, [{YamlText.Quoted(several)}]");
        var nodes = node is YamlSequence sequence ? sequence.Nodes : [node];
        if (nodes.Length > list.Most)
        {
            Report(Rules.TooMuch, nodes[list.Most].At, string.Create(CultureInfo.InvariantCulture, $"“{key}” has more than {list.Most:N0} values; this is the first that is too many; divide what they say among several files"));
            return [];
        }
        var values = ImmutableArray.CreateBuilder<Located<object>>(nodes.Length);
        foreach (var each in nodes)
            if (!IsAbsent(each, list.Of) && Value(each, list.Of, key) is { } value) values.Add(new Located<object>(value, each.At));
        return values.DrainToImmutable();
    }

    private static string[]? Several(string text)
    {
        var parts = text.Split([',', ';', '、', '،', '，'], StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
        return parts.Length < 2 ? null : [.. parts.Select(part => part.All(char.IsLetterOrDigit) ? part : YamlText.Quoted(part))];
    }

    private object? Wrong(YamlNode node, string key, string expected)
    {
        Report(Rules.WrongValue, node.At, $"“{key}”: {expected}");
        return null;
    }

    private void Report(Rule rule, Position at, string message) => diagnostics.Add(rule, path, at, message);
}
