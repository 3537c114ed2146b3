using System.Collections.Immutable;
using Annals.Disk;
using Annals.Parse.Schema;
using Annals.Parse.Yaml;
using Annals.Read;
using Annals.Reporting;
using Annals.Text;

namespace Annals.Import.Mapped.Maps;

/// <summary>A map file to a <see cref="KeyMap"/>, strictly: what is wrong in it is listed, and then nothing is imported by it.</summary>
internal sealed class MapReader
{
    private const string From = "from";
    private static readonly string[] Parts = ["entry", "sources", "ignore"];
    private const string Names = "names";
    private static readonly string[] RuleKeys = [From, "to", "fixed", "default", "values", "split", "as", "zone", "year", "month", "day"];
    private static readonly string[] KeysOfDates = ["to", "as", "zone", "year", "month", "day"];
    private static readonly Key MixedNames = MapSchema.Entry.Keys.First(key => key.Name == "people") with { Name = Names };

    private readonly string _path;
    private readonly Diagnostics _diagnostics;
    private bool _isWrong;

    private MapReader(string path, Diagnostics diagnostics) => (_path, _diagnostics) = (path, diagnostics);

    public static KeyMap? Read(string path, Diagnostics diagnostics)
    {
        // It has been named by whoever runs the command, and may well be a link or a pipe.
        if (Reader.ReadText(Reader.Shown(path), () => FileBytes.ReadNamed(path, FileBytes.MostOfSettings), diagnostics) is not { } file) return null;
        return Parse(file.Path, file.Text, diagnostics);
    }

    /// <returns>Null where something in it is wrong, which has been reported.</returns>
    public static KeyMap? Parse(string path, string text, Diagnostics diagnostics)
    {
        // What the YAML itself has wrong, such as a key that stands twice, makes the map wrong too.
        var broken = new Diagnostics();
        var yaml = YamlReader.Read(new TextFile(path, text), broken);
        foreach (var fault in broken.Sorted()) diagnostics.Add(fault);
        if (yaml is null || broken.HasErrors) return null;
        var reader = new MapReader(path, diagnostics);
        var map = reader.Map(yaml);
        return reader._isWrong ? null : map;
    }

    private KeyMap Map(YamlMapping yaml)
    {
        foreach (var (key, _) in yaml.Pairs)
            if (!Parts.Contains(key.Text))
                Wrong(key, $"a map has no part “{key.Text}”{Nearest.Hint(key.Text, Parts)}; its parts are entry, sources and ignore");
        var entry = Find(yaml, "entry");
        if (entry is null) Wrong(yaml, "a map needs the part “entry”, with lines “ours: theirs” such as “title: headline”");
        var sources = Find(yaml, "sources");
        return new KeyMap(
            TakeFrom(entry),
            Rules(entry, MapSchema.Entry),
            [.. (sources is YamlSequence several ? several.Nodes : sources is null ? [] : [sources]).Select(Source)],
            Find(yaml, "ignore") is { } ignored ? Texts(ignored) : [])
        {
            Names = (entry as YamlMapping)?.Pairs.FirstOrDefault(pair => pair.Key.Text == Names)?.Value is { } names ? Mixed(names) : null,
        };
    }

    private SourceMap Source(YamlNode node)
    {
        var source = new SourceMap(TakeFrom(node), Rules(node, MapSchema.Source));
        if (source.From is null && source.Keys.IsEmpty && node is YamlMapping)
            Wrong(node, "name the key of their sources, as in “from: sources”, or their keys for ours, as in “url: link”");
        return source;
    }

    private string? TakeFrom(YamlNode? node)
    {
        if ((node as YamlMapping)?.Pairs.FirstOrDefault(pair => pair.Key.Text == From)?.Value is not { } value) return null;
        if (value is YamlScalar { IsNull: false, Text: { Length: > 0 } key }) return key;
        Wrong(value, "the name of one of their keys is expected");
        return null;
    }

