using System.Collections.Immutable;
using Annals.Import.Drafts;
using Annals.Import.Json;
using Annals.Import.Kinds;
using Annals.Import.Tables;
using Annals.Parse.Yaml;
using Annals.Reporting;

namespace Annals.Import.Mapped.Files;

/// <summary>What stands in a file of another program, before a map says what of it is an entry: front matter, YAML, JSON, a table, a workbook.</summary>
/// <param name="Nodes">The documents in it; none for a table.</param>
/// <param name="Markdown">The text below front matter, with an empty line for each line above it; else empty.</param>
internal sealed record ForeignDocuments(IReadOnlyList<YamlNode> Nodes, string Markdown)
{
    /// <summary>The rows of a table, each made when it is asked for, since there may be very many; null for all that is none.</summary>
    public IEnumerable<YamlMapping>? Rows { get; private init; }

    /// <summary>The comments in its YAML, with their lines.</summary>
    public IReadOnlyList<(int Line, string Text)> Comments { get; private init; } = [];

    /// <summary>What of it is no entry.</summary>
    public ImmutableArray<Finding> Findings { get; private init; } = [];

    /// <param name="sheet">Of a workbook; null for its first.</param>
    /// <returns>Null where the file cannot be read, which has been reported.</returns>
    public static ForeignDocuments? Read(OriginalFile file, string? sheet, Diagnostics diagnostics)
    {
        if (file.Bytes is not null) return Of(WorkbookReader.Read(file, sheet, diagnostics));
        var start = FirstLine(file.Text);
        var first = LineAt(file.Text, start).TrimEnd();
        if (first is "+++") return Fail(Rules.NotRecognised, "this front matter is TOML; write it as YAML, between lines ---, and import the file again");
        if (file.Ending is ".yml" or ".yaml") return Yaml(file, diagnostics);
        if (first is "---") return FrontMatter(file, start, diagnostics);
        // What a note has no key for, its text, its name and its folder may say.
        if (file.Folder is not null) return new ForeignDocuments([new YamlMapping(Position.Start, [])], string.IsNullOrWhiteSpace(file.Text) ? "" : file.Text);
        if (first.StartsWith('{') && file.Ending is (".md" or ".markdown"))
            return Fail(Rules.NotRecognised, "this front matter is JSON; write it as YAML, between lines ---, and import the file again");
        var kind = FileKinds.Of(file);
        if (kind == FileKinds.JsonLines) return new ForeignDocuments(JsonNodes.ReadLines(file, diagnostics), "");
        if (kind == FileKinds.Json || kind.Way is Way.TimelineJson or Way.OlderTimelineJson or Way.JsonFeed or Way.Wikidata || FileKinds.IsJson(kind)) return Json(file, diagnostics);
        if (kind == FileKinds.Table || kind.Way == Way.TimelineSheet) return Of(TableReader.Read(file, diagnostics));
        if (kind == FileKinds.Yaml) return Yaml(file, diagnostics);
        return kind.Way == Way.None && kind != FileKinds.Unknown
            ? Fail(Rules.NotRecognised, kind.Help)
            : Fail(Rules.NoFrontMatter, "the first line must be ---, followed by keys, and --- again; a file of YAML alone must end in .yml or .yaml");

        ForeignDocuments? Fail(Rule rule, string message)
        {
            diagnostics.Add(rule, file.Path, Position.Of(file.Text, start), message);
            return null;
        }
    }

    private static ForeignDocuments? Of(Table? table) =>
        table is null ? null : new ForeignDocuments([], "") { Rows = TableKeys.Of(table), Findings = table.Findings };

    private static ForeignDocuments? Json(OriginalFile file, Diagnostics diagnostics) => JsonNodes.Read(file, diagnostics) switch
    {
        null => null,
        [var root] when SparqlResults.Find(root) is { } results => new ForeignDocuments([results.Rows], "") { Findings = results.Findings },
        var nodes => new ForeignDocuments(nodes, ""),
    };

    private static ForeignDocuments? Yaml(OriginalFile file, Diagnostics diagnostics) =>
        YamlReader.ReadAll(file.Path, file.Text, 0, diagnostics) is { } nodes ? new ForeignDocuments(nodes, "") { Comments = YamlComments.Of(file.Text, 0) } : null;

    private static ForeignDocuments? FrontMatter(OriginalFile file, int start, Diagnostics diagnostics)
    {
        var text = file.Text;
        var begin = NextLine(text, start);
        var above = text.AsSpan(0, begin).Count('\n');
        for (var (at, lines) = (begin, above + 1); at < text.Length; at = NextLine(text, at), lines++)
            if (LineAt(text, at).TrimEnd() is "---" or "...")
            {
                if (YamlReader.ReadAll(file.Path, text[begin..at], above, diagnostics) is not { } yaml) return null;
                // The name of the file and a heading may say all that there is to say.
                if (yaml.All(document => document is YamlScalar { IsNull: true })) yaml = [new YamlMapping(new Position(above, 1), [])];
                var body = text[NextLine(text, at)..];
                return new ForeignDocuments(yaml, string.IsNullOrWhiteSpace(body) ? "" : new string('\n', lines) + body) { Comments = YamlComments.Of(text[begin..at], above) };
            }
        diagnostics.Add(Rules.NoFrontMatter, file.Path, Position.Of(text, start),
            "the front matter that starts here does not end; put a line --- behind its last key");
        return null;
    }

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
