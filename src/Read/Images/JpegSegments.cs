using System.Buffers.Binary;

namespace Annals.Read.Images;

/// <summary>The segments of a JPEG (ITU-T T.81, annex B) before its first scan, with what is in each.</summary>
internal static class JpegSegments
{
    /// <summary>More than any sound file has.</summary>
    private const int Most = 10_000;

    public static List<(byte Marker, long Start, int Length)> Of(ImageBytes bytes)
    {
        var segments = new List<(byte, long, int)>();
        var at = 2L;
        for (var i = 0; i < Most; i++)
        {
            var head = bytes.At(at, 4);
            if (head.Length < 4 || head[0] != 0xff) break;
            // Any number of these may stand before a marker.
            if (head[1] == 0xff)
            {
                at++;
                continue;
            }
            var length = BinaryPrimitives.ReadUInt16BigEndian(head[2..]);
            // The scan, the end, or what is no segment.
            if (length < 2 || head[1] is 0xd9 or 0xda) break;
            segments.Add((head[1], at + 4, length - 2));
            at += 2 + length;
        }
        return segments;
    }
}
