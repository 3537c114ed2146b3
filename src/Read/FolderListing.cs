using System.Globalization;

namespace Annals.Read;

/// <summary>The files below a folder, in an order that is the same on every machine.</summary>
public static class FolderListing
{
    /// <summary>As many files and folders as are looked at below one folder; a hundred times more than the longest timeline has.</summary>
    public const int Most = 1_000_000;

    private static readonly EnumerationOptions WithLinks = new() { AttributesToSkip = 0, IgnoreInaccessible = false };
    private static readonly EnumerationOptions WithoutLinks =
        new() { AttributesToSkip = FileAttributes.ReparsePoint, IgnoreInaccessible = false };

    // What an editor or a system leaves lying about is nobody's content.
    private static bool IsLeftover(string path) =>
        Path.GetFileName(path.AsSpan()) is var name && (name.StartsWith('.') || name.EndsWith('~') || name is "Thumbs.db");

    /// <summary>Every file below, without hidden ones and backups; none where the folder does not exist.</summary>
    /// <param name="onLink">Told of each symbolic link. None is followed: what is published stands in the folder itself.</param>
    /// <param name="most">How many files and folders are looked at.</param>
    /// <exception cref="IOException">There are more.</exception>
    public static IReadOnlyList<string> Files(string folder, Action<string> onLink, int most = Most)
    {
        if (!Directory.Exists(folder)) return [];
        var paths = new List<string>();
        Collect(folder, paths, onLink, most);
        paths.Sort(StringComparer.Ordinal);
        return paths;
    }

    /// <returns>How many more may be looked at.</returns>
    private static int Collect(string folder, List<string> paths, Action<string> onLink, int most)
    {
        // Names and kinds come from the folder itself; nothing is asked of each file.
        var folders = Directory.GetDirectories(folder, "*", WithoutLinks);
        var files = Directory.GetFiles(folder, "*", WithoutLinks);
        var all = Directory.GetFileSystemEntries(folder, "*", WithLinks);
        if (all.Length > most) throw new IOException($"there are more than {Most.ToString("N0", CultureInfo.InvariantCulture)} files in one folder; divide the timeline");
        most -= all.Length;
        if (all.Length > folders.Length + files.Length)
            foreach (var link in all.Except(folders).Except(files).Where(path => !IsLeftover(path))) onLink(link);

        foreach (var inner in folders.Where(path => !IsLeftover(path))) most = Collect(inner, paths, onLink, most);
        paths.AddRange(files.Where(path => !IsLeftover(path)));
        return most;
    }
}
