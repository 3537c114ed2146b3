namespace Annals.Read;

/// <summary>The files below a folder, in an order that is the same on every machine.</summary>
public static class FolderListing
{
    // What an editor or a system leaves lying about is nobody's content.
    private static bool IsLeftover(string name) => name.StartsWith('.') || name.EndsWith('~') || name is "Thumbs.db";

    /// <summary>Every file below, without hidden ones and backups; none where the folder does not exist.</summary>
    public static IEnumerable<string> Files(string folder)
    {
        if (!Directory.Exists(folder)) return [];
        var paths = new List<string>();
        Collect(folder, paths);
        paths.Sort(StringComparer.Ordinal);
        return paths;
    }

    // A link to elsewhere is not followed: what is published stands in the folder itself.
    private static void Collect(string folder, List<string> paths)
    {
        foreach (var found in new DirectoryInfo(folder).EnumerateFileSystemInfos())
        {
            if (IsLeftover(found.Name) || found.LinkTarget is not null) continue;
            var path = Path.Combine(folder, found.Name);
            if (found is DirectoryInfo) Collect(path, paths);
            else paths.Add(path);
        }
    }
}
