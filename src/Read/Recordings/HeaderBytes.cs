using System.Buffers.Binary;

namespace Annals.Read.Recordings;

/// <summary>Bytes of a film or sound at any place of its file. Few are read, since a broken header may lead anywhere, and very often.</summary>
internal sealed class HeaderBytes(Stream stream)
{
    // The header of a long film has some hundred parts; behind these reads a file seems to end.
    private const int MostReads = 20_000;

    private int _reads;

    public long Length { get; } = stream.Length;

    /// <param name="count">A few thousand at most.</param>
    /// <returns>Fewer bytes where the file ends before.</returns>
    public ReadOnlySpan<byte> At(long offset, int count)
    {
        if (count <= 0 || offset < 0 || offset >= Length || ++_reads > MostReads) return [];
        var bytes = new byte[Math.Min(count, Length - offset)];
        stream.Position = offset;
        return bytes.AsSpan(0, stream.ReadAtLeast(bytes, bytes.Length, throwOnEndOfStream: false));
    }

    /// <summary>A big-endian number of four bytes; -1 behind the end of the file.</summary>
    public long BigEndian32(long offset) => At(offset, 4) is { Length: 4 } bytes ? BinaryPrimitives.ReadUInt32BigEndian(bytes) : -1;

    /// <summary>A big-endian number of eight bytes; -1 behind the end of the file, and for more than any file has.</summary>
    public long BigEndian64(long offset) => At(offset, 8) is { Length: 8 } bytes ? Math.Max(-1, BinaryPrimitives.ReadInt64BigEndian(bytes)) : -1;
}
