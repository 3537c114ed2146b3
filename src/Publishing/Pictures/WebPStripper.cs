using System.Buffers.Binary;
using System.Text;
using Annals.Read.Headers;
using Annals.Read.Images;

namespace Annals.Publishing.Pictures;

/// <summary>A WebP (RFC 9649, section 2.7) with the chunks of the picture, its colours and its steps.</summary>
internal static class WebPStripper
{
    private const byte HasXmp = 0x04, HasExif = 0x08;

    public static FilePieces Strip(HeaderBytes bytes)
    {
        var pieces = new FilePieces(bytes);
        pieces.Write(Head(0));
        (int Piece, byte[] Chunk)? extended = null;
        byte[]? orientation = null;
        // What stands behind the end that the head names is none of the picture.
        var end = Math.Min(bytes.Length, 8L + BinaryPrimitives.ReadUInt32LittleEndian(bytes.At(4, 4)));
        for (var at = 12L; at < end && bytes.At(at, 8) is { Length: 8 } head;)
        {
            var length = BinaryPrimitives.ReadUInt32LittleEndian(head[4..]);
            var whole = 8L + length + (length & 1);
            switch (Encoding.Latin1.GetString(head[..4]))
            {
                case "VP8X" when bytes.At(at, 18) is { Length: 18 } chunk:
                    extended = (pieces.All.Count, chunk.ToArray());
                    pieces.Keep(at, whole);
                    break;
                case "VP8 " or "VP8L" or "VP8X" or "ALPH" or "ANIM" or "ANMF" or "ICCP":
                    pieces.Keep(at, whole);
                    break;
                case "EXIF":
                    orientation ??= Orientation(bytes.At(at + 8, ImageSecrets.Part(length)));
                    break;
            }
            at += whole;
        }
        if (extended is { } flags)
        {
            if (orientation is not null) pieces.Write((byte[])[.. "EXIF"u8, (byte)orientation.Length, 0, 0, 0, .. orientation]);
            flags.Chunk[8] = (byte)((flags.Chunk[8] & ~(HasXmp | HasExif)) | (orientation is null ? 0 : HasExif));
            pieces.Rewrite(flags.Piece, flags.Chunk);
        }
        pieces.Rewrite(0, Head(pieces.Length - 8));
        return pieces;
    }

    private static byte[] Head(long length)
    {
        byte[] head = [.. "RIFF"u8, 0, 0, 0, 0, .. "WEBP"u8];
        BinaryPrimitives.WriteUInt32LittleEndian(head.AsSpan(4), (uint)length);
        return head;
    }

    // Some programs put the head of JPEG's segment before it.
    private static byte[]? Orientation(ReadOnlySpan<byte> exif) => ExifOrientation.Only(exif.StartsWith("Exif\0\0"u8) ? exif[6..] : exif);
}
