using System.Globalization;
using System.Text;
using Annals.Import.Archives;
using Annals.Import.Drafts;
using Annals.Text;
using Annals.Text.Unicode;

namespace Annals.Import.Reports;

/// <summary>What an import did, line by line of each original, as text.</summary>
internal static class ImportReport
{
    // Enough to see what a map is.
    private const int MostOfMap = 14;

    private const int MostOfPages = 50, MostOfTitle = 80;

    // More lines than these nobody reads in a terminal.
    private const int MostLines = 500;

    /// <summary>Every line.</summary>
    public static string Print(ImportSummary summary, bool isDryRun) => Print(summary, isDryRun, isShort: false);

    /// <summary>Every line where they are few, and else how many there are of each kind, and the first of them.</summary>
    public static string PrintForReading(ImportSummary summary, bool isDryRun) =>
        Print(summary, isDryRun, summary.Imported.Sum(file => file.Drafts.Length + file.Findings.Length) > MostLines);

    private static string Print(ImportSummary summary, bool isDryRun, bool isShort)
    {
        var text = new StringBuilder();
        if (summary.Finished is { } left)
            text.Append(CultureInfo.InvariantCulture, $"An import that was interrupted is finished: {left.Files.Count()} files from {left.Done.Length} originals.\n");
        if (isShort) ShortReport.Print(summary.Imported, text);
        else foreach (var file in summary.Imported) Print(file, text);
        PrintUnmapped(summary.Imported, text);
        foreach (var suggested in summary.Suggested) Print(suggested, text);
        foreach (var offered in summary.Offered) Print(offered, text);
        foreach (var known in summary.Known) text.Append(CultureInfo.InvariantCulture, $"{known.Path}: already imported, see {known.Became}\n");
        var drafts = summary.Imported.SelectMany(file => file.Drafts).ToArray();
        if (drafts.Length > 0)
            text.Append(CultureInfo.InvariantCulture,
                $"{Counted.Of(Count(drafts, "sources/"), "source")} and {Counted.Of(Count(drafts, "entries/"), "draft entry", "draft entries")} from {Counted.Of(summary.Imported.Length, "file")}{(isDryRun ? "; nothing was written" : summary.IsWritten ? "" : "; nothing could be written")}\n");
        // Imported text may hold control sequences of terminals.
        return HiddenCharacters.ShownInField(text.ToString());
    }

    private static void Print(SuggestedMap suggested, StringBuilder text)
    {
        text.Append(CultureInfo.InvariantCulture, $"{suggested.Path}: a map for it begins so:\n\n");
        var lines = suggested.Map.TrimEnd().Split('\n');
        foreach (var line in lines.Take(MostOfMap)) text.Append("    ").Append(line).Append('\n');
        if (lines.Length > MostOfMap) text.Append("    …\n");
        text.Append(CultureInfo.InvariantCulture, $"\nannals import \"{suggested.Path}\" --suggest > map.yml    prints all of it; look it over\nannals import \"{suggested.Path}\" --map map.yml      imports by it\n");
    }

    private static void Print(OfferedPages offered, StringBuilder text)
    {
        text.Append(CultureInfo.InvariantCulture, $"{offered.Path} holds these pages:\n\n");
        foreach (var (address, title) in offered.Pages.Take(MostOfPages)) text.Append("    ").Append(address).Append(title.Length > 0 ? "  " : "").Append(OneLine.Shortened(title, MostOfTitle)).Append('\n');
        if (offered.Pages.Length > MostOfPages) text.Append(CultureInfo.InvariantCulture, $"    … and {offered.Pages.Length - MostOfPages} more\n");
        text.Append(CultureInfo.InvariantCulture, $"\nannals import \"{offered.Path}\" --page \"{offered.Pages[0].Address}\"    imports one\nannals import \"{offered.Path}\" --all-pages    imports all\n");
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
        var places = file.Findings.Select(finding => Place(finding).Length).DefaultIfEmpty().Max();
        var words = file.Findings.Select(finding => Name(finding.Outcome).Length).DefaultIfEmpty().Max();
        foreach (var finding in file.Findings)
            text.Append("  ").Append(Place(finding).PadLeft(places)).Append("  ").Append(Name(finding.Outcome).PadRight(words)).Append("  ").Append(finding.What).Append('\n');
        text.Append('\n');
    }

    public static string Place(Finding finding) => finding.First == 0 ? "all"
        : finding.First == finding.Last ? finding.First.ToString(CultureInfo.InvariantCulture)
        : string.Create(CultureInfo.InvariantCulture, $"{finding.First}–{finding.Last}");

    public static string Name(Outcome outcome) => outcome switch
    {
        Outcome.Made => "made",
        Outcome.Inferred => "inferred",
        Outcome.LeftOut => "left out",
        _ => "unsure",
    };
}
