namespace Annals.Disk;

/// <summary>What the disk says of a file without reading it: when both numbers are as they were, so is the file.</summary>
/// <param name="Length">In bytes; -1 where there is no such file.</param>
/// <param name="Written">When it was last written, in ticks of 100 ns (UTC).</param>
public readonly record struct FileStamp(long Length, long Written)
{
    public static readonly FileStamp None = new(-1, 0);

    public static FileStamp Of(string path) =>
        new FileInfo(path) is { Exists: true } file ? new FileStamp(file.Length, file.LastWriteTimeUtc.Ticks) : None;
}
