using Annals.Reporting;

namespace Annals.Import.TimelineJs;

/// <summary>TimelineJS's JSON to drafts.</summary>
internal static class TimelineJsonImport
{
    public static ImportedFile? Import(OriginalFile original, FreeNames names, Diagnostics diagnostics)
    {
        _ = (original, names, diagnostics);
        return null;
    }
}
