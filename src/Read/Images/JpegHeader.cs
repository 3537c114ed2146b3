using System.Buffers.Binary;

namespace Annals.Read.Images;

/// <summary>
/// JPEG (ITU-T T.81, annex B): the frame header has the size. Where Exif (version 2.32, tag 0112) says that the picture lies on its
/// side, browsers turn it.
/// </summary>
internal static class JpegHeader
{
    /// <summary>More than any sound file has before its frame.</summary>
    private const int MostSegments = 10_000;

    public static ImageSize? Size(ImageBytes bytes)
    {
        var isOnSide = false;
        var at = 2L;
        for (var i = 0; i < MostSegments; i++)
        {
            var head = bytes.At(at, 10);
            if (head.Length < 4 || head[0] != 0xff) return null;
            var marker = head[1];
            if (marker == 0xff)
            {
                // Any number of these may stand before a marker.
                at++;
                continue;
            }
            if (IsFrame(marker))
            {
                var size = head.Length < 10 ? null : ImageSize.Of(
                    BinaryPrimitives.ReadUInt16BigEndian(head[7..]), BinaryPrimitives.ReadUInt16BigEndian(head[5..]));
                return isOnSide ? size?.Turned : size;
            }
            var length = BinaryPrimitives.ReadUInt16BigEndian(head[2..]);
            // The scan, the end, or what is no segment: there was no frame.
            if (length < 2 || marker is 0xd9 or 0xda) return null;
            if (marker == 0xe1 && head.Length == 10 && head[4..].SequenceEqual("Exif\0\0"u8)) isOnSide |= IsOnSide(bytes.At(at + 10, length - 8));
            at += 2 + length;
        }
        return null;
    }

    // SOF0 to SOF15, without the tables that stand among them.
    private static bool IsFrame(byte marker) => marker is >= 0xc0 and <= 0xcf and not (0xc4 or 0xc8 or 0xcc);

    /// <param name="tiff">What follows “Exif” and two zeros.</param>
    private static bool IsOnSide(ReadOnlySpan<byte> tiff)
    {
        if (tiff.Length < 8) return false;
        var isLittle = tiff.StartsWith("II"u8);
        var directory = Number32(tiff[4..], isLittle);
        if (directory > tiff.Length - 2) return false;
        var fields = tiff[(int)directory..];
        var count = Number16(fields, isLittle);
        for (var (i, field) = (0, 2); i < count && field + 12 <= fields.Length; i++, field += 12)
            if (Number16(fields[field..], isLittle) == 0x0112) return Number16(fields[(field + 8)..], isLittle) is >= 5 and <= 8;
        return false;
    }

    private static ushort Number16(ReadOnlySpan<byte> bytes, bool isLittle) =>
        isLittle ? BinaryPrimitives.ReadUInt16LittleEndian(bytes) : BinaryPrimitives.ReadUInt16BigEndian(bytes);

    private static uint Number32(ReadOnlySpan<byte> bytes, bool isLittle) =>
        isLittle ? BinaryPrimitives.ReadUInt32LittleEndian(bytes) : BinaryPrimitives.ReadUInt32BigEndian(bytes);
}
