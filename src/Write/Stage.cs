using System.Buffers;
using System.Collections.Concurrent;
using Annals.Reporting;

namespace Annals.Write;

/// <summary>
/// A place inside the output folder where new files wait until all of them are there; they are then moved, each in one step,
/// so that a build may be killed at any moment. A power cut is not provided for: that would take an fsync for every file.
/// </summary>
internal sealed class Stage : IDisposable
{
    private readonly OutputFolder _output;
    private readonly string _path, _files;
    private readonly ConcurrentDictionary<string, bool> _folders = new(StringComparer.Ordinal);
    private readonly string[] _stale;
    private readonly Task _lists;
    private int _changed;

    public Stage(OutputFolder output, string path)
    {
        _output = output;
        _path = path;
        _files = Path.Combine(path, "files");
        // Asked one by one: where nothing was made before, it need not be known here what is wanted.
        _stale = [.. output.Made.Where(file => !output.Wanted.Contains(file))];
        // What a killed build left behind.
        if (Directory.Exists(path)) Directory.Delete(path, recursive: true);
        Directory.CreateDirectory(_files);
        _folders[_files] = true;
        // While pages are made.
        _lists = Task.Run(WriteLists);
    }

    /// <summary>How many files differ from what the output has.</summary>
    public int Changed => _changed;

    /// <summary>Stages a file unless the output has the same bytes already. Safe to call from several threads.</summary>
    /// <returns>When the file was changed, in universal time.</returns>
    public DateTime Put(string file, IReadOnlyCollection<ReadOnlyMemory<byte>> pieces)
    {
        if (_output.Made.Contains(file) && new FileInfo(_output.FullPath(file)) is var found && IsSame(found, pieces)) return found.LastWriteTimeUtc;
        var path = Path.Join(_files, file);
        MakeFolder(Path.GetDirectoryName(path.AsSpan()));
        Interlocked.Increment(ref _changed);
        using var handle = File.OpenHandle(path, FileMode.Create, FileAccess.Write);
        var length = 0L;
        foreach (var piece in pieces)
        {
            RandomAccess.Write(handle, piece.Span, length);
            length += piece.Length;
        }
        return File.GetLastWriteTimeUtc(handle);
    }

    /// <summary>Has written down which files are ours, now and while they are moved, and what they are made from: from here on nothing needs room.</summary>
    public void Close(PageRecords records)
    {
        _lists.GetAwaiter().GetResult();
        RefuseLinks(_files, _output.Path);
        foreach (var folder in _stale.SelectMany(OutputFolder.Parents).Distinct()) RefuseLink(_output.FullPath(folder));
        if (!records.AreAsBefore) records.WriteTo(NextRecords);
    }

    /// <summary>Moves everything in place and removes what this build no longer makes.</summary>
    /// <returns>How many files were removed.</returns>
    public int Commit()
    {
        // Without records, a build after one that is killed half way makes every page.
        var hasRecords = File.Exists(NextRecords);
        if (hasRecords) _output.DropRecords();
        // With the list first, even a build that is killed half way leaves no stranger behind.
        if (File.Exists(NextList)) _output.TakeList(NextList);
        foreach (var file in _stale.Where(IsInTheWay)) Remove(file);
        Move(_files, _output.Path);
        foreach (var file in _stale) Remove(file);
        if (_stale.Length > 0) _output.TakeList(LastList);
        if (hasRecords) _output.TakeRecords(NextRecords);
        return _stale.Length;
    }

    /// <summary>Takes away what was not moved. Where the disk refuses that, the next build does it.</summary>
    public void Dispose()
    {
        Task.WaitAny(_lists);
        try
        {
            if (Directory.Exists(_path)) Directory.Delete(_path, recursive: true);
        }
        catch (Exception fault) when (DiskFault.In(fault) is not null)
        {
        }
    }

    private string NextList => Path.Combine(_path, "next-list");

    private string LastList => Path.Combine(_path, "last-list");

    private string NextRecords => Path.Combine(_path, "next-records");

    private void WriteLists()
    {
        if (!_output.Wanted.IsSubsetOf(_output.Made)) File.WriteAllLines(NextList, OutputFolder.Listed(_output.Made.Count == 0 ? _output.Wanted : _output.Made.Union(_output.Wanted)));
        if (_stale.Length > 0) File.WriteAllLines(LastList, OutputFolder.Listed(_output.Wanted));
    }

    // From the outside in, so that each is asked for once.
    private void MakeFolder(ReadOnlySpan<char> folder)
    {
        if (_folders.GetAlternateLookup<ReadOnlySpan<char>>().ContainsKey(folder)) return;
        MakeFolder(Path.GetDirectoryName(folder));
        var made = folder.ToString();
        Directory.CreateDirectory(made);
        _folders[made] = true;
    }

    private static bool IsSame(FileInfo found, IReadOnlyCollection<ReadOnlyMemory<byte>> pieces)
    {
        if (!found.Exists || found.Length != pieces.Sum(piece => (long)piece.Length)) return false;
        using var stream = File.OpenRead(found.FullName);
        return pieces.All(piece => IsNext(stream, piece.Span));
    }

    private static bool IsNext(FileStream stream, ReadOnlySpan<byte> bytes)
    {
        var room = ArrayPool<byte>.Shared.Rent(bytes.Length);
        var read = stream.ReadAtLeast(room.AsSpan(0, bytes.Length), bytes.Length, throwOnEndOfStream: false);
        var isSame = room.AsSpan(0, read).SequenceEqual(bytes);
        ArrayPool<byte>.Shared.Return(room);
        return isSame;
    }

    // A folder of the output that is a link leads elsewhere, where nothing is ours.
    private static void RefuseLinks(string from, string to)
    {
        foreach (var folder in Directory.EnumerateDirectories(from))
        {
            var target = Path.Combine(to, Path.GetFileName(folder));
            RefuseLink(target);
            if (Directory.Exists(target)) RefuseLinks(folder, target);
        }
    }

    private static void RefuseLink(string folder)
    {
        if (new DirectoryInfo(folder) is { Exists: true, LinkTarget: not null }) throw new IOException($"“{folder}” is a symbolic link; remove it");
    }

    // A whole folder at once where the output has none of that name.
    private static void Move(string from, string to)
    {
        foreach (var folder in Directory.EnumerateDirectories(from))
        {
            var target = Path.Combine(to, Path.GetFileName(folder));
            if (Directory.Exists(target)) Move(folder, target);
            else Directory.Move(folder, target);
        }
        foreach (var file in Directory.EnumerateFiles(from)) File.Move(file, Path.Combine(to, Path.GetFileName(file)), overwrite: true);
    }

    // An old file where a folder is to be, or an old folder where a file is to be.
    private bool IsInTheWay(string file) =>
        Directory.Exists(Path.Combine(_files, file)) || OutputFolder.Parents(file).Any(folder => File.Exists(Path.Combine(_files, folder)));

    private void Remove(string file)
    {
        // A build that was killed here, or an author, may have taken it away with its folder.
        if (File.Exists(_output.FullPath(file))) File.Delete(_output.FullPath(file));
        foreach (var folder in OutputFolder.Parents(file).Select(_output.FullPath))
        {
            if (!Directory.Exists(folder)) continue;
            if (Directory.EnumerateFileSystemEntries(folder).Any()) return;
            Directory.Delete(folder);
        }
    }
}