    private ImmutableDictionary<string, KeyRule> Rules(YamlNode? node, KeySchema schema)
    {
        var rules = ImmutableDictionary.CreateBuilder<string, KeyRule>();
        if (node is YamlMapping mapping)
            foreach (var (key, value) in mapping.Pairs)
            {
                if (key.Text == From || (schema.Name == "entry" && key.Text == Names)) continue;
                if (schema.Name == "entry" && key.Text == "image") Image(value, rules);
                else if (Known(key, schema) is { } known && Rule(value, known.Shape) is { } rule) rules[known.Name] = rule;
            }
        else if (node is not null)
            Wrong(node, $"lines of the form “ours: theirs” are expected under “{schema.Name}”");
        return rules.ToImmutable();
    }

    private void Image(YamlNode node, ImmutableDictionary<string, KeyRule>.Builder rules)
    {
        const string prefix = "image.";
        var keys = MapSchema.Entry.Keys
            .Where(key => key.Name.StartsWith(prefix, StringComparison.Ordinal))
            .Select(key => key with { Name = key.Name[prefix.Length..] });
        if (node is not YamlMapping)
            Wrong(node, "keys are expected, as in {src: picture.file, alt: picture.description}");
        else
            foreach (var (name, rule) in Rules(node, new KeySchema("image", [.. keys]))) rules[prefix + name] = rule;
    }

    private Key? Known(YamlScalar key, KeySchema schema)
    {
        var names = schema.Keys.Select(known => known.Name).Where(name => !name.Contains('.', StringComparison.Ordinal)).ToArray();
        if (names.Contains(key.Text)) return schema.Keys.First(known => known.Name == key.Text);
        Wrong(key, MapSchema.Editors.Contains(key.Text)
            ? $"“{key.Text}” cannot be filled by a map: what it says is for an editor to judge; put theirs under “ignore”, or leave it to be listed"
            : $"there is no key “{key.Text}” to fill in “{schema.Name}”{Nearest.Hint(key.Text, names)}; ours stands before the colon, theirs behind it");
        return null;
    }

    // Names that stand together, with lists of those that are the one or the other.
    private NameMap? Mixed(YamlNode node)
    {
        var lists = (node as YamlMapping)?.Pairs.Where(pair => pair.Key.Text is "people" or "organisations").ToArray() ?? [];
        var rest = node is YamlMapping mapping ? mapping with { Pairs = [.. mapping.Pairs.Except(lists)] } : node;
        return Rule(rest, MixedNames.Shape) is { } rule ? new NameMap(rule, List("people"), List("organisations")) : null;

        ImmutableArray<string> List(string key) => lists.FirstOrDefault(pair => pair.Key.Text == key)?.Value is { } list ? Texts(list) : [];
    }

    // “[at, {from: begin, to: end}]”: the first that says something.
    private KeyRule? Alternatives(YamlSequence several, Shape shape)
    {
        var rules = several.Nodes.Select(each => Rule(each, shape)).OfType<KeyRule>().ToImmutableArray();
        return rules.IsEmpty ? null : KeyRule.Empty with { Alternatives = rules };
    }

    private DateFormat? Format(YamlMapping mapping)
    {
        var (patterns, zone) = (Find(mapping, "as"), Find(mapping, "zone"));
        if (patterns is null && zone is null) return null;
        var texts = patterns is null ? [] : Texts(patterns);
        foreach (var text in texts)
            if (DateFormat.Problem(text) is { } problem) Wrong(patterns!, problem);
        var offset = zone is null ? null : Texts(zone) is [var one] ? one : "";
        if (offset is not null && DateFormat.ZoneProblem(offset) is { } wrong) Wrong(zone!, wrong);
        return new DateFormat(texts, offset);
    }

    private DateColumns? Columns(YamlMapping mapping)
    {
        var (year, month, day) = (One("year"), One("month"), One("day"));
        if (year is null && (month ?? day) is not null) Wrong(mapping, "name their key of the year with “year”, beside month and day");
        if (day is not null && month is null) Wrong(mapping, "name their key of the month with “month”, beside day");
        if (year is not null && Find(mapping, From) is { } from) Wrong(from, "a date stands in one key, “from”, or in several: “year”, “month” and “day”");
        return year is null ? null : new DateColumns(year, month, day);

        string? One(string key) => Find(mapping, key) is { } node && Texts(node) is [var name, ..] ? name : null;
    }

