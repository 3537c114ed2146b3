using System.Collections.Immutable;
using Annals.Parse.Yaml;

namespace Annals.Import.Mapped.Files;

/// <summary>The lists in a file that may be its entries: lists of keys, whatever stands around them.</summary>
internal static class EntryLists
{
    /// <returns>Their paths, with dots, the longest list first.</returns>
    public static ImmutableArray<string> In(IReadOnlyList<YamlNode> documents) =>
        documents is [YamlMapping whole] ? [.. Find(whole, "").OrderByDescending(list => list.Length).Select(list => list.Path)] : [];

    private static IEnumerable<(string Path, int Length)> Find(YamlMapping keys, string prefix)
    {
        foreach (var (key, value) in keys.Pairs)
            if (value is YamlSequence list && list.Nodes.Count(node => node is YamlMapping) is > 0 and var length) yield return (prefix + key.Text, length);
            else if (value is YamlMapping inner)
                foreach (var found in Find(inner, $"{prefix}{key.Text}.")) yield return found;
    }
}
