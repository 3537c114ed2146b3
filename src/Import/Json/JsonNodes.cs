using Annals.Import.Drafts;
using Annals.Parse.Yaml;
using Annals.Reporting;

namespace Annals.Import.Json;

/// <summary>JSON to the nodes that keys are mapped from, which YAML has as well.</summary>
internal static class JsonNodes
{
    /// <returns>Null where it is broken, which has been reported.</returns>
    public static IReadOnlyList<YamlNode>? Read(OriginalFile file, Diagnostics diagnostics) =>
        JsonPartReader.Read(file, diagnostics) is { } root ? [Of(root)] : null;

    /// <summary>JSON Lines: a value on each line. A broken line is reported and left out.</summary>
    public static IReadOnlyList<YamlNode> ReadLines(OriginalFile file, Diagnostics diagnostics)
    {
        var nodes = new List<YamlNode>();
        var number = 0;
        foreach (var range in file.Text.AsSpan().Split('\n'))
        {
            number++;
            var line = file.Text[range];
            if (string.IsNullOrWhiteSpace(line)) continue;
            var found = new Diagnostics();
            if (JsonPartReader.Read(file with { Text = line }, found) is { } root) nodes.Add(Moved(Of(root), number - 1));
            foreach (var fault in found.Sorted())
                diagnostics.Add(Rules.RowLeftOut, file.Path, fault.At with { Line = number }, $"this line is left out: {fault.Message}");
        }
        return nodes;
    }

    private static YamlNode Of(JsonPart part) => part.Kind switch
    {
        JsonPartKind.Object => new YamlMapping(part.At, [.. Pairs(part)]),
        JsonPartKind.Array => new YamlSequence(part.At, [.. part.Members.Select(member => Of(member.Value))]),
        _ => Scalar(part.At, part.Text, part.Kind == JsonPartKind.Null),
    };

    // Of two members of one name the last counts, as in JavaScript.
    private static IEnumerable<YamlPair> Pairs(JsonPart part)
    {
        var last = new Dictionary<string, JsonPart>();
        foreach (var (name, value) in part.Members) last[name] = value;
        return part.Members.Where(member => ReferenceEquals(last[member.Name], member.Value))
            .Select(member => new YamlPair(Scalar(member.Value.At, member.Name, isNull: false), Of(member.Value)));
    }

    private static YamlScalar Scalar(Position at, string text, bool isNull) => new(at, text.ReplaceLineEndings("\n"), isNull, at, IsAsWritten: false);

    private static YamlNode Moved(YamlNode node, int lines) => node switch
    {
        YamlMapping mapping => new YamlMapping(Moved(node.At, lines), [.. mapping.Pairs.Select(pair => new YamlPair((YamlScalar)Moved(pair.Key, lines), Moved(pair.Value, lines)))]),
        YamlSequence list => new YamlSequence(Moved(node.At, lines), [.. list.Nodes.Select(each => Moved(each, lines))]),
        YamlScalar scalar => scalar with { At = Moved(scalar.At, lines), TextAt = Moved(scalar.TextAt, lines) },
        _ => node,
    };

    private static Position Moved(Position at, int lines) => at with { Line = at.Line + lines };
}
