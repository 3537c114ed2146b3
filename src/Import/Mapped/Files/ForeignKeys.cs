using System.Globalization;
using Annals.Parse.Yaml;
using Annals.Reporting;

namespace Annals.Import.Mapped.Files;

/// <summary>The keys of a foreign entry, which records which of them have been used.</summary>
internal sealed class ForeignKeys
{
    // What a person or tag that has keys of its own is called by.
    private static readonly string[] Names = ["name", "title", "label"];

    private readonly YamlMapping _root;
    private readonly HashSet<YamlNode> _used;
    private readonly string _prefix;

    public ForeignKeys(YamlMapping root) : this(root, new(ReferenceEqualityComparer.Instance), "")
    {
    }

    private ForeignKeys(YamlMapping root, HashSet<YamlNode> used, string prefix) => (_root, _used, _prefix) = (root, used, prefix);

    public Position At => _root.At;

    /// <summary>The values of a key; several where a list stands on the way to it. A key with dots in its own name is found, too.</summary>
    public static IEnumerable<YamlNode> Find(YamlNode node, string path)
    {
        if (node is YamlSequence list) return list.Nodes.SelectMany(each => Find(each, path));
        if (node is not YamlMapping keys) return [];
        foreach (var (key, value) in keys.Pairs)
            if (key.Text == path) return [value];
        return keys.Pairs
            .Where(pair => pair.Key.Text.Length < path.Length && path[pair.Key.Text.Length] == '.' && path.StartsWith(pair.Key.Text, StringComparison.Ordinal))
            .SelectMany(pair => Find(pair.Value, path[(pair.Key.Text.Length + 1)..]));
    }

    /// <summary>The values of a key as strings, each of which then counts as used.</summary>
    public IReadOnlyList<ForeignValue> Texts(string path) => [.. Find(_root, path).SelectMany(node => Texts(node, path))];

    /// <summary>Sources or other mappings below a key; a single text is given as it is.</summary>
    public IEnumerable<(ForeignKeys? Keys, ForeignValue? Text)> Each(string path)
    {
        foreach (var node in Find(_root, path).SelectMany(node => node is YamlSequence list ? list.Nodes : [node]))
            if (node is YamlMapping keys) yield return (new ForeignKeys(keys, _used, $"{_prefix}{path}."), null);
            else foreach (var text in Texts(node, path)) yield return (null, text);
    }

    /// <summary>The string of a key, which does not count as used by that; null where it is none.</summary>
    public string? Peek(string path) => Find(_root, path).FirstOrDefault() is YamlScalar { IsNull: false } scalar ? scalar.Text : null;

    /// <summary>The numbers that stand for # in the names of keys such as <c>News# URL</c>, in ascending order; none where a key is called just so.</summary>
    public IEnumerable<int> Numbers(string pattern)
    {
        var at = pattern.IndexOf('#', StringComparison.Ordinal);
        if (at < 0 || pattern.Length == 1 || _root.Pairs.Any(pair => pair.Key.Text == pattern)) return [];
        var (before, behind) = (pattern[..at], pattern[(at + 1)..]);
        return _root.Pairs.Select(pair => pair.Key.Text)
            .Where(name => name.Length > before.Length + behind.Length && name.StartsWith(before, StringComparison.Ordinal) && name.EndsWith(behind, StringComparison.Ordinal))
            .Select(name => int.TryParse(name.AsSpan(before.Length, name.Length - before.Length - behind.Length), NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : 0)
            .Where(number => number > 0).Distinct().Order();
    }

    /// <summary>Whether anything is said under a key.</summary>
    public bool Says(string path) => Find(_root, path).SelectMany(Leaves).Any();

    /// <summary>Everything below a key counts as used.</summary>
    public void Use(string path)
    {
        foreach (var node in Find(_root, path)) Use(node);
    }

    public void Use(YamlNode node)
    {
        foreach (var leaf in Leaves(node)) _used.Add(leaf);
    }

    /// <summary>The keys of which nothing was used, each with its first line.</summary>
    public IEnumerable<(string Key, int Line)> Unused() => Unused(_root, "").DistinctBy(unused => unused.Key);

    private IReadOnlyList<ForeignValue> Texts(YamlNode node, string path)
    {
        if (node is YamlSequence list) return [.. list.Nodes.SelectMany(each => Texts(each, path))];
        if (node is YamlMapping keys)
        {
            var name = Names.FirstOrDefault(name => keys.Pairs.Any(pair => pair.Key.Text == name && pair.Value is YamlScalar));
            return name is null ? [] : Texts(keys.Pairs.First(pair => pair.Key.Text == name).Value, $"{path}.{name}");
        }
        var scalar = (YamlScalar)node;
        if (!IsSaid(scalar)) return [];
        _used.Add(scalar);
        return [new ForeignValue(_prefix + path, scalar.Text, scalar.TextAt) { Form = FormOf(scalar) }];
    }

    private static TextForm FormOf(YamlScalar scalar) =>
        scalar.IsAsWritten ? TextForm.AsWritten : scalar.At == scalar.TextAt ? TextForm.OnOneLine : TextForm.Block;

    private IEnumerable<(string Key, int Line)> Unused(YamlMapping keys, string prefix)
    {
        foreach (var (key, value) in keys.Pairs)
        {
            var leaves = Leaves(value).ToArray();
            if (leaves.All(_used.Contains)) continue;
            if (!leaves.Any(_used.Contains)) yield return (prefix + key.Text, key.At.Line);
            else foreach (var unused in Below(value, prefix + key.Text)) yield return unused;
        }
    }

    private IEnumerable<(string Key, int Line)> Below(YamlNode value, string path) => value switch
    {
        YamlMapping keys => Unused(keys, path + "."),
        YamlSequence list => list.Nodes.SelectMany(each => Below(each, path)),
        YamlScalar scalar when IsSaid(scalar) && !_used.Contains(scalar) => [(path, scalar.At.Line)],
        _ => [],
    };

    private static IEnumerable<YamlScalar> Leaves(YamlNode node) => node switch
    {
        YamlMapping keys => keys.Pairs.SelectMany(pair => Leaves(pair.Value)),
        YamlSequence list => list.Nodes.SelectMany(Leaves),
        YamlScalar scalar when IsSaid(scalar) => [scalar],
        _ => [],
    };

    private static bool IsSaid(YamlScalar scalar) => !scalar.IsNull && !string.IsNullOrWhiteSpace(scalar.Text);
}

/// <summary>One value of a foreign file.</summary>
/// <param name="Key">The key that it stands under, with dots.</param>
internal sealed record ForeignValue(string Key, string Text, Position At)
{
    public TextForm Form { get; init; }
}

/// <summary>How a text stands in its file.</summary>
internal enum TextForm
{
    /// <summary>Line by line, from its place on, as in a cell of a CSV file.</summary>
    AsWritten,

    /// <summary>All in one place, as in JSON, or in a cell of a workbook.</summary>
    OnOneLine,

    /// <summary>On the lines below the | of YAML.</summary>
    Block,
}
