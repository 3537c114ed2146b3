using System.Buffers.Binary;

namespace Annals.Read.Headers;

/// <summary>Bytes of a picture, film or sound at any place of its file. Only those that are asked for are read.</summary>
/// <param name="mostReads">Behind so many the file seems to end, for who follows a header that may lead anywhere, and very often.</param>
internal sealed class HeaderBytes(Stream stream, int mostReads = int.MaxValue)
{
    private int _reads;

    public Stream Stream
    {
        get
        {
            stream.Position = 0;
            return stream;
        }
    }

    public long Length => stream.Length;

    /// <returns>Fewer bytes where the file ends before.</returns>
    public ReadOnlySpan<byte> At(long offset, int count)
    {
        // A number in the file may lead anywhere.
        if (count <= 0 || offset < 0 || offset >= stream.Length || _reads >= mostReads) return [];
        _reads++;
        var bytes = new byte[Math.Min(count, stream.Length - offset)];
        stream.Position = offset;
        return bytes.AsSpan(0, stream.ReadAtLeast(bytes, bytes.Length, throwOnEndOfStream: false));
    }

    /// <summary>A big-endian number of two bytes; -1 behind the end of the file.</summary>
    public int BigEndian16(long offset) => At(offset, 2) is { Length: 2 } bytes ? BinaryPrimitives.ReadUInt16BigEndian(bytes) : -1;

    /// <summary>A big-endian number of four bytes; -1 behind the end of the file.</summary>
    public long BigEndian32(long offset) => At(offset, 4) is { Length: 4 } bytes ? BinaryPrimitives.ReadUInt32BigEndian(bytes) : -1;

    /// <summary>A big-endian number of eight bytes; -1 behind the end of the file, and for more than any file has.</summary>
    public long BigEndian64(long offset) => At(offset, 8) is { Length: 8 } bytes ? Math.Max(-1, BinaryPrimitives.ReadInt64BigEndian(bytes)) : -1;
}
