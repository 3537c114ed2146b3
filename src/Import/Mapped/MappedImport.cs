using Annals.Reporting;

namespace Annals.Import.Mapped;

/// <summary>A file of another generator to drafts, by a map.</summary>
internal static class MappedImport
{
    public static ImportedFile? Import(OriginalFile original, KeyMap map, FreeNames names, Diagnostics diagnostics)
    {
        _ = (original, map, names, diagnostics);
        return null;
    }
}
