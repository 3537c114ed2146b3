using System.Buffers.Binary;
using System.IO.Hashing;
using Annals.Disk;
using Annals.Reporting;

namespace Annals.Publishing;

/// <summary>Versions of pictures that earlier builds have made, in a folder outside the output, so that a new output needs none made anew. It may be deleted at any time.</summary>
public sealed class PictureCache
{
    /// <summary>Below the folder.</summary>
    public const string Name = ".annals/media";

    // Behind the bytes: a disk that lost power may have kept half of them.
    private const int LengthOfHash = sizeof(ulong);

    // Of at most 1,920 points across, none comes near.
    private const int Most = 64_000_000;

    private readonly WritableFolder _folder;
    private int _isSwept;

    /// <param name="folder">In which the cache stands.</param>
    internal PictureCache(WritableFolder folder) => _folder = folder;

    /// <param name="file">A name that tells what the file holds.</param>
    /// <param name="make">Called where the cache has no such file.</param>
    public byte[] Get(string file, Func<byte[]> make)
    {
        var place = $"{Name}/{file}";
        if (Kept(place) is { } kept) return kept;
        var made = make();
        Keep(place, made);
        return made;
    }

    private byte[]? Kept(string place)
    {
        try
        {
            if (_folder.Read(place, Most) is not { Length: > LengthOfHash } found) return null;
            var bytes = found[..^LengthOfHash];
            return BinaryPrimitives.ReadUInt64LittleEndian(found.AsSpan(bytes.Length)) == XxHash3.HashToUInt64(bytes) ? bytes : null;
        }
        catch (Exception fault) when (DiskFault.In(fault) is not null)
        {
            return null;
        }
    }

    private void Keep(string place, byte[] made)
    {
        var bytes = new byte[made.Length + LengthOfHash];
        made.CopyTo(bytes, 0);
        BinaryPrimitives.WriteUInt64LittleEndian(bytes.AsSpan(made.Length), XxHash3.HashToUInt64(made));
        try
        {
            if (Interlocked.Exchange(ref _isSwept, 1) == 0) _folder.SweepOld(Name);
            _folder.Replace(place, bytes);
        }
        catch (Exception fault) when (DiskFault.In(fault) is not null)
        {
            // It is made again next time.
        }
    }
}
