using System.Buffers;
using System.Collections.Immutable;
using Annals.Formats.Common;
using Annals.Read;
using Annals.Timelines;
using CsvHelper;

namespace Annals.Formats.Csv;

/// <summary>
/// All entries as CSV (RFC 4180, UTF-8 with a byte order mark, without which spreadsheets take it for an older coding), one row each, in the order of time. Where a cell has several values,
/// <c>|</c> stands between them. Cells hold what the entry holds to the letter.
/// </summary>
internal static class EntriesCsv
{
    private static readonly ImmutableArray<string> Columns =
        ["id", "url", "date", "earliest", "latest", "date_label", "title", "summary", "language", .. SubjectFolders.All.Select(folder => folder.Name), "sources"];

    private const int RowsAtOnce = 256;

    // Spaces at an end are part of a cell, but not every reader keeps them without quotation marks.
    private static readonly CsvWriterOptions Options = new() { ShouldQuote = (cell, _, _, _) => cell.Trim().Length != cell.Length };

    public static void Write(IBufferWriter<byte> buffer, DataScope scope)
    {
        buffer.Write("\ufeff"u8);
        using var rows = new MemoryStream(512 * RowsAtOnce);
        using var csv = CsvWriter.Create(rows, Options, leaveOpen: true);
        csv.WriteRecord(Columns.AsSpan());
        foreach (var some in scope.Timeline.Entries.Chunk(RowsAtOnce))
        {
            foreach (var entry in some) Row(csv, entry, scope);
            Move(csv, rows, buffer);
        }
        Move(csv, rows, buffer);
    }

    private static void Move(CsvWriter csv, MemoryStream rows, IBufferWriter<byte> buffer)
    {
        csv.Flush();
        buffer.Write(rows.GetBuffer().AsSpan(0, (int)rows.Length));
        rows.SetLength(0);
    }

    private static void Row(CsvWriter csv, Entry entry, DataScope scope)
    {
        csv.WriteField(entry.Permalink.Slug);
        csv.WriteField(scope.Page(entry.Permalink));
        csv.WriteField(entry.When.ToString());
        csv.WriteField(entry.When.Earliest?.ToString() ?? "");
        csv.WriteField(entry.When.Latest?.ToString() ?? "");
        csv.WriteField(scope.Site.Label(entry));
        csv.WriteField(entry.Title);
        csv.WriteField(entry.Summary);
        csv.WriteField(entry.Language);
        foreach (var (kind, _) in SubjectFolders.All) csv.WriteField(Names(entry, kind, scope.Timeline));
        csv.WriteField(Ids(entry, scope.Timeline));
        csv.EndRecord();
    }

    // Most have one or none, and then no string is built.
    private static string Names(Entry entry, DocumentKind kind, Timeline timeline)
    {
        var names = "";
        foreach (var subject in new SubjectsOfKind(timeline, entry, kind)) names = names.Length == 0 ? subject.Name : $"{names}|{subject.Name}";
        return names;
    }

    private static string Ids(Entry entry, Timeline timeline)
    {
        var ids = "";
        foreach (var source in entry.Text.Sources)
            ids = ids.Length == 0 ? timeline.Sources[source].Permalink.Slug : $"{ids}|{timeline.Sources[source].Permalink.Slug}";
        return ids;
    }
}
