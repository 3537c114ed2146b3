using System.Globalization;
using Annals.Parse.Schema;
using Annals.Parse.Yaml;
using Annals.Read;
using Annals.Reporting;

namespace Annals.Parse.Themes;

/// <summary>A file of <c>strings/</c> as it is written: dotted keys with their texts and places, in its order.</summary>
internal static class WordsFile
{
    /// <returns>Null where it is broken, which has been reported.</returns>
    public static OrderedDictionary<string, Located<string>>? Read(TextFile file, Diagnostics diagnostics)
    {
        if (YamlReader.Read(file, diagnostics) is not { } mapping) return null;
        var texts = new OrderedDictionary<string, Located<string>>(StringComparer.Ordinal);
        Flatten("", mapping, mapping.At, texts);
        return texts;
    }

    private static void Flatten(string prefix, YamlNode node, Position at, OrderedDictionary<string, Located<string>> texts)
    {
        switch (node)
        {
            case YamlMapping mapping:
                foreach (var (key, value) in mapping.Pairs) Flatten($"{prefix}.{key.Text}", value, key.At, texts);
                break;
            case YamlSequence sequence:
                for (var i = 0; i < sequence.Nodes.Length; i++)
                    Flatten($"{prefix}.{(i + 1).ToString(CultureInfo.InvariantCulture)}", sequence.Nodes[i], sequence.Nodes[i].At, texts);
                break;
            case YamlScalar scalar:
                texts[prefix[1..]] = new Located<string>(scalar.Text, at);
                break;
        }
    }
}
