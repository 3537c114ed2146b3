using Annals.Reporting;

namespace Annals.Import.TimelineJs;

/// <summary>TimelineJS's spreadsheet to drafts.</summary>
internal static class TimelineSheetImport
{
    public static ImportedFile? Import(OriginalFile original, FreeNames names, Diagnostics diagnostics)
    {
        _ = (original, names, diagnostics);
        return null;
    }
}
