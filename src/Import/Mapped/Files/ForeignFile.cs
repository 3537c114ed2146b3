using System.Collections.Immutable;
using Annals.Import.Drafts;
using Annals.Import.Mapped.Maps;
using Annals.Parse.Yaml;
using Annals.Reporting;

namespace Annals.Import.Mapped.Files;

/// <summary>A file of another generator taken apart into its entries.</summary>
/// <param name="Entries">Those of a table are made when they are asked for.</param>
/// <param name="Beside">The keys that stand around a list of entries.</param>
/// <param name="Markdown">The text below front matter that has several entries, which belongs to none of them; else empty.</param>
internal sealed record ForeignFile(IEnumerable<ForeignEntry> Entries, ImmutableArray<ForeignKeys> Beside, string Markdown)
{
    /// <summary>The comments in its YAML, with their lines.</summary>
    public IReadOnlyList<(int Line, string Text)> Comments { get; private init; } = [];

    /// <summary>What of the file is no entry.</summary>
    public ImmutableArray<Finding> Findings { get; private init; } = [];

    /// <param name="sheet">Of a workbook; null for its first.</param>
    /// <returns>Null where the file cannot be read, which has been reported.</returns>
    public static ForeignFile? Read(OriginalFile file, KeyMap map, string? sheet, Diagnostics diagnostics) =>
        ForeignDocuments.Read(file, sheet, diagnostics) is { } documents && Of(file, documents, map, diagnostics) is { } read
            ? read with { Comments = documents.Comments, Findings = [.. read.Findings, .. documents.Findings] }
            : null;

    private static ForeignFile? Of(OriginalFile file, ForeignDocuments documents, KeyMap map, Diagnostics diagnostics)
    {
        if (documents.Rows is { } rows && rows.Any()) return new ForeignFile(rows.Select(row => new ForeignEntry(row, "", IsAlone: false)), [], "");
        var nodes = new List<YamlNode>();
        var beside = ImmutableArray.CreateBuilder<ForeignKeys>();
        foreach (var document in documents.Nodes)
            if (document is YamlSequence list)
                nodes.AddRange(list.Nodes);
            else if (map.EntriesFrom is { } from && document is YamlMapping around && ForeignKeys.Find(around, from).ToArray() is { Length: > 0 } lists)
            {
                beside.Add(new ForeignKeys(around));
                foreach (var entries in lists)
                {
                    beside[^1].Use(entries);
                    nodes.AddRange(entries is YamlSequence several ? several.Nodes : [entries]);
                }
            }
            else if (map.EntriesFrom is null && document is not YamlScalar { IsNull: true })
                nodes.Add(document);

        var found = EntryLists.In(documents.Nodes);
        if (nodes is [YamlMapping whole] && map.EntriesFrom is null && documents.Nodes.Count == 1 && !found.IsEmpty && !map.Entry.Values.SelectMany(rule => rule.AllFrom).Any(new ForeignKeys(whole).Says))
        {
            diagnostics.Add(Rules.NothingToImport, file.Path, whole.At, $"none of the keys of the map stands here; if the entries are the list “{found[0]}”, write “from: {found[0]}” under “entry” in the map");
            return null;
        }
        var strangers = nodes.Where(node => node is not YamlMapping).ToArray();
        var isNothing = strangers.Length == nodes.Count;
        foreach (var node in strangers)
            diagnostics.Add(isNothing ? Rules.BrokenYaml : Rules.RowLeftOut, file.Path, node.At, $"{(isNothing ? "" : "this is left out: ")}an entry is expected here, as lines of the form “key: value”");
        if (nodes.Count == 0)
            diagnostics.Add(Rules.NothingToImport, file.Path, Position.Start, map.EntriesFrom is null
                ? "there is no entry in this file"
                : $"there is no list “{map.EntriesFrom}” here, from which the map takes the entries{(found.IsEmpty ? "" : $"; the lists here are {string.Join(", ", found.Select(path => $"“{path}”"))}")}");
        if (isNothing) return null;
        var isAlone = nodes.Count == 1 && documents.Nodes.Contains(nodes[0], ReferenceEqualityComparer.Instance);
        var markdown = documents.Markdown;
        return new ForeignFile(
            nodes.OfType<YamlMapping>().Select(keys => new ForeignEntry(keys, nodes.Count == 1 ? markdown : "", isAlone)),
            beside.ToImmutable(),
            nodes.Count == 1 ? "" : markdown)
        {
            Findings = [.. strangers.Select(node => new Finding(node.At.Line, "left out: it is no entry with keys", Outcome.Unsure))],
        };
    }
}

/// <summary>An entry as another generator has it.</summary>
/// <param name="Keys">Its front matter, its row, or its part of a YAML or JSON file.</param>
/// <param name="Markdown">With an empty line for each line above it, so that places in it are places in the file; empty for none.</param>
/// <param name="IsAlone">Whether the file holds nothing else, so that its name is the entry's.</param>
internal sealed record ForeignEntry(YamlMapping Keys, string Markdown, bool IsAlone);
