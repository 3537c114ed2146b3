using System.Collections.Immutable;
using Annals.Import.Drafts;
using Annals.Import.Mapped.Maps;
using Annals.Parse.Yaml;
using Annals.Reporting;

namespace Annals.Import.Mapped.Files;

/// <summary>A file of another generator taken apart: Markdown with front matter, or YAML with one or more entries.</summary>
/// <param name="Beside">The keys that stand around a list of entries.</param>
/// <param name="Markdown">The text below front matter that has several entries, which belongs to none of them; else empty.</param>
internal sealed record ForeignFile(ImmutableArray<ForeignEntry> Entries, ImmutableArray<ForeignKeys> Beside, string Markdown)
{
    /// <summary>The comments in its YAML, with their lines.</summary>
    public IReadOnlyList<(int Line, string Text)> Comments { get; private init; } = [];

    /// <returns>Null where the file cannot be read, which has been reported.</returns>
    public static ForeignFile? Read(OriginalFile file, KeyMap map, Diagnostics diagnostics)
    {
        var start = FirstLine(file.Text);
        var first = LineAt(file.Text, start).TrimEnd();
        if (first is "+++")
            return Fail(Rules.NotRecognised, "this front matter is TOML; write it as YAML, between lines ---, and import the file again");
        if (IsYaml(file.Path)) return WithComments(Of(file, YamlReader.ReadAll(file.Path, file.Text, 0, diagnostics), "", map, diagnostics), file.Text, 0);
        if (first is "---") return FrontMatter(file, start, map, diagnostics);
        return first.StartsWith('{')
            ? Fail(Rules.NotRecognised, "this front matter is JSON; write it as YAML, between lines ---, and import the file again")
            : Fail(Rules.NoFrontMatter, "the first line must be ---, followed by keys, and --- again; a file of YAML alone must end in .yml or .yaml");

        ForeignFile? Fail(Rule rule, string message)
        {
            diagnostics.Add(rule, file.Path, Position.Of(file.Text, start), message);
            return null;
        }
    }

    private static ForeignFile? FrontMatter(OriginalFile file, int start, KeyMap map, Diagnostics diagnostics)
    {
        var text = file.Text;
        var begin = NextLine(text, start);
        var above = text.AsSpan(0, begin).Count('\n');
        for (var (at, lines) = (begin, above + 1); at < text.Length; at = NextLine(text, at), lines++)
            if (LineAt(text, at).TrimEnd() is "---" or "...")
            {
                var yaml = YamlReader.ReadAll(file.Path, text[begin..at], above, diagnostics);
                // The name of the file and a heading may say all that there is to say.
                if (yaml is not null && yaml.All(document => document is YamlScalar { IsNull: true })) yaml = [new YamlMapping(new Position(above, 1), [])];
                var body = text[NextLine(text, at)..];
                var read = Of(file, yaml, string.IsNullOrWhiteSpace(body) ? "" : new string('\n', lines) + body, map, diagnostics);
                return WithComments(read, text[begin..at], above);
            }
        diagnostics.Add(Rules.NoFrontMatter, file.Path, Position.Of(text, start),
            "the front matter that starts here does not end; put a line --- behind its last key");
        return null;
    }

    private static ForeignFile? Of(OriginalFile file, IReadOnlyList<YamlNode>? documents, string markdown, KeyMap map, Diagnostics diagnostics)
    {
        if (documents is null) return null;
        var nodes = new List<YamlNode>();
        var beside = ImmutableArray.CreateBuilder<ForeignKeys>();
        foreach (var document in documents)
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

        var strangers = nodes.Where(node => node is not YamlMapping).ToArray();
        foreach (var node in strangers)
            diagnostics.Add(Rules.BrokenYaml, file.Path, node.At, "an entry is expected here, as lines of the form “key: value”");
        if (nodes.Count == 0)
            diagnostics.Add(Rules.NothingToImport, file.Path, Position.Start, map.EntriesFrom is null
                ? "there is no entry in this file"
                : $"there is no list “{map.EntriesFrom}” here, from which the map takes the entries");
        if (nodes.Count == 0 || strangers.Length > 0) return null;
        var isAlone = nodes.Count == 1 && documents.Contains(nodes[0], ReferenceEqualityComparer.Instance);
        return new ForeignFile(
            [.. nodes.Cast<YamlMapping>().Select(keys => new ForeignEntry(keys, nodes.Count == 1 ? markdown : "", isAlone))],
            beside.ToImmutable(),
            nodes.Count == 1 ? "" : markdown);
    }

    private static ForeignFile? WithComments(ForeignFile? file, string yaml, int above) =>
        file is null ? null : file with { Comments = YamlComments.Of(yaml, above) };

    private static bool IsYaml(string path) =>
        path.EndsWith(".yml", StringComparison.OrdinalIgnoreCase) || path.EndsWith(".yaml", StringComparison.OrdinalIgnoreCase);

    // Empty lines above the front matter are no matter.
    private static int FirstLine(string text)
    {
        var at = 0;
        while (at < text.Length && string.IsNullOrWhiteSpace(LineAt(text, at))) at = NextLine(text, at);
        return at;
    }

    private static int NextLine(string text, int at) => text.IndexOf('\n', at) is >= 0 and var end ? end + 1 : text.Length;

    private static string LineAt(string text, int at) => text[at..(text.IndexOf('\n', at) is >= 0 and var end ? end : text.Length)];
}

/// <summary>An entry as another generator has it.</summary>
/// <param name="Keys">Its front matter, or its part of a YAML file.</param>
/// <param name="Markdown">With an empty line for each line above it, so that places in it are places in the file; empty for none.</param>
/// <param name="IsAlone">Whether the file holds nothing else, so that its name is the entry's.</param>
internal sealed record ForeignEntry(YamlMapping Keys, string Markdown, bool IsAlone);
