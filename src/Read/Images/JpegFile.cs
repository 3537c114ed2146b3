using System.Buffers.Binary;
using Annals.Read.Headers;

namespace Annals.Read.Images;

/// <summary>A JPEG (ITU-T T.81, annex B): segments, and behind them the picture.</summary>
internal static class JpegFile
{
    // More segments than any sound file has.
    private const int Most = 10_000;

    /// <summary>
    /// The frame header has the size. Where Exif (version 2.32, tag 0112) says that the picture lies on its side, browsers turn it.
    /// </summary>
    public static ImageSize? Size(HeaderBytes bytes)
    {
        var isOnSide = false;
        foreach (var (marker, start, length) in Segments(bytes))
        {
            var content = bytes.At(start, IsFrame(marker) ? 6 : marker == 0xe1 ? length : 0);
            if (IsFrame(marker))
            {
                var size = content.Length < 6 ? null : ImageSize.Of(
                    BinaryPrimitives.ReadUInt16BigEndian(content[3..]), BinaryPrimitives.ReadUInt16BigEndian(content[1..]));
                return isOnSide ? size?.Turned : size;
            }
            if (content.StartsWith("Exif\0\0"u8)) isOnSide |= TiffDirectory.First(content[6..]) is { IsOnSide: true };
        }
        return null;
    }

    /// <summary>The segments before the first scan, with the place of their content.</summary>
    public static List<(byte Marker, long Start, int Length)> Segments(HeaderBytes bytes)
    {
        var segments = new List<(byte, long, int)>();
        var at = 2L;
        for (var i = 0; i < Most; i++)
        {
            var head = bytes.At(at, 4);
            if (head.Length < 4 || head[0] != 0xff) break;
            // Any number of fill bytes may precede a marker.
            if (head[1] == 0xff)
            {
                at++;
                continue;
            }
            var length = BinaryPrimitives.ReadUInt16BigEndian(head[2..]);
            // The scan, the end, or no segment at all.
            if (length < 2 || head[1] is 0xd9 or 0xda) break;
            segments.Add((head[1], at + 4, length - 2));
            at += 2 + length;
        }
        return segments;
    }

    // SOF0 to SOF15, without the tables that stand among them.
    private static bool IsFrame(byte marker) => marker is >= 0xc0 and <= 0xcf and not (0xc4 or 0xc8 or 0xcc);
}
