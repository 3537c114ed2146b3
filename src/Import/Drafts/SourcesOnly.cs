using Annals.Text;

namespace Annals.Import.Drafts;

/// <summary>An import that makes sources and no entries.</summary>
internal static class SourcesOnly
{
    /// <summary>The same without its entries, what they are made of, and the periods of the timeline.</summary>
    public static ImportedFile Of(ImportedFile file)
    {
        var entries = file.Drafts.Count(IsEntry);
        if (entries == 0) return file;
        return file with
        {
            Drafts = file.Drafts.RemoveAll(draft => IsEntry(draft) || draft.CopyOf is not null),
            Settings = file.Settings is { } settings ? settings with { Periods = [] } : null,
            Findings = [new Finding(0, $"{Counted.Of(entries, "entry", "entries")}: sources alone were asked for", Outcome.LeftOut), .. file.Findings.Where(finding => finding.Outcome is Outcome.LeftOut or Outcome.Unsure)],
        };
    }

    private static bool IsEntry(Draft draft) => draft.Path.StartsWith("entries/", StringComparison.Ordinal);
}
