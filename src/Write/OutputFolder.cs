using Annals.Disk;
using Annals.Reporting;
using Annals.Text;

namespace Annals.Write;

/// <summary>The folder of the finished site, with what earlier builds have made there: nothing else is ever overwritten or removed.</summary>
internal sealed class OutputFolder
{
    private readonly PlacedFiles _files;
    private readonly Lazy<HashSet<string>> _wanted;
    private readonly Lazy<ILookup<string, string>> _madeByFolded;

    /// <summary>
    /// Keeps git from taking a site for a part of the project. A file of this name is made with the folder, and never again: whoever wants the site in the history of the
    /// project deletes it, or puts one of their own there. It is no file of the site, so that it stands in no list and is not deployed.
    /// </summary>
    public const string IgnoreFile = ".gitignore";

    private OutputFolder(string path, Dictionary<string, MadeFile> made, IReadOnlyList<string> wanted, bool isNew)
    {
        Path = System.IO.Path.GetFullPath(path);
        Shown = path;
        Made = made;
        IsNew = isNew;
        Order = wanted;
        _files = NewFiles();
        _wanted = new(() => [.. wanted]);
        _madeByFolded = new(() => made.Keys.ToLookup(FileNames.Folded));
    }

    public string Path { get; }

    /// <summary>As the author named it.</summary>
    public string Shown { get; }

    /// <summary>Whether no build has written here before.</summary>
    public bool IsNew { get; }

    /// <summary>The files of earlier builds, by their paths below the folder.</summary>
    public IReadOnlyDictionary<string, MadeFile> Made { get; }

    /// <summary>The files of this build, as they were named.</summary>
    public IReadOnlyList<string> Order { get; }

    /// <summary>The files of this build. There are many, so that the set is built on first use.</summary>
    public IReadOnlySet<string> Wanted => _wanted.Value;

    /// <param name="path">As the author named it.</param>
    /// <param name="wanted">The files of this build.</param>
    /// <returns>Null where the folder holds what is not ours, which has been reported.</returns>
    /// <exception cref="IOException">The list cannot be read, or is a link.</exception>
    public static OutputFolder? Open(string path, IReadOnlyList<string> wanted, Diagnostics diagnostics)
    {
        var list = new WritableFolder(path).Read(FileList.Name, FileList.Most);
        var folder = new OutputFolder(path, FileList.Read(list), wanted, isNew: list is null);
        return folder.Stranger() is { } stranger ? Refuse(path, stranger, diagnostics) : folder;
    }

    /// <summary>Looks whether a folder is empty, or has a list of what builds have made there. Nothing is put into one that is neither.</summary>
    /// <returns>False where it is somebody else's, which has been reported.</returns>
    public static bool IsOurs(string path, Diagnostics diagnostics)
    {
        if (File.Exists(path)) return Refuse(path, path, diagnostics) is not null;
        if (!Directory.Exists(path) || new PlacedFiles(path).HasFileOrLink(FileList.Name)) return true;
        var stranger = Directory.EnumerateFileSystemEntries(path).Select(found => System.IO.Path.GetFileName(found)!).FirstOrDefault(name => !IsLeft(name));
        return stranger is null || Refuse(path, stranger, diagnostics) is not null;
    }

    /// <summary>For one round of looking at files, or of moving them.</summary>
    public PlacedFiles NewFiles() => new(Path);

    /// <param name="isKeptFromGit">Whether a folder that is made anew gets its <see cref="IgnoreFile"/>.</param>
    public Stage NewStage(bool isKeptFromGit) => new(this, new WritableFolder(Path), isKeptFromGit);

    private static OutputFolder? Refuse(string path, string stranger, Diagnostics diagnostics)
    {
        diagnostics.Add(Rules.OutputRefused, path, Position.Start,
            $"this folder holds “{stranger}”, which Annals did not make; empty it, or name another with --output");
        return null;
    }

    // Of a build that was killed before anything else was moved; a folder with an ignore file alone is as good as empty.
    private static bool IsLeft(string name) => name is FolderLock.Name or IgnoreFile || StageFolder.IsName(name);

    // In a folder of ours, strangers such as CNAME may stay, as long as no page wants their place.
    private string? Stranger()
    {
        if (Made.Count == 0 && !_files.HasFileOrLink(FileList.Name)) return null;
        var folders = new HashSet<string>();
        return Order.Where(file => !Made.ContainsKey(file)).Select(file => InTheWay(file, folders)).FirstOrDefault(found => found is not null);
    }

    // A file in the place of the page or of a folder above it, or a folder in the place of the page.
    private string? InTheWay(string file, HashSet<string> folders)
    {
        if (_files.HasFileOrLink(file)) return IsMade(file) ? null : file;
        if (Directory.Exists(_files.PathOf(file)) && !HasOnlyMade(file)) return file;
        foreach (var folder in FileNames.FoldersAbove(file))
        {
            if (!folders.Add(folder)) return null;
            if (File.Exists(_files.PathOf(folder)) && !IsMade(folder)) return folder;
        }
        return null;
    }

    private bool HasOnlyMade(string folder)
    {
        var files = Directory.EnumerateFiles(_files.PathOf(folder), "*", SearchOption.AllDirectories).ToArray();
        return files.Length > 0 && files.All(file => IsMade(System.IO.Path.GetRelativePath(Path, file).Replace('\\', '/')));
    }

    private bool IsMade(string file) => Made.ContainsKey(file) || _madeByFolded.Value[FileNames.Folded(file)].Any(made => IsOneFile(file, made));

    // On a disk that does not tell capital letters from small ones: both are there, and in no folder are there two such names.
    private bool IsOneFile(string file, string made) => _files.HasFileOrLink(made) && FileNames.FoldersAbove(file).Prepend(file).All(path =>
    {
        var folder = _files.PathOf(path[..Math.Max(path.LastIndexOf('/'), 0)]);
        var name = FileNames.Folded(System.IO.Path.GetFileName(path));
        return Directory.EnumerateFileSystemEntries(folder).Count(found => FileNames.Folded(System.IO.Path.GetFileName(found)) == name) == 1;
    });
}
