
namespace Annals.Disk;

/// <summary>
/// A folder that somebody has named, and below which files are written: each whole or not at all, under a fresh name that nobody can guess until it is
/// moved in place, and through no symbolic link. Whoever may add files to the folder, as by a pull request, can so have none overwritten outside it.
/// The folder itself may be a link. All paths are below it, with slashes.
/// </summary>
/// <remarks>
/// Links are looked for before each step, and so is a file that is not to be overwritten: against a program that puts one there at that moment, which has the
/// author's rights already, nothing is done.
/// </remarks>
internal sealed class WritableFolder(string root)
{
    /// <summary>The file by which an import that was interrupted can be finished: what waits under hidden names belongs to it as long as it is there.</summary>
    public const string Intent = ".imported-intent";

    private const string Waiting = ".annals-new-";
    private const int Letters = 32;
    private static readonly TimeSpan LongestWait = TimeSpan.FromHours(1);

    // Folders that were made or found to be no links; null where links are looked for anew each time.
    private HashSet<string>? _plain;

    // An absolute path saves a call for the working folder with every look at a file.
    private string _start = root;

    /// <summary>The folder that the program was started in.</summary>
    public static WritableFolder Here { get; } = new("");

    /// <summary>As it was named.</summary>
    public string Root { get; } = root;

    /// <summary>The same for many files that are written one behind the other under the <see cref="FolderLock"/>: each folder is made, and seen to be no link, once.</summary>
    public WritableFolder ForManyFiles() => new(Root) { _plain = new(StringComparer.Ordinal), _start = Path.GetFullPath(Root.Length == 0 ? "." : Root) };

    public string PathOf(string file) => Path.Combine(_start, file);

    /// <summary>A file as the author knows it, with slashes.</summary>
    public string Shown(string file) => Path.Combine(Root, file).Replace(Path.DirectorySeparatorChar, '/');

    /// <summary>Writes a file, in place of the one that may be there.</summary>
    /// <exception cref="IOException">The disk refuses, or there is a link in the way; what was there is as it was.</exception>
    public void Replace(string file, ReadOnlySpan<byte> bytes) => Place(Stage(file, bytes), file, overwrite: true);

    /// <summary>As <see cref="Replace"/>, for lines of which there may be more than should stand in memory.</summary>
    public void ReplaceLines(string file, IEnumerable<string> lines)
    {
        using var stream = StageOpen(file, out var staged);
        try
        {
            // UTF-8, without a mark at the start.
            using var writer = new StreamWriter(stream) { NewLine = "\n" };
            foreach (var line in lines) writer.WriteLine(line);
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            stream.Dispose();
            Remove(staged);
            throw;
        }
        Place(staged, file, overwrite: true);
    }

    /// <summary>As <see cref="Replace"/>, and leaves the file open for more at its end, so that it need not be opened by its name.</summary>
    public FileStream ReplaceOpen(string file, ReadOnlySpan<byte> bytes)
    {
        var stream = StageOpen(file, out var staged);
        try
        {
            stream.Write(bytes);
            Move(staged, file, overwrite: true);
            return stream;
        }
        catch
        {
            stream.Dispose();
            Remove(staged);
            throw;
        }
    }

    /// <summary>Writes a file where there is none.</summary>
    /// <exception cref="IOException">There is one already, the disk refuses, or there is a link in the way; nothing of the file is left.</exception>
    public void Create(string file, ReadOnlySpan<byte> bytes)
    {
        RefuseExisting(file);
        Place(Stage(file, bytes), file, overwrite: false);
    }

    /// <summary>Writes what is to become a file under a hidden name beside its place, whose folder is made.</summary>
    /// <returns>The hidden name, for <see cref="Place"/> or <see cref="Remove"/>.</returns>
    /// <exception cref="IOException">The disk refuses, or there is a link in the way; nothing is left.</exception>
    public string Stage(string file, ReadOnlySpan<byte> bytes)
    {
        using var stream = StageOpen(file, out var staged);
        try
        {
            stream.Write(bytes);
            return staged;
        }
        catch
        {
            stream.Dispose();
            Remove(staged);
            throw;
        }
    }

    /// <summary>As <see cref="Stage"/>, for what is written bit by bit. It may be moved in place while it is open.</summary>
    public FileStream StageOpen(string file, out string staged)
    {
        RefuseLinks(file);
        MakeFolder(FolderOf(file));
        staged = Join(FolderOf(file), FreshName());
        var stream = new FileStream(PathOf(staged), FileMode.CreateNew, FileAccess.Write, FileShare.Read | FileShare.Delete, bufferSize: 0);
        KeepMode(PathOf(file), stream);
        return stream;
    }

    /// <summary>Moves what waits under a hidden name in place, in one step; what cannot be moved is taken away.</summary>
    public void Place(string staged, string file, bool overwrite)
    {
        try
        {
            Move(staged, file, overwrite);
        }
        catch
        {
            Remove(staged);
            throw;
        }
    }

    /// <summary>Moves a file, in one step; what cannot be moved stays.</summary>
    /// <exception cref="IOException">The disk refuses, there is a link in the way, or a file that is not to be overwritten.</exception>
    public void Move(string from, string to, bool overwrite)
    {
        RefuseLinks(from);
        if (overwrite) RefuseLinks(to);
        else RefuseExisting(to);
        File.Move(PathOf(from), PathOf(to), overwrite);
    }

