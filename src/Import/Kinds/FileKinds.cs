using System.Collections.Immutable;
using Annals.Import.Drafts;
using Annals.Import.Pages;
using Annals.Import.Tables;
using Annals.Import.TimelineJs;
using Annals.Reporting;

namespace Annals.Import.Kinds;

/// <summary>
/// The kinds of text file that are known, each by a positive sign; the first whose sign a file has is its kind. A clipping is prose, and
/// no more than that is left for one: what is of no kind is refused.
/// </summary>
internal static class FileKinds
{
    private const string AsText = "save the document as plain text or as a web page, and import that";
    private const string AsTable = "make a table of it (date, title, text), save that as CSV, and import it with --map";

    public static readonly FileKind Yaml = new("YAML", Way.Map, LineSigns.IsYaml, "this is YAML, and a map says which of its keys is what");
    public static readonly FileKind FrontMatter = new("front matter", Way.Map, Begins("---\n"), "this file has front matter, and a map says which of its keys is what");
    public static readonly FileKind Json = new("JSON", Way.Map, JsonSigns.IsJson, "this is JSON, and a map says which of its keys is what");
    public static readonly FileKind JsonLines = new("JSON Lines", Way.Map, JsonSigns.IsLines, "this is JSON Lines, and a map says which of their keys is what");
    public static readonly FileKind Table = new("table", Way.Map, sample => Separators.Find(sample.Rows, sample.Ending) is not null, "this is a table, and a map says which of its columns is what");

    /// <summary>Known by its bytes, as all below.</summary>
    public static readonly FileKind Workbook = new("workbook", Way.Map, sample => false, "this is a workbook, and a map says which of its columns is what");

    public static readonly FileKind WordDocument = new("Word document", Way.Document, sample => false);
    public static readonly FileKind OpenDocument = new("OpenDocument text", Way.Document, sample => false);
    public static readonly FileKind Pdf = new("PDF", Way.Pdf, sample => false);

    /// <summary>In the order in which they are tried.</summary>
    public static readonly ImmutableArray<FileKind> All =
    [
        new("saved page", Way.Page, sample => PageReader.Recognises(sample.Text)),
        new("web archive", Way.None, HeaderSigns.IsWebArchive, "this web archive is broken; save the page anew, or as HTML, and import that"),
        new("WARC", Way.None, Begins("WARC/"), "this web archive (WARC) is broken; unpack it, or save the page as HTML, and import that"),
        new("e-mail", Way.None, HeaderSigns.IsMail, "this is an e-mail; save its text without the lines of its head, and import that"),
        new("calendar", Way.Calendar, Begins("BEGIN:VCALENDAR")),
        new("address book", Way.None, Begins("BEGIN:VCARD"), "these are cards of an address book (vCard), which tell of nothing that happened"),
        new("RTF", Way.None, Begins(@"{\rtf"), $"this is RTF; {AsText}"),
        new("LaTeX", Way.None, LineSigns.IsLatex, $"this is LaTeX; make a web page or plain text of it, and import that"),
        new("BibTeX", Way.BibTex, HeaderSigns.IsBibTex),
        new("RIS", Way.Ris, HeaderSigns.IsRis),
        new("references", Way.None, HeaderSigns.IsReferences, "these are references as EndNote or PubMed writes them; export them as RIS, and import that"),
        new("GEDCOM", Way.Gedcom, Begins("0 HEAD")),
        new("subtitles", Way.None, LineSigns.IsSubtitles, "these are subtitles; save the text without the times, and import that"),
        new("SQL", Way.None, LineSigns.IsSql, "this is a dump of a database; export the table as CSV, and import that with --map"),
        new("front matter in TOML", Way.None, Begins("+++\n"), "this front matter is TOML; write it as YAML, between lines ---, and import the file again"),
        new("markwhen", Way.Markwhen, sample => sample.Ending is ".mw" or ".markwhen"),
        FrontMatter,
        .. XmlKinds.All,
        new("TimelineJS", Way.TimelineJson, JsonSigns.IsTimelineJs),
        new("TimelineJS 2", Way.OlderTimelineJson, JsonSigns.IsOlderTimelineJs),
        new("Wikidata", Way.Wikidata, JsonSigns.IsWikidata),
        new("JSON Feed", Way.JsonFeed, JsonSigns.IsFeed),
        JsonLines,
        new("CSL-JSON", Way.CslJson, JsonSigns.IsLiterature),
        .. JsonSigns.Others,
        Json,
        new("TimelineJS spreadsheet", Way.TimelineSheet, sample => TimelineSheetImport.Recognises(sample.Text)),
        new("table of Zotero", Way.ZoteroTable, HeaderSigns.IsZoteroTable),
        new("Markdown table", Way.None, LineSigns.IsPipes, "this is a table of Markdown; copy it into a spreadsheet, save that as CSV, and import it with --map"),
        Table,
        Yaml,
        new("TOML", Way.None, LineSigns.IsToml, "this is TOML; write it as YAML or as CSV, and import that with --map"),
        new("markwhen", Way.Markwhen, sample => LineSigns.IsMarkwhen(sample) && LineSigns.HasYears(sample)),
        new("list of numbers", Way.None, LineSigns.IsMarkwhen, $"this is a list of numbers with a text behind each, which may be dates or not; {AsTable}"),
        new("log", Way.None, LineSigns.IsDated, $"this is a list in which a date begins each line, such as a log or a chat; {AsTable}"),
        new("program", Way.None, LineSigns.IsProgram, "this is the text of a program, which tells of nothing that happened"),
        new("clipping", Way.Clipping, ProseSign.IsProse),
    ];

    /// <summary>For what has no sign of any kind.</summary>
    public static readonly FileKind Unknown = new("unknown", Way.None, _ => true,
        "this is neither the text of an article nor anything else that is known; save a document as plain text or as a web page, and a list as CSV or JSON");

    public static FileKind Of(OriginalFile file)
    {
        if (file.Bytes is { } bytes) return ByteKinds.Of(bytes) ?? Unknown;
        var sample = FileSample.Of(file);
        return All.FirstOrDefault(kind => kind.IsOne(sample)) ?? Unknown;
    }

    /// <summary>Whether a map may read it as JSON, though what it holds is mostly no list of events.</summary>
    public static bool IsJson(FileKind kind) => JsonSigns.Others.Contains(kind);

    /// <summary>Where the text of a file begins, behind blank lines.</summary>
    public static Position BeginningOf(OriginalFile file) => new(FileSample.Of(file).FirstLine, 1);

    private static Func<FileSample, bool> Begins(string sign) => sign.EndsWith('\n')
        ? sample => sample.Lines is [var first, ..] && first == sign.TrimEnd()
        : sample => sample.Text.StartsWith(sign, StringComparison.Ordinal);
}
