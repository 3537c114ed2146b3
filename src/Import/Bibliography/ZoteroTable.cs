using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Annals.Import.Drafts;
using Annals.Import.Tables;
using Annals.Reporting;
using Annals.Text;

namespace Annals.Import.Bibliography;

/// <summary>The table that Zotero exports as CSV: a row for each item, with the columns <c>Key</c> and <c>Item Type</c> first.</summary>
internal static partial class ZoteroTable
{
    private static readonly ImmutableDictionary<string, string> Types = new Dictionary<string, string>
    {
        ["newspaperArticle"] = "article-newspaper",
        ["magazineArticle"] = "article-magazine",
        ["journalArticle"] = "article-journal",
        ["blogPost"] = "post-weblog",
        ["forumPost"] = "post",
        ["webpage"] = "webpage",
        ["videoRecording"] = "motion_picture",
        ["film"] = "motion_picture",
        ["tvBroadcast"] = "broadcast",
        ["dataset"] = "dataset",
        ["case"] = "legal_case",
        ["statute"] = "legislation",
        ["bill"] = "bill",
        ["hearing"] = "hearing",
        ["report"] = "report",
        ["book"] = "book",
        ["bookSection"] = "chapter",
        ["thesis"] = "thesis",
    }.ToImmutableDictionary();

    private static readonly ImmutableDictionary<string, string> Names = new Dictionary<string, string>
    {
        ["Title"] = "title",
        ["Publication Title"] = "container-title",
        ["Publisher"] = "publisher",
        ["ISBN"] = "ISBN",
        ["DOI"] = "DOI",
        ["Url"] = "URL",
        ["Abstract Note"] = "abstract",
        ["Pages"] = "page",
        ["Issue"] = "issue",
        ["Volume"] = "volume",
        ["Place"] = "publisher-place",
        ["Language"] = "language",
        ["Edition"] = "edition",
        ["Archive"] = "archive",
        ["Archive Location"] = "archive_location",
        ["Call Number"] = "call-number",
        ["Notes"] = "note",
        ["Series"] = "collection-title",
    }.ToImmutableDictionary();

    private static readonly string[] Used = ["Key", "Item Type", "Publication Year", "Author", "Editor", "Date", "Date Added", "Date Modified", "Access Date", "Extra", "File Attachments", "Link Attachments", "Short Title", "Library Catalog"];

    /// <returns>None where the table is broken, which has been reported.</returns>
    public static ImmutableArray<Reference> Read(OriginalFile file, Diagnostics diagnostics) =>
        TableReader.Read(file, diagnostics) is { } table
            ? [.. table.Rows.Select(row => Row(row.At.Line, [.. row.Cells.Select(cell => (table.Columns[cell.Column].Name, cell.Text))]))]
            : [];

    private static Reference Row(int line, (string Column, string Text)[] cells)
    {
        string? Cell(string column) => cells.FirstOrDefault(cell => cell.Column == column).Text;
        IEnumerable<string> People(string column) => (Cell(column) ?? "").Split(';', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).Select(PersonNames.GivenFirst);

        var extra = Cell("Extra") ?? "";
        var key = CitationKey().Match(extra);
        var note = key.Success ? extra.Remove(key.Index, key.Length).Trim() : extra.Trim();
        var type = Cell("Item Type") ?? "";
        return new Reference(
            line,
            key.Groups["key"].Value,
            Types.GetValueOrDefault(type, type),
            [.. People("Author")],
            [
                .. cells.Where(cell => Names.ContainsKey(cell.Column)).Select(cell => (Names[cell.Column], cell.Text)), .. People("Editor").Select(name => ("editor", name)),
                .. note.Length > 0 ? [("note", note)] : Array.Empty<(string, string)>(),
            ],
            ReferenceDates.Read(Cell("Date")) is { Date: not null } date ? date : ReferenceDates.Read(Cell("Publication Year")),
            ReferenceDates.Read(Cell("Access Date")),
            [.. cells.Where(cell => !Names.ContainsKey(cell.Column) && !Used.Contains(cell.Column)).Select(cell => $"{cell.Column}: {cell.Text}")]);
    }

    [GeneratedRegex(@"^Citation Key: ?(?<key>\S+) *$", RegexOptions.Multiline | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, PatternTime.Most)]
    private static partial Regex CitationKey();
}
