using System.Buffers.Binary;
using System.IO.Hashing;
using Annals.Read.Headers;
using Annals.Read.Images;

namespace Annals.Publishing.Pictures;

/// <summary>A PNG (Third Edition, W3C, 2025) with the chunks that say what it looks like: those of section 11 but for texts, Exif and the time.</summary>
internal static class PngStripper
{
    private static readonly HashSet<string> Needed =
    [
        "IHDR", "PLTE", "IDAT", "IEND", "tRNS",
        "cHRM", "gAMA", "iCCP", "sBIT", "sRGB", "cICP", "mDCV", "cLLI",
        "bKGD", "pHYs", "sPLT", "hIST",
        "acTL", "fcTL", "fdAT",
    ];

    public static FilePieces Strip(HeaderBytes bytes)
    {
        var pieces = new FilePieces(bytes);
        pieces.Keep(0, 8);
        foreach (var (kind, start, length) in PngFile.Chunks(bytes))
        {
            if (Needed.Contains(kind)) pieces.Keep(start - 8, length + 12);
            else if (kind == "eXIf" && ExifOrientation.Only(bytes.At(start, ImageSecrets.Part(length))) is { } orientation) pieces.Write(Chunk("eXIf"u8, orientation));
            if (kind == "IEND") break;
        }
        return pieces;
    }

    private static byte[] Chunk(ReadOnlySpan<byte> kind, ReadOnlySpan<byte> content)
    {
        byte[] chunk = [0, 0, 0, 0, .. kind, .. content, 0, 0, 0, 0];
        BinaryPrimitives.WriteInt32BigEndian(chunk, content.Length);
        BinaryPrimitives.WriteUInt32BigEndian(chunk.AsSpan(^4..), Crc32.HashToUInt32(chunk.AsSpan(4..^4)));
        return chunk;
    }
}
