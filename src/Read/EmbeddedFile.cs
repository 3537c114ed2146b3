using System.Reflection;

namespace Annals.Read;

/// <summary>Files that stand inside the program: the default theme, what the preview adds to a page, and what a new timeline begins with.</summary>
public static class EmbeddedFile
{
    private static readonly Assembly Program = typeof(EmbeddedFile).Assembly;

    // A build on Windows names those of inner folders with its own separator.
    private static readonly Dictionary<string, string> Resources = Program.GetManifestResourceNames().ToDictionary(name => name.Replace('\\', '/'));

    /// <summary>The names of the files of a folder, in order.</summary>
    /// <param name="folder">With a slash at its end.</param>
    public static IEnumerable<string> Below(string folder) => Resources.Keys.Where(name => name.StartsWith(folder, StringComparison.Ordinal)).Order(StringComparer.Ordinal);

    /// <returns>Null where there is no such file.</returns>
    public static byte[]? Bytes(string name)
    {
        if (!Resources.TryGetValue(name, out var resource)) return null;
        using var stream = Program.GetManifestResourceStream(resource)!;
        var bytes = new byte[stream.Length];
        stream.ReadExactly(bytes);
        return bytes;
    }
}
