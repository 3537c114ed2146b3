using System.Buffers;
using System.Collections.Immutable;
using Annals.Reporting;

namespace Annals.Parse.Yaml;

/// <summary>
/// YAML as most front matter has it: lines of <c>key: value</c>, each value a text, in quotation marks or without, or texts in <c>[…]</c>.
/// It is read here in a tenth of the time; any document with a character that may mean more is left to YamlDotNet, which decides what YAML means.
/// </summary>
internal static class PlainYaml
{
    // A backslash starts an escape; the others are line ends, or characters that YAML treats in its own way.
    private static readonly SearchValues<char> NeverPlain = SearchValues.Create(
        [.. Enumerable.Range(0, 0x20).Where(code => code != '\n').Concat(Enumerable.Range(0x7F, 0x21)).Select(code => (char)code), '\\', '\u2028', '\u2029', '\uFEFF']);

    private static readonly SearchValues<char> OfKeys = SearchValues.Create("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-_");

    // Within […]; a comma ends a text there.
    private static readonly SearchValues<char> NeverInLists = SearchValues.Create("[]{}");

    /// <param name="linesBefore">How many lines of the file stand above the text.</param>
    /// <returns>What <see cref="YamlReader"/> would make of it; null where there is more to it.</returns>
    public static YamlMapping? Read(ReadOnlySpan<char> yaml, int linesBefore)
    {
        if (yaml.IsEmpty || yaml.ContainsAny(NeverPlain)) return null;
        var pairs = ImmutableArray.CreateBuilder<YamlPair>(yaml.Count('\n') + 1);
        foreach (var range in yaml[^1] == '\n' ? yaml[..^1].Split('\n') : yaml.Split('\n'))
        {
            if (Pair(yaml[range], new Position(linesBefore + pairs.Count + 1, 1)) is not { } pair || Has(pairs, pair.Key.Text)) return null;
            pairs.Add(pair);
        }
        return new YamlMapping(new Position(linesBefore + 1, 1), pairs.DrainToImmutable());
    }

    private static bool Has(ImmutableArray<YamlPair>.Builder pairs, string key)
    {
        foreach (var pair in pairs)
            if (pair.Key.Text == key) return true;
        return false;
    }

    private static YamlPair? Pair(ReadOnlySpan<char> line, Position at)
    {
        var colon = line.IndexOfAnyExcept(OfKeys);
        if (colon <= 0 || !char.IsAsciiLetter(line[0]) || line[colon] != ':') return null;
        var rest = line[(colon + 1)..];
        var value = rest.Trim(' ');
        if (value.IsEmpty || rest[0] != ' ') return null;
        var start = at with { Column = colon + 2 + rest.IndexOfAnyExcept(' ') };
        YamlNode? node = value[0] == '[' ? Sequence(value, start) : Scalar(value, start);
        return node is null ? null : new YamlPair(Unquoted(line[..colon].ToString(), at), node);
    }

    private static YamlSequence? Sequence(ReadOnlySpan<char> list, Position at)
    {
        if (list[^1] != ']' || list.Length == 1) return null;
        var inner = list[1..^1];
        if (inner.ContainsAny(NeverInLists)) return null;
        var nodes = ImmutableArray.CreateBuilder<YamlNode>(inner.Count(',') + 1);
        if (!inner.Trim(' ').IsEmpty)
        {
            foreach (var range in inner.Split(','))
            {
                var text = inner[range].Trim(' ');
                if (text.IsEmpty) return null;
                var start = at.Column + 1 + range.Start.Value + inner[range].IndexOfAnyExcept(' ');
                if (Scalar(text, at with { Column = start }) is not { } scalar) return null;
                nodes.Add(scalar);
            }
        }
        return new YamlSequence(at, nodes.DrainToImmutable());
    }

    private static YamlScalar? Scalar(ReadOnlySpan<char> text, Position at)
    {
        if (text[0] is '"' or '\'') return Quoted(text, at);
        // Any other character at the start may be an indicator of YAML.
        var isPlain = (char.IsAsciiLetterOrDigit(text[0]) || text[0] > '\u007F')
            && text[^1] != ':' && !text.Contains(": ", StringComparison.Ordinal) && !text.Contains(" #", StringComparison.Ordinal);
        return isPlain ? Unquoted(text.ToString(), at) : null;
    }

    private static YamlScalar? Quoted(ReadOnlySpan<char> text, Position at)
    {
        if (text.Length == 1 || text[^1] != text[0] || text[1..^1].Contains(text[0])) return null;
        return new YamlScalar(at, text[1..^1].ToString(), IsNull: false, at with { Column = at.Column + 1 }, IsAsWritten: true);
    }

    private static YamlScalar Unquoted(string text, Position at) => new(at, text, YamlScalar.SaysNothing(text), at, IsAsWritten: true);
}
