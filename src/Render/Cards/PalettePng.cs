using System.Buffers.Binary;
using System.Collections.Immutable;
using System.IO.Compression;
using System.IO.Hashing;

namespace Annals.Render.Cards;

/// <summary>Writes a picture of at most sixteen colours as PNG (ISO/IEC 15948): four bits for each pixel, and the colours beside them.</summary>
internal static class PalettePng
{
    private const int BitsOfPixel = 4, Indexed = 3;

    // Of even colours: each further step takes half as long again, and spares a twentieth.
    private static readonly ZLibCompressionOptions Compression = new() { CompressionLevel = 2 };

    /// <summary>The bytes of a row: its filter (section 9), which is 0 for none, and two pixels in each byte, the left one in the upper four bits.</summary>
    /// <param name="width">Even.</param>
    public static int RowBytes(int width) => 1 + (width / 2);

    /// <param name="rows">Row after row.</param>
    public static byte[] Write(int width, int height, ImmutableArray<CardColour> palette, ReadOnlySpan<byte> rows)
    {
        var png = new MemoryStream();
        png.Write([0x89, .. "PNG\r\n"u8, 0x1A, (byte)'\n']);
        Span<byte> head = stackalloc byte[13];
        BinaryPrimitives.WriteInt32BigEndian(head, width);
        BinaryPrimitives.WriteInt32BigEndian(head[4..], height);
        (head[8], head[9]) = (BitsOfPixel, Indexed);
        Chunk(png, "IHDR"u8, head);
        Chunk(png, "PLTE"u8, [.. palette.SelectMany(colour => new[] { colour.Red, colour.Green, colour.Blue })]);
        Chunk(png, "IDAT"u8, Compressed(rows));
        Chunk(png, "IEND"u8, []);
        return png.ToArray();
    }

    private static ReadOnlySpan<byte> Compressed(ReadOnlySpan<byte> rows)
    {
        var compressed = new MemoryStream();
        using (var zlib = new ZLibStream(compressed, Compression, leaveOpen: true)) zlib.Write(rows);
        return compressed.GetBuffer().AsSpan(0, (int)compressed.Length);
    }

    private static void Chunk(MemoryStream png, ReadOnlySpan<byte> kind, ReadOnlySpan<byte> data)
    {
        Span<byte> number = stackalloc byte[4];
        BinaryPrimitives.WriteInt32BigEndian(number, data.Length);
        png.Write(number);
        png.Write(kind);
        png.Write(data);
        var sum = new Crc32();
        sum.Append(kind);
        sum.Append(data);
        BinaryPrimitives.WriteUInt32BigEndian(number, sum.GetCurrentHashAsUInt32());
        png.Write(number);
    }
}
