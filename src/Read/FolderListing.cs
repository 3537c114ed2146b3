namespace Annals.Read;

/// <summary>The files below a folder, in an order that is the same on every machine.</summary>
public static class FolderListing
{
    private static readonly EnumerationOptions WithLinks = new() { AttributesToSkip = 0, IgnoreInaccessible = false };
    private static readonly EnumerationOptions WithoutLinks =
        new() { AttributesToSkip = FileAttributes.ReparsePoint, IgnoreInaccessible = false };

    // What an editor or a system leaves lying about is nobody's content.
    private static bool IsLeftover(string path) =>
        Path.GetFileName(path.AsSpan()) is var name && (name.StartsWith('.') || name.EndsWith('~') || name is "Thumbs.db");

    /// <summary>Every file below, without hidden ones and backups; none where the folder does not exist.</summary>
    /// <param name="onLink">Told of each symbolic link. None is followed: what is published stands in the folder itself.</param>
    public static IReadOnlyList<string> Files(string folder, Action<string> onLink)
    {
        if (!Directory.Exists(folder)) return [];
        var paths = new List<string>();
        Collect(folder, paths, onLink);
        paths.Sort(StringComparer.Ordinal);
        return paths;
    }

    private static void Collect(string folder, List<string> paths, Action<string> onLink)
    {
        // Names and kinds come from the folder itself; nothing is asked of each file.
        var folders = Directory.GetDirectories(folder, "*", WithoutLinks);
        var files = Directory.GetFiles(folder, "*", WithoutLinks);
        var all = Directory.GetFileSystemEntries(folder, "*", WithLinks);
        if (all.Length > folders.Length + files.Length)
            foreach (var link in all.Except(folders).Except(files).Where(path => !IsLeftover(path))) onLink(link);

        foreach (var inner in folders.Where(path => !IsLeftover(path))) Collect(inner, paths, onLink);
        paths.AddRange(files.Where(path => !IsLeftover(path)));
    }
}
