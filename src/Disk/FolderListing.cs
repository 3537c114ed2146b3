using System.Globalization;
using System.IO.Enumeration;

namespace Annals.Disk;

/// <summary>The files below a folder, in an order that is the same on every machine.</summary>
public static class FolderListing
{
    /// <summary>As many files and folders as are looked at below one folder; a hundred times more than the longest timeline has.</summary>
    public const int Most = 1_000_000;

    private static readonly EnumerationOptions
        Everything = new() { AttributesToSkip = 0, IgnoreInaccessible = false },
        ButLinks = new() { AttributesToSkip = FileAttributes.ReparsePoint, IgnoreInaccessible = false };

    // Backups and hidden files of editors and systems are not content.
    private static bool IsLeftover(ReadOnlySpan<char> path) =>
        Path.GetFileName(path) is var name && (name.StartsWith('.') || name.EndsWith('~') || name is "Thumbs.db");

    // Emacs marks an open file by a link with such a name, which leads nowhere.
    internal static bool IsMarkOfEditor(ReadOnlySpan<char> name) => name.StartsWith(".#");

    /// <summary>Every file below, without hidden ones and backups; none where the folder does not exist.</summary>
    /// <param name="onLink">Told of each symbolic link, also of one with a hidden name. None is followed, so that only files of the folder itself are published.</param>
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
        // The folder's own listing tells links from files; asking each file takes longer than everything else here.
        var all = new FileSystemEnumerable<bool>(folder, (ref FileSystemEntry _) => true, Everything).Count();
        var inner = new List<string>();
        var found = 0;
        foreach (var (path, isFolder) in new FileSystemEnumerable<(string, bool)>(folder, Found, ButLinks))
        {
            if (++found > most) throw TooMany();
            if (!IsLeftover(path)) (isFolder ? inner : paths).Add(path);
        }
        if (all > found)
            foreach (var path in Links(folder)) onLink(path);
        if (all > most) throw TooMany();
        most -= all;
        foreach (var path in inner) most = Collect(path, paths, onLink, most);
        return most;
    }

    private static (string Path, bool IsFolder) Found(ref FileSystemEntry entry) => (entry.ToSpecifiedFullPath(), entry.IsDirectory);

    private static FileSystemEnumerable<string> Links(string folder) => new(folder, (ref FileSystemEntry entry) => entry.ToSpecifiedFullPath(), Everything)
    {
        ShouldIncludePredicate = (ref FileSystemEntry entry) => entry.Attributes.HasFlag(FileAttributes.ReparsePoint) && !IsMarkOfEditor(entry.FileName),
    };

    private static IOException TooMany() =>
        new($"there are more than {Most.ToString("N0", CultureInfo.InvariantCulture)} files in one folder; divide the timeline");
}
