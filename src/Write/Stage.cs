using Annals.Disk;
using Annals.Text;
using Annals.Work;

namespace Annals.Write;

/// <summary>
/// A place inside the output folder where new files wait until all of them are there; they are then moved, each in one step,
/// so that a build may be killed at any moment. A power cut is not provided for: that would take an fsync for every file.
/// </summary>
internal sealed class Stage : IDisposable
{
    private const string Files = "files", FirstList = "first-list", LastList = "last-list", Ignore = "ignore";

    // What earlier versions of the program recorded beside the list.
    private const string OldRecords = ".annals-pages";

    private readonly OutputFolder _output;
    private readonly PlacedFiles _placed;
    private readonly StageFolder _folder;
    private readonly string[] _stale;
    private readonly HashSet<string> _staleFolded;
    private readonly bool _isKeptFromGit;
    private int _changed;

    /// <param name="root">The output folder.</param>
    public Stage(OutputFolder output, WritableFolder root, bool isKeptFromGit)
    {
        _isKeptFromGit = isKeptFromGit;
        _output = output;
        _placed = output.NewFiles();
        // Asked one by one: where nothing was made before, the set of wanted files is not built.
        _stale = [.. output.Made.Keys.Where(file => !output.Wanted.Contains(file))];
        _staleFolded = [.. _stale.Select(FileNames.Folded)];
        StageFolder.RemoveLeftIn(root);
        _folder = StageFolder.MakeIn(root);
    }

    /// <summary>How many files differ from what the output has.</summary>
    public int Changed => _changed;

    /// <summary>Stages a file unless the output has the same bytes already. Safe to call from several threads.</summary>
    public MadeFile Put(string file, BytesInPieces bytes)
    {
        var pieces = bytes.Pieces;
        var made = new MadeFile(file, bytes.Length, FileContents.Hash(pieces));
        // A file with another hash need not be read; one with the same hash may have been changed since.
        if (Kept(file, made.Length) is { } kept && (kept.Hash == made.Hash || kept.Length < 0) && FileContents.AreSame(_placed.PathOf(file), pieces)) return made;
        _folder.Write(PlaceOf(file), pieces);
        Interlocked.Increment(ref _changed);
        return made;
    }

    /// <summary>The same for a file that is copied.</summary>
    /// <param name="source">Can be read twice.</param>
    public MadeFile Put(string file, Stream source)
    {
        var length = source.Length;
        if (Kept(file, length) is not null && FileContents.HashIfSame(_placed.PathOf(file), source) is { } same) return new MadeFile(file, length, same);
        source.Position = 0;
        using var target = _folder.Create(PlaceOf(file));
        var (copied, hash) = FileContents.Copy(source, target);
        Interlocked.Increment(ref _changed);
        return new MadeFile(file, copied, hash);
    }

    /// <summary>What an earlier build has made, where it is still there to the last byte; null for all else.</summary>
    public MadeFile? Unchanged(string file) =>
        _output.Made.TryGetValue(file, out var made) && Kept(file, made.Length) is not null && FileContents.Hash(_placed.PathOf(file)) == made.Hash ? made : null;

    /// <summary>Writes the lists of our files, for now and for while they are moved: from here on nothing needs more disk space.</summary>
    /// <param name="made">All files of this build, as they were named.</param>
    public void Close(MadeFile[] made)
    {
        var placed = _output.NewFiles();
        if (_changed > 0) placed.RefuseLinksWhere(Path.Combine(_folder.Path, Files));
        foreach (var file in _stale) placed.RefuseLinkedFolders(file);
        if (_isKeptFromGit && _output.IsNew) _folder.Write(Ignore, [IgnoreAll.ToArray()]);
        var ordered = Sorted(_output.Order).Select(index => made[index]).ToArray();
        WriteList(LastList, ordered);
        if (_stale.Length > 0) WriteList(FirstList, [.. ordered.Concat(_stale.Select(file => _output.Made[file])).OrderBy(file => file.Path, StringComparer.Ordinal)]);
    }

    /// <summary>Moves everything in place and removes what this build no longer makes.</summary>
    /// <returns>How many files were removed.</returns>
    public int Commit()
    {
        var placed = _output.NewFiles();
        var inTheWay = _stale.ToLookup(IsInTheWay);
        // Before the list, after which the folder is not new any more.
        if (_isKeptFromGit && _output.IsNew && !placed.HasFileOrLink(OutputFolder.IgnoreFile)) placed.Take(Path.Combine(_folder.Path, Ignore), OutputFolder.IgnoreFile);
        // With the list first, even a build that is killed half way leaves no file that is not listed.
        TakeList(_stale.Length > 0 ? FirstList : LastList, placed);
        foreach (var file in inTheWay[true]) placed.Remove(file);
        if (_changed > 0) placed.TakeAll(Path.Combine(_folder.Path, Files));
        foreach (var file in inTheWay[false]) placed.Remove(file);
        if (_stale.Length > 0) TakeList(LastList, placed);
        placed.Remove(OldRecords);
        return _stale.Length;
    }

    public void Dispose() => _folder.Dispose();

    // The file itself is kept from git, too.
    private static ReadOnlySpan<byte> IgnoreAll =>
        "# A build of Annals has made this folder. To have the site in git, delete this file, or empty it: it is not made again.\n*\n"u8;

    private static string PlaceOf(string file) => Files + "/" + file;

    // The output has the file, with this length, and will still have it when stale files have been removed.
    private MadeFile? Kept(string file, long length) =>
        _output.Made.TryGetValue(file, out var made)
        && !(_staleFolded.Count > 0 && _staleFolded.Contains(FileNames.Folded(file)))
        && _placed.Find(file) is { } found && found.Length == length ? made : null;

    private void WriteList(string name, IReadOnlyCollection<MadeFile> files)
    {
        using var list = FileList.Write(files);
        ReadOnlyMemory<byte>[] pieces = [list.Memory];
        if (_placed.Find(FileList.Name) is { } found && found.Length == list.Count && FileContents.AreSame(found.FullName, pieces)) return;
        _folder.Write(name, pieces);
    }

    // One that is there already, to the last byte, is not staged.
    private void TakeList(string name, PlacedFiles placed)
    {
        var list = Path.Combine(_folder.Path, name);
        if (File.Exists(list)) placed.Take(list, FileList.Name);
    }

    // An old file where a folder is to be, or an old folder where a file is to be; or, on a disk that does not tell capital letters from small ones, an old file
    // where one is to be whose name differs in these alone. The stage stands on the same disk, and finds it under the old name.
    private bool IsInTheWay(string file) =>
        Path.Exists(Path.Combine(_folder.Path, Files, file)) || FileNames.FoldersAbove(file).Any(folder => File.Exists(Path.Combine(_folder.Path, Files, folder)));

    private static int[] Sorted(IReadOnlyList<string> files)
    {
        var (names, order) = (files.ToArray(), Enumerable.Range(0, files.Count).ToArray());
        Array.Sort(names, order, StringComparer.Ordinal);
        return order;
    }
}
