namespace Annals.Disk;

/// <summary>Reads whole files, after a look at their length and whether they are files at all.</summary>
public static class FileBytes
{
    /// <summary>The longest file of each sort that is read, in bytes. Media are copied whatever their length.</summary>
    public const int
        MostOfDocument = 4_000_000,
        MostOfSettings = 4_000_000,
        MostOfWords = 16_000_000,
        MostOfFullText = 16_000_000,
        MostOfList = 256_000_000;

    /// <summary>
    /// The bytes of a file. One whose length is 0 is not opened: pipes and devices report that length, and some of them never end.
    /// </summary>
    /// <exception cref="FileTooLongException">It has more than <paramref name="most"/> bytes; nothing of it has been read.</exception>
    /// <exception cref="IOException">It cannot be read, or is a symbolic link.</exception>
    public static byte[] Read(string path, long most)
    {
        var length = LengthOf(path);
        if (length > most) throw new FileTooLongException(length, most);
        if (length == 0) return [];
        using var file = File.OpenHandle(path);
        var bytes = new byte[length];
        var read = 0;
        // What somebody appends meanwhile is not read.
        while (read < bytes.Length && RandomAccess.Read(file, bytes.AsSpan(read), read) is > 0 and var more) read += more;
        return read == bytes.Length ? bytes : bytes[..read];
    }

    /// <summary>The bytes of a file or a pipe that a user named. A pipe, such as the standard input, reports a length of 0 and may never end.</summary>
    /// <exception cref="FileTooLongException">It has more than <paramref name="most"/> bytes; no more than these have been read.</exception>
    /// <exception cref="IOException">It cannot be read.</exception>
    public static byte[] ReadNamed(string path, int most)
    {
        var length = new FileInfo(path).Length;
        if (length > most) throw new FileTooLongException(length, most);
        using var file = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite, bufferSize: 0);
        using var bytes = new MemoryStream((int)length);
        var room = new byte[64 * 1024];
        while (file.Read(room) is > 0 and var read)
        {
            if (bytes.Length + read > most) throw new FileTooLongException(most);
            bytes.Write(room.AsSpan(0, read));
        }
        return bytes.Length == bytes.Capacity ? bytes.GetBuffer() : bytes.ToArray();
    }

    /// <summary>The bytes of a file of the theme.</summary>
    public static byte[] Read(string path) => Read(path, Array.MaxLength);

    /// <summary>Opens a file that is copied into the site, to be read piece by piece.</summary>
    /// <param name="folder">The folder that was listed: none between it and the file is a link, either.</param>
    /// <exception cref="IOException">It cannot be read, or is a symbolic link.</exception>
    public static Stream OpenBelow(string folder, string path)
    {
        for (var above = Path.GetDirectoryName(path); above?.Length >= folder.Length; above = Path.GetDirectoryName(above)) RefuseLink(new DirectoryInfo(above));
        return Open(path);
    }

    private static Stream Open(string path) =>
        LengthOf(path) == 0 ? new MemoryStream() : new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite, bufferSize: 0);

    /// <summary>How long a file is, in bytes; nothing for a pipe or a device.</summary>
    /// <exception cref="IOException">There is no such file, or it has become a symbolic link since its folder was listed.</exception>
    internal static long LengthOf(string path)
    {
        var file = new FileInfo(path);
        RefuseLink(file);
        return file.Length;
    }

    private static void RefuseLink(FileSystemInfo found)
    {
        if (SymbolicLink.Is(found)) throw new IOException("this is a symbolic link, which is not followed");
    }
}

/// <summary>What the disk says of a file without reading it: when both numbers are as they were, so is the file.</summary>
/// <param name="Length">In bytes; -1 where there is no such file.</param>
/// <param name="Written">When it was last written, in ticks of 100 ns (UTC).</param>
public readonly record struct FileStamp(long Length, long Written)
{
    public static readonly FileStamp None = new(-1, 0);

    public static FileStamp Of(string path) =>
        new FileInfo(path) is { Exists: true } file ? new FileStamp(file.Length, file.LastWriteTimeUtc.Ticks) : None;
}
