namespace Annals.VersionControl;

/// <summary>A path without symbolic links, as git knows its files.</summary>
internal static class RealPath
{
    // As many as the systems follow; links that lead to each other have no end.
    private const int MostLinks = 40;

    private static readonly char[] Separators = [Path.DirectorySeparatorChar, Path.AltDirectorySeparatorChar];

    /// <summary>The absolute path of a file or folder. What is not there is left as it is written.</summary>
    public static string Of(string path)
    {
        var left = MostLinks;
        return Of(Path.GetFullPath(path), ref left);
    }

    private static string Of(string path, ref int left)
    {
        var real = Path.GetPathRoot(path)!;
        foreach (var part in path[real.Length..].Split(Separators, StringSplitOptions.RemoveEmptyEntries))
        {
            if (part == ".") continue;
            if (part == "..")
            {
                real = Path.GetDirectoryName(real) ?? real;
                continue;
            }
            var next = Path.Combine(real, part);
            real = new FileInfo(next).LinkTarget is { } target && left-- > 0 ? Of(Path.Combine(real, target), ref left) : next;
        }
        return real;
    }
}
