using System.Collections.Concurrent;

namespace Annals.Disk;

/// <summary>
/// The many files below a folder: finds, places and deletes them without following a symbolic link. Whether a folder is a link is cached, so that each round of work
/// needs a new instance. The outermost folder itself may be a link.
/// </summary>
/// <param name="root">An absolute path, which saves a call for the working folder with every file.</param>
internal sealed class PlacedFiles(string root)
{
    private readonly ConcurrentDictionary<string, bool> _plain = new(StringComparer.Ordinal);

    public string PathOf(string file) => Path.Combine(root, file);

    /// <summary>The file of this name; null where there is none, or a link or a folder instead.</summary>
    /// <exception cref="IOException">A folder above it is a link.</exception>
    public FileInfo? Find(string file)
    {
        RefuseLinkedFolders(file);
        var found = new FileInfo(PathOf(file));
        return found.Exists && !IsLink(found) ? found : null;
    }

    /// <summary>Whether there is a file, or a link wherever it leads.</summary>
    public bool HasFileOrLink(string file) => File.Exists(PathOf(file)) || IsLink(new FileInfo(PathOf(file)));

    /// <exception cref="IOException">A folder above the file is a link; the message names it.</exception>
    public void RefuseLinkedFolders(string file)
    {
        for (var slash = file.LastIndexOf('/'); slash > 0 && !_plain.GetAlternateLookup<ReadOnlySpan<char>>().ContainsKey(file.AsSpan(0, slash)); slash = file.LastIndexOf('/', slash - 1))
        {
            var folder = file[..slash];
            RefuseLink(PathOf(folder));
            _plain[folder] = true;
        }
    }

    /// <summary>Sees that what stands in another folder can be moved here without following a link.</summary>
    public void RefuseLinksWhere(string from) => RefuseLinks(from, root);

    /// <summary>Moves all that stands in another folder of this disk to the same places here, each file in one step and over the one that is there.</summary>
    public void TakeAll(string from) => Move(from, root);

    /// <summary>Moves one file here, over the one that is there.</summary>
    public void Take(string path, string file) => File.Move(path, PathOf(file), overwrite: true);

    /// <summary>Deletes a file, or a link itself, and the folders above it that are then empty.</summary>
    public void Remove(string file)
    {
        RefuseLinkedFolders(file);
        // It may be gone already, with its folder.
        if (HasFileOrLink(file)) File.Delete(PathOf(file));
        for (var slash = file.LastIndexOf('/'); slash > 0; slash = file.LastIndexOf('/', slash - 1))
        {
            var folder = PathOf(file[..slash]);
            if (!Directory.Exists(folder)) continue;
            if (Directory.EnumerateFileSystemEntries(folder).Any()) return;
            Directory.Delete(folder);
        }
    }

    private static void RefuseLinks(string from, string to)
    {
        foreach (var folder in Directory.EnumerateDirectories(from))
        {
            var target = Path.Combine(to, Path.GetFileName(folder));
            RefuseLink(target);
            if (Directory.Exists(target)) RefuseLinks(folder, target);
        }
    }

    // A whole folder at once where there is none of that name.
    private static void Move(string from, string to)
    {
        foreach (var folder in Directory.EnumerateDirectories(from))
        {
            var target = Path.Combine(to, Path.GetFileName(folder));
            RefuseLink(target);
            if (Directory.Exists(target)) Move(folder, target);
            else Directory.Move(folder, target);
        }
        foreach (var file in Directory.EnumerateFiles(from)) File.Move(file, Path.Combine(to, Path.GetFileName(file)), overwrite: true);
    }

    private static void RefuseLink(string folder)
    {
        if (IsLink(new FileInfo(folder))) throw new IOException($"“{folder.Replace(Path.DirectorySeparatorChar, '/')}” is a symbolic link, which is not followed; remove it");
    }

    private static bool IsLink(FileInfo file) => file.LinkTarget is not null;
}
