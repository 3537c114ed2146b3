using System.Collections.Concurrent;

namespace Annals.Write;

/// <summary>A place inside the output folder where new files wait until all of them are there; they are then moved, each in one step.</summary>
internal sealed class Stage : IDisposable
{
    private readonly OutputFolder _output;
    private readonly string _path;
    private readonly ConcurrentDictionary<string, bool> _folders = new();
    private int _changed;

    public Stage(OutputFolder output, string path)
    {
        _output = output;
        _path = path;
        // What a killed build left behind.
        if (Directory.Exists(path)) Directory.Delete(path, recursive: true);
        Directory.CreateDirectory(path);
    }

    /// <summary>How many files differ from what the output has.</summary>
    public int Changed => _changed;

    /// <summary>Stages a file unless the output has the same bytes already. Safe to call from several threads.</summary>
    public void Put(string file, ReadOnlySpan<byte> bytes)
    {
        if (_output.Made.Contains(file) && IsSame(_output.FullPath(file), bytes)) return;
        var path = Path.Combine(_path, file);
        var folder = Path.GetDirectoryName(path)!;
        if (!_folders.ContainsKey(folder))
        {
            Directory.CreateDirectory(folder);
            // Its parents are there now, too.
            for (var made = folder; made is not null && _folders.TryAdd(made, true);) made = Path.GetDirectoryName(made);
        }
        File.WriteAllBytes(path, bytes);
        Interlocked.Increment(ref _changed);
    }

    /// <summary>Moves everything in place and removes what this build no longer makes.</summary>
    /// <returns>How many files were removed.</returns>
    public int Commit()
    {
        var stale = _output.Made.Except(_output.Wanted).ToArray();
        RefuseLinks(_path, _output.Path);
        foreach (var folder in stale.SelectMany(Parents).Distinct()) RefuseLink(_output.FullPath(folder));
        _output.WriteList(_output.Made.Union(_output.Wanted));
        foreach (var file in stale.Where(IsInTheWay)) Remove(file);
        Move(_path, _output.Path);
        if (stale.Length == 0) return 0;
        foreach (var file in stale) Remove(file);
        _output.WriteList(_output.Wanted);
        return stale.Length;
    }

    public void Dispose()
    {
        if (Directory.Exists(_path)) Directory.Delete(_path, recursive: true);
    }

    private static bool IsSame(string path, ReadOnlySpan<byte> bytes)
    {
        var found = new FileInfo(path);
        return found.Exists && found.Length == bytes.Length && File.ReadAllBytes(path).AsSpan().SequenceEqual(bytes);
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
        Directory.Exists(Path.Combine(_path, file)) || Parents(file).Any(folder => File.Exists(Path.Combine(_path, folder)));

    private void Remove(string file)
    {
        File.Delete(_output.FullPath(file));
        foreach (var folder in Parents(file).Select(_output.FullPath))
        {
            if (!Directory.Exists(folder) || Directory.EnumerateFileSystemEntries(folder).Any()) return;
            Directory.Delete(folder);
        }
    }

    // Innermost first.
    private static IEnumerable<string> Parents(string file)
    {
        for (var slash = file.LastIndexOf('/'); slash > 0; slash = file.LastIndexOf('/', slash - 1)) yield return file[..slash];
    }
}
