using Annals.Reporting;

namespace Annals.Import;

/// <summary>What originals say of the timeline as a whole, put into <c>site.yml</c>.</summary>
internal static class SettingsDraft
{
    /// <returns>The new text of <c>site.yml</c>; null to leave it as it is.</returns>
    public static Draft? Of(Holdings holdings, IEnumerable<ImportedFile> imported, Diagnostics diagnostics)
    {
        _ = (holdings, imported, diagnostics);
        return null;
    }
}
