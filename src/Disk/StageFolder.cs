using System.Collections.Concurrent;

namespace Annals.Disk;

/// <summary>
/// A folder that this process creates inside another one, under a random name, for files that are moved when all of them are written. Since nobody can guess the
/// name, nothing below it can be somebody else's link. Disposing deletes it.
/// </summary>
internal sealed class StageFolder : IDisposable
{
    // The whole name in earlier versions.
    private const string Prefix = ".annals-stage";
    private const int Digits = 32;

    // Other threads may still be writing there when the program ends.
    private const int Tries = 20;

    private readonly TakenAway _end;
    private readonly ConcurrentDictionary<string, bool> _folders = new(StringComparer.Ordinal);

    private StageFolder(string path)
    {
        Path = path;
        _folders[path] = true;
        _end = new TakenAway(Remove);
    }

    public string Path { get; }

    /// <exception cref="IOException">The disk refuses.</exception>
    public static StageFolder MakeIn(WritableFolder folder)
    {
        // Of 122 random bits by the system: .NET's other source of them needs OpenSSL, which small containers have not.
        var name = $"{Prefix}-{Guid.NewGuid():N}";
        folder.MakeFolder(name);
        return new StageFolder(folder.PathOf(name));
    }

    /// <summary>Whether a name is that of such a folder.</summary>
    public static bool IsName(string name) => name == Prefix
        || (name.Length == Prefix.Length + 1 + Digits && name.StartsWith(Prefix + "-", StringComparison.Ordinal) && name[(Prefix.Length + 1)..].All(char.IsAsciiHexDigitLower));

    /// <summary>Deletes what killed processes have left in a folder that this one has locked.</summary>
    public static void RemoveLeftIn(WritableFolder folder)
    {
        foreach (var path in Directory.EnumerateFileSystemEntries(folder.Root, Prefix + "*").Where(path => IsName(System.IO.Path.GetFileName(path))).ToArray()) Delete(path);
    }

    /// <summary>Writes a new file, with the folders above it. Safe to call from several threads, as is <see cref="Create"/>.</summary>
    /// <param name="file">Below the folder, with slashes.</param>
    /// <param name="pieces">One behind the other.</param>
    public void Write(string file, IReadOnlyCollection<ReadOnlyMemory<byte>> pieces)
    {
        using var handle = File.OpenHandle(PathFor(file), FileMode.CreateNew, FileAccess.Write);
        var length = 0L;
        foreach (var piece in pieces)
        {
            RandomAccess.Write(handle, piece.Span, length);
            length += piece.Length;
        }
    }

    /// <summary>Opens a new file for writing, with the folders above it.</summary>
    public FileStream Create(string file) => new(PathFor(file), FileMode.CreateNew, FileAccess.Write, FileShare.None, bufferSize: 0);

    /// <summary>Deletes the folder; where the disk refuses, the next process does so.</summary>
    public void Dispose() => _end.Dispose();

    private void Remove()
    {
        for (var tried = 0; tried < Tries; tried++)
        {
            try
            {
                Delete(Path);
                return;
            }
            catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
            {
                Thread.Sleep(tried);
            }
        }
    }

    private string PathFor(string file)
    {
        var path = System.IO.Path.Join(Path, file);
        MakeFolder(System.IO.Path.GetDirectoryName(path.AsSpan()));
        return path;
    }

    // From the outside in, so that each is asked for once.
    private void MakeFolder(ReadOnlySpan<char> folder)
    {
        if (_folders.GetAlternateLookup<ReadOnlySpan<char>>().ContainsKey(folder)) return;
        MakeFolder(System.IO.Path.GetDirectoryName(folder));
        var made = folder.ToString();
        Directory.CreateDirectory(made);
        _folders[made] = true;
    }

    // A link is deleted itself, never what it leads to.
    private static void Delete(string path)
    {
        if (new FileInfo(path).LinkTarget is not null || File.Exists(path)) File.Delete(path);
        else if (Directory.Exists(path)) Directory.Delete(path, recursive: true);
    }
}
