using System.Buffers;
using System.Collections.Immutable;
using System.Text;
using Annals.Link;

namespace Annals.Render.Data;

/// <summary>
/// All entries as CSV (RFC 4180, UTF-8 without a byte order mark), one row each, in the order of time. Where a cell has several values,
/// <c>|</c> stands between them. Cells hold what the entry holds to the letter.
/// </summary>
internal static class EntriesCsv
{
    private static readonly ImmutableArray<string> Columns =
        ["id", "url", "date", "earliest", "latest", "date_label", "title", "summary", "language", .. SubjectFolders.All, "sources"];

    private static readonly SearchValues<char> Quoted = SearchValues.Create(",\"\r\n");

    public static void Write(IBufferWriter<byte> buffer, DataScope scope)
    {
        Cell(buffer, Columns[0]);
        foreach (var column in Columns.AsSpan()[1..]) Next(buffer, column);
        var several = new StringBuilder();
        foreach (var entry in scope.Timeline.Entries)
        {
            buffer.Write("\r\n"u8);
            Row(buffer, entry, several, scope);
        }
        buffer.Write("\r\n"u8);
    }

    private static void Row(IBufferWriter<byte> buffer, Entry entry, StringBuilder several, DataScope scope)
    {
        Cell(buffer, entry.Permalink.Slug);
        Next(buffer, scope.Page(entry.Permalink));
        Next(buffer, entry.When.ToString());
        Next(buffer, entry.When.Earliest?.ToString() ?? "");
        Next(buffer, entry.When.Latest?.ToString() ?? "");
        Next(buffer, scope.Site.Label(entry));
        Next(buffer, entry.Title);
        Next(buffer, entry.Summary);
        Next(buffer, entry.Language);
        foreach (var folder in SubjectFolders.All)
        {
            foreach (var appearance in entry.Subjects)
                if (scope.Timeline.Subjects[appearance.Subject] is var subject && subject.Permalink.Folder == folder) Add(several, subject.Name);
            Next(buffer, Taken(several));
        }
        // A source at several places of it is still one source.
        var references = entry.Text.References;
        for (var i = 0; i < references.Length; i++)
            if (!references.AsSpan()[..i].ContainsSource(references[i].Source)) Add(several, scope.Timeline.Sources[references[i].Source].Permalink.Slug);
        Next(buffer, Taken(several));
    }

    private static bool ContainsSource(this ReadOnlySpan<Reference> references, int source)
    {
        foreach (var reference in references)
            if (reference.Source == source) return true;
        return false;
    }

    private static void Add(StringBuilder several, string value) => several.Append(several.Length > 0 ? "|" : "").Append(value);

    private static string Taken(StringBuilder several)
    {
        var text = several.ToString();
        several.Clear();
        return text;
    }

    private static void Next(IBufferWriter<byte> buffer, string text)
    {
        buffer.Write(","u8);
        Cell(buffer, text);
    }

    private static void Cell(IBufferWriter<byte> buffer, string text)
    {
        // Spaces at an end are part of it, but not every reader keeps them without quotation marks.
        if (!text.AsSpan().ContainsAny(Quoted) && text.AsSpan().Trim().Length == text.Length) Encoding.UTF8.GetBytes(text, buffer);
        else Encoding.UTF8.GetBytes($"\"{text.Replace("\"", "\"\"", StringComparison.Ordinal)}\"", buffer);
    }
}