    private KeyRule? Rule(YamlNode node, Shape shape)
    {
        if (node is YamlSequence several && several.Nodes.Any(each => each is YamlMapping)) return Alternatives(several, shape);
        if (node is not YamlMapping mapping) return Texts(node) is { IsEmpty: false } from ? KeyRule.Empty with { From = from } : null;
        foreach (var (key, value) in mapping.Pairs)
        {
            if (!RuleKeys.Contains(key.Text))
                Wrong(key, $"“{key.Text}” is not known here{Nearest.Hint(key.Text, RuleKeys)}; known are {string.Join(", ", RuleKeys)}");
            if (KeysOfDates.Contains(key.Text) && shape is not Shape.EdtfDate) Wrong(key, key.Text == "to" ? "“to” is for dates alone: the key of their end" : $"“{key.Text}” is for dates alone");
            if (key.Text == "split" && shape is not Shape.ListOf) Wrong(key, "“split” is for lists alone, such as tags");
            if (key.Text == "split" && value is not YamlScalar { Text.Length: > 0 })
                Wrong(value, "what stands between two values is expected, as in split: \",\"");
            if (key.Text == "values" && value is not YamlMapping)
                Wrong(value, "their words and ours are expected, as in {news: article}");
        }
        var rule = new KeyRule(
            Find(mapping, From) is { } from1 ? Texts(from1) : [],
            Find(mapping, "to") is { } to ? Texts(to) : [],
            Find(mapping, "fixed") is { } set ? Fitting(set, shape) : [],
            Find(mapping, "default") is { } otherwise ? Fitting(otherwise, shape) : [],
            Find(mapping, "values") is YamlMapping words ? Words(words, shape) : KeyRule.Empty.Values,
            (Find(mapping, "split") as YamlScalar)?.Text)
        {
            Format = Format(mapping),
            Columns = Columns(mapping),
        };
        if (rule.From.IsEmpty && rule.Fixed.IsEmpty && rule.Default.IsEmpty && rule.Columns is null && rule.To.IsEmpty && !_isWrong)
            Wrong(node, "name their key with “from”, or a value with “fixed”");
        if (!rule.From.IsEmpty && !rule.Fixed.IsEmpty)
            Wrong(node, "“fixed” is written whatever theirs say: take “from” out, or write “default” for where theirs say nothing");
        return rule;
    }

    private ImmutableDictionary<string, string> Words(YamlMapping mapping, Shape shape)
    {
        var words = ImmutableDictionary.CreateBuilder<string, string>();
        foreach (var (theirs, ours) in mapping.Pairs)
            if (Fitting(ours, shape) is [var word]) words[theirs.Text] = word;
            else if (!_isWrong) Wrong(ours, "one word of ours is expected");
        return words.ToImmutable();
    }

    private ImmutableArray<string> Fitting(YamlNode node, Shape shape)
    {
        var texts = Texts(node);
        if (texts.Length > 1 && shape is not Shape.ListOf) Wrong(node, "one value is expected, not several");
        foreach (var text in texts)
            if (ValueCheck.Problem(shape, text) is { } problem) Wrong(node, $"“{text}”: {problem}");
        return texts;
    }

    private ImmutableArray<string> Texts(YamlNode node)
    {
        var nodes = node is YamlSequence sequence ? sequence.Nodes : [node];
        foreach (var each in nodes)
            if (each is not YamlScalar { IsNull: false, Text.Length: > 0 }) Wrong(each, "a text is expected here");
        return [.. nodes.OfType<YamlScalar>().Select(scalar => scalar.Text.Trim()).Where(text => text.Length > 0)];
    }

    private static YamlNode? Find(YamlMapping mapping, string key) =>
        mapping.Pairs.FirstOrDefault(pair => pair.Key.Text == key)?.Value is { } value and not YamlScalar { IsNull: true } ? value : null;

    private void Wrong(YamlNode node, string message)
    {
        _isWrong = true;
        _diagnostics.Add(Annals.Reporting.Rules.MapWrong, _path, node.At, message);
    }
}
