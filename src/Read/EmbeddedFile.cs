using System.Reflection;

namespace Annals.Read;

/// <summary>Files that stand inside the program: the default theme, and what the preview adds to a page.</summary>
public static class EmbeddedFile
{
    private static readonly Assembly Program = typeof(EmbeddedFile).Assembly;

    public static IEnumerable<string> Names => Program.GetManifestResourceNames();

    /// <returns>Null where there is no such file.</returns>
    public static byte[]? Bytes(string name)
    {
        using var stream = Program.GetManifestResourceStream(name);
        if (stream is null) return null;
        var bytes = new byte[stream.Length];
        stream.ReadExactly(bytes);
        return bytes;
    }
}
