namespace Annals.Read;

/// <summary>The files below a folder, in an order that is the same on every machine.</summary>
public static class FolderListing
{
    // What an editor or a system leaves lying about is nobody's content.
    private static bool IsLeftover(string name) => name.StartsWith('.') || name.EndsWith('~') || name is "Thumbs.db";

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
        foreach (var found in new DirectoryInfo(folder).EnumerateFileSystemInfos())
        {
            if (IsLeftover(found.Name)) continue;
            var path = Path.Combine(folder, found.Name);
            if (found.Attributes.HasFlag(FileAttributes.ReparsePoint)) onLink(path);
            else if (found is DirectoryInfo) Collect(path, paths, onLink);
            else paths.Add(path);
        }
    }
}