    /// <summary>Whether there is such a file, reached by no link.</summary>
    public bool Has(string file) => IsBelow(file) && FirstLink(file) is null && File.Exists(PathOf(file));

    /// <summary>The bytes of a file that the program keeps here for itself; null where there is none.</summary>
    /// <param name="most">A longer one is refused, in bytes.</param>
    /// <exception cref="IOException">It cannot be read, is too long, is no file, or there is a link in the way.</exception>
    public byte[]? Read(string file, long most)
    {
        RefuseLinks(file);
        var found = new FileInfo(PathOf(file));
        if (!found.Exists) return Directory.Exists(found.FullName) ? throw new IOException($"“{Shown(file)}” is a folder") : null;
        if (found.Length > most) throw new IOException($"“{Shown(file)}” has more than {most:N0} bytes");
        // Pipes and devices say that they are empty, and some of them never end.
        return found.Length == 0 ? [] : File.ReadAllBytes(found.FullName);
    }

    /// <summary>Makes a folder and those above it.</summary>
    /// <exception cref="IOException">The disk refuses, or there is a link in the way.</exception>
    public void MakeFolder(string folder)
    {
        if (_plain?.Contains(folder) == true) return;
        RefuseLinks(folder);
        if (PathOf(folder).Length > 0) Directory.CreateDirectory(PathOf(folder));
        _plain?.Add(folder);
    }

    /// <summary>Deletes a file, if it is there and the disk allows it; a link is never followed.</summary>
    public void Remove(string file)
    {
        try
        {
            RefuseLinks(FolderOf(file));
            File.Delete(PathOf(file));
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            // A disk that refuses to write may refuse this too; what is left has a hidden name.
        }
    }

    /// <summary>Deletes what killed commands left under hidden names. Only the owner of the <see cref="FolderLock"/> may do this.</summary>
    public void Sweep()
    {
        if (!Directory.Exists(Root)) return;
        var left = Directory.GetFiles(Root, Waiting + "*", new EnumerationOptions { RecurseSubdirectories = true, AttributesToSkip = FileAttributes.ReparsePoint });
        foreach (var path in left.Where(path => IsWaiting(Path.GetFileName(path)))) Remove(Path.GetRelativePath(Root, path).Replace(Path.DirectorySeparatorChar, '/'));
    }

    /// <summary>The same where there is no lock, in one folder: what is older than any command takes.</summary>
    public void SweepOld(string folder)
    {
        try
        {
            RefuseLinks(folder);
            if (!Directory.Exists(PathOf(folder))) return;
            var old = DateTime.UtcNow - LongestWait;
            foreach (var path in Directory.GetFiles(PathOf(folder), Waiting + "*").Where(path => IsWaiting(Path.GetFileName(path)) && File.GetLastWriteTimeUtc(path) < old)) File.Delete(path);
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            // It is in nobody's way.
        }
    }

    /// <summary>Whether a file's name, without its folder, is one of those that are handed out here.</summary>
    public static bool IsWaiting(string name) =>
        name.StartsWith(Waiting, StringComparison.Ordinal) && name.Length == Waiting.Length + Letters && name.Skip(Waiting.Length).All(char.IsAsciiHexDigitLower);

    /// <summary>Refuses a path with a symbolic link at any part below the folder, the last one among them.</summary>
    /// <exception cref="IOException">There is one, which the message names; or the path leads out of the folder.</exception>
    public void RefuseLinks(string file)
    {
        if (!IsBelow(file)) throw new IOException($"“{file}” is no path below “{Root}”");
        if (FirstLink(file) is { } link) throw new IOException($"“{Shown(link)}” is a symbolic link, which is not followed; remove it");
    }

    /// <returns>The first part of a path, with those before it, that is a symbolic link; null where none is.</returns>
    public string? FirstLink(string file)
    {
        for (var end = 0; end < file.Length;)
        {
            end = file.IndexOf('/', end + 1) is var slash and > 0 ? slash : file.Length;
            var part = file[..end];
            if (_plain?.Contains(part) != true && SymbolicLink.Is(new FileInfo(PathOf(part)))) return part;
        }
        return null;
    }

    // What Windows takes for a separator or a disk is refused there.
    private static bool IsBelow(string file) => file.Length == 0
        || (!Path.IsPathRooted(file) && !(OperatingSystem.IsWindows() && file.AsSpan().ContainsAny('\\', ':')) && file.Split('/').All(part => part is not ("" or "." or "..")));

    // Asked first, so that nothing is written in vain; the move asks once more.
    private void RefuseExisting(string file)
    {
        RefuseLinks(file);
        if (Path.Exists(PathOf(file))) throw new IOException($"“{Shown(file)}” is there already");
    }

    // The new file gets the permissions of the one that it replaces.
    private static void KeepMode(string replaced, FileStream stream)
    {
        if (OperatingSystem.IsWindows() || !File.Exists(replaced)) return;
        try
        {
            var mode = File.GetUnixFileMode(replaced);
            if (File.GetUnixFileMode(stream.SafeFileHandle) != mode) File.SetUnixFileMode(stream.SafeFileHandle, mode);
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            // Some disks know no such modes.
        }
    }

    private static string FolderOf(string file) => file.LastIndexOf('/') is var slash and > 0 ? file[..slash] : "";

    private static string Join(string folder, string name) => folder.Length == 0 ? name : folder + "/" + name;

    // Of 122 random bits by the system: .NET's other source of them needs OpenSSL, which small containers have not.
    private static string FreshName() => Waiting + Guid.NewGuid().ToString("N");
}
