using System.Globalization;
using System.Text;
using Annals.Import;
using Annals.Import.Drafts;
using Annals.Text;
using Annals.Text.Unicode;

namespace Annals.Commands;

/// <summary>What an import did, line by line of each original, as text.</summary>
internal static class ImportReport
{
    public static string Print(ImportSummary summary, bool isDryRun)
    {
        var text = new StringBuilder();
        if (summary.Finished is { } left)
            text.Append(CultureInfo.InvariantCulture, $"An import that was interrupted is finished: {left.Files.Count()} files from {left.Done.Length} originals.\n");
        foreach (var file in summary.Imported) Print(file, text);
        PrintUnmapped(summary.Imported, text);
        foreach (var known in summary.Known) text.Append(CultureInfo.InvariantCulture, $"{known.Path}: already imported, see {known.Became}\n");
        var drafts = summary.Imported.SelectMany(file => file.Drafts).ToArray();
        if (drafts.Length > 0)
            text.Append(CultureInfo.InvariantCulture,
                $"{Counted.Of(Count(drafts, "sources/"), "source")} and {Counted.Of(Count(drafts, "entries/"), "draft entry", "draft entries")} from {Counted.Of(summary.Imported.Length, "file")}{(isDryRun ? "; nothing was written" : summary.IsWritten ? "" : "; nothing could be written")}\n");
        // Imported text may hold control sequences of terminals.
        return HiddenCharacters.ShownInField(text.ToString());
    }

    // Over many files it is the sum that says whether the map is complete.
    private static void PrintUnmapped(IReadOnlyCollection<ImportedFile> imported, StringBuilder text)
    {
        if (imported.Count < 2) return;
        var keys = imported.SelectMany(file => file.Unmapped).CountBy(key => key).OrderByDescending(key => key.Value).ThenBy(key => key.Key, StringComparer.Ordinal);
        foreach (var (key, files) in keys)
            text.Append(CultureInfo.InvariantCulture, $"left out: {key}, in {Counted.Of(files, "file")}; the map does not name it\n");
    }

    private static int Count(IEnumerable<Draft> drafts, string folder) =>
        drafts.Count(draft => draft.Path.StartsWith(folder, StringComparison.Ordinal) && draft.Path.EndsWith(".md", StringComparison.Ordinal));

    private static void Print(ImportedFile file, StringBuilder text)
    {
        text.Append(CultureInfo.InvariantCulture, $"{file.Original.Path}: {file.Original.Format}\n");
        foreach (var draft in file.Drafts) text.Append(CultureInfo.InvariantCulture, $"  → {draft.Path}\n");
        var rows = file.Findings.Select(finding => (Place: Place(finding), Word: Name(finding.Outcome), finding.What)).ToArray();
        var (places, words) = rows.Length == 0 ? (0, 0) : (rows.Max(row => row.Place.Length), rows.Max(row => row.Word.Length));
        foreach (var row in rows) text.Append("  ").Append(row.Place.PadLeft(places)).Append("  ").Append(row.Word.PadRight(words)).Append("  ").Append(row.What).Append('\n');
        text.Append('\n');
    }

    private static string Place(Finding finding) => finding.First == 0 ? "all"
        : finding.First == finding.Last ? finding.First.ToString(CultureInfo.InvariantCulture)
        : string.Create(CultureInfo.InvariantCulture, $"{finding.First}–{finding.Last}");

    private static string Name(Outcome outcome) => outcome switch
    {
        Outcome.Made => "made",
        Outcome.Inferred => "inferred",
        Outcome.LeftOut => "left out",
        _ => "unsure",
    };
}
