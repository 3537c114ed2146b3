using System.Buffers.Binary;

namespace Annals.Read.Images;

/// <summary>
/// JPEG (ITU-T T.81, annex B): the frame header has the size. Where Exif (version 2.32, tag 0112) says that the picture lies on its
/// side, browsers turn it.
/// </summary>
internal static class JpegHeader
{
    public static ImageSize? Size(ImageBytes bytes)
    {
        var isOnSide = false;
        foreach (var (marker, start, length) in JpegSegments.Of(bytes))
        {
            var content = bytes.At(start, IsFrame(marker) ? 6 : marker == 0xe1 ? length : 0);
            if (IsFrame(marker))
            {
                var size = content.Length < 6 ? null : ImageSize.Of(
                    BinaryPrimitives.ReadUInt16BigEndian(content[3..]), BinaryPrimitives.ReadUInt16BigEndian(content[1..]));
                return isOnSide ? size?.Turned : size;
            }
            if (content.StartsWith("Exif\0\0"u8)) isOnSide |= IsOnSide(content[6..]);
        }
        return null;
    }

    // SOF0 to SOF15, without the tables that stand among them.
    private static bool IsFrame(byte marker) => marker is >= 0xc0 and <= 0xcf and not (0xc4 or 0xc8 or 0xcc);

    /// <param name="tiff">What follows “Exif” and two zeros.</param>
    private static bool IsOnSide(ReadOnlySpan<byte> tiff) => TiffDirectory.First(tiff).Number(0x0112) is >= 5 and <= 8;
}
