using Annals.Reporting;

namespace Annals.Import.Mapped;

/// <summary>A map file to a <see cref="KeyMap"/>.</summary>
internal static class MapReader
{
    public static KeyMap? Read(string path, Diagnostics diagnostics)
    {
        _ = (path, diagnostics);
        return null;
    }
}
