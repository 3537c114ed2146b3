using System.Collections.Immutable;
using Annals.Render;
using Annals.Reporting;

namespace Annals.Write;

/// <summary>
/// The folder of the finished site. A list in it names every file that we made: nothing else is ever overwritten or removed.
/// </summary>
internal sealed class OutputFolder
{
    private const string StageName = ".annals-stage";

    private readonly KnownOutput _known;
    private readonly Lazy<HashSet<string>> _wanted;

    private OutputFolder(string path, KnownOutput known, Lazy<HashSet<string>> wanted)
    {
        // Absolute, so that the system is not asked for the working folder with every file.
        Path = System.IO.Path.GetFullPath(path);
        Shown = path;
        _known = known;
        _wanted = wanted;
    }

    public string Path { get; }

    /// <summary>As the author named it.</summary>
    public string Shown { get; }

    /// <summary>The files of earlier builds, below the folder.</summary>
    public IReadOnlySet<string> Made => _known.Made;

    /// <summary>The files of this build. There are many: they are put together when they are first asked for.</summary>
    public IReadOnlySet<string> Wanted => _wanted.Value;

    /// <returns>Null where the folder holds what is not ours, which has been reported.</returns>
    public static OutputFolder? Open(string path, KnownOutput known, IEnumerable<string> wanted, Diagnostics diagnostics)
    {
        var folder = new OutputFolder(path, known, new Lazy<HashSet<string>>(() => [.. wanted]));
        var stranger = File.Exists(path) ? path : folder.Stranger();
        if (stranger is null) return folder;
        diagnostics.Add(Rules.OutputRefused, path, Position.Start,
            $"this folder holds “{stranger}”, which Annals did not make; empty it, or name another with --output");
        return null;
    }

    /// <summary>The files of the site in a folder, in the order of their names, without what others have put beside them.</summary>
    public static ImmutableArray<string> Published(string path) => [.. KnownOutput.ReadList(path).Order(StringComparer.Ordinal)];

    /// <summary>Whether a build has made this file and it is still there.</summary>
    public bool Has(string file) => Made.Contains(file) && File.Exists(FullPath(file));

    public string FullPath(string file) => System.IO.Path.Combine(Path, file);

    /// <summary>The folders that a file stands in, innermost first.</summary>
    public static IEnumerable<string> Parents(string file)
    {
        for (var slash = file.LastIndexOf('/'); slash > 0; slash = file.LastIndexOf('/', slash - 1)) yield return file[..slash];
    }

    public Stage NewStage() => new(this, System.IO.Path.Combine(Path, StageName));

    /// <summary>Puts another list in place of the one that is there.</summary>
    /// <param name="list">A file on the same disk, as <see cref="Listed"/> writes it.</param>
    public void TakeList(string list) => File.Move(list, FullPath(KnownOutput.ListName), overwrite: true);

    /// <summary>What is known of the pages that are there.</summary>
    public PageRecords RecordsOf(ImmutableArray<SitePage> pages) => new(_known.Pages, pages, this);

    public void DropRecords() => File.Delete(FullPath(KnownOutput.PagesName));

    /// <param name="records">A file on the same disk, as <see cref="PageRecords.WriteTo"/> has it.</param>
    public void TakeRecords(string records) => File.Move(records, FullPath(KnownOutput.PagesName), overwrite: true);

    /// <summary>The lines of a list.</summary>
    public static IReadOnlyList<string> Listed(IEnumerable<string> files)
    {
        var lines = files.ToArray();
        Array.Sort(lines, StringComparer.Ordinal);
        return lines;
    }

    // In a folder of ours, strangers such as CNAME may stay, as long as no page wants their place.
    private string? Stranger()
    {
        if (!Directory.Exists(Path)) return null;
        if (Made.Count == 0 && !File.Exists(FullPath(KnownOutput.ListName)))
            return Directory.EnumerateFileSystemEntries(Path).Select(found => System.IO.Path.GetFileName(found)!)
                .FirstOrDefault(name => name != StageName);
        var folders = new HashSet<string>();
        return Wanted.Where(file => !Made.Contains(file)).Select(file => InTheWay(file, folders)).FirstOrDefault(found => found is not null);
    }

    // A file in the place of the page or of a folder above it, or a folder in the place of the page.
    private string? InTheWay(string file, HashSet<string> folders)
    {
        if (File.Exists(FullPath(file))) return file;
        if (Directory.Exists(FullPath(file)) && !IsOurs(file)) return file;
        foreach (var folder in Parents(file))
        {
            if (!folders.Add(folder)) return null;
            if (!Made.Contains(folder) && File.Exists(FullPath(folder))) return folder;
        }
        return null;
    }

    private bool IsOurs(string folder)
    {
        var files = Directory.EnumerateFiles(FullPath(folder), "*", SearchOption.AllDirectories).ToArray();
        return files.Length > 0 && files.All(file => Made.Contains(System.IO.Path.GetRelativePath(Path, file).Replace('\\', '/')));
    }
}
