using System.Buffers.Binary;
using Annals.Read.Headers;

namespace Annals.Publishing.Pictures;

/// <summary>
/// A JPEG (ITU-T T.81, annex B) with what its decoder needs: frames, scans, tables, the colour profile, and the marks of JFIF and Adobe, which say how its
/// colours are written. Maker's notes, thumbnails, films and other pictures behind its end are left out.
/// </summary>
internal static class JpegStripper
{
    private const byte Scan = 0xda, EndOfImage = 0xd9;

    // Bytes of a scan that are looked through at once.
    private const int Window = 64 * 1024;

    private static ReadOnlySpan<byte> ExifHead => "Exif\0\0"u8;

    public static FilePieces Strip(HeaderBytes bytes)
    {
        var pieces = new FilePieces(bytes);
        pieces.Keep(0, 2);
        var hasOrientation = false;
        for (var at = NextMarker(bytes, 2); bytes.At(at, 2) is { Length: 2 } head;)
        {
            var marker = head[1];
            var length = marker == EndOfImage ? 0 : bytes.BigEndian16(at + 2);
            if (marker == EndOfImage) pieces.Keep(at, 2);
            // Without a length nothing that follows can be told.
            if (length < 2) break;
            if (marker == 0xe1)
            {
                if (!hasOrientation && Orientation(bytes.At(at + 4, length - 2)) is { } orientation)
                {
                    pieces.Write(Segment(marker, [.. ExifHead, .. orientation]));
                    hasOrientation = true;
                }
            }
            else if (marker == 0xe0)
            {
                // With a thumbnail of no width and no height.
                if (bytes.At(at + 4, 12) is { Length: 12 } mark && mark.StartsWith("JFIF\0"u8)) pieces.Write(Segment(marker, [.. mark, 0, 0]));
            }
            else if (IsNeeded(marker, bytes.At(at + 4, 12)))
            {
                pieces.Keep(at, 2 + length);
            }
            var end = at + 2 + length;
            if (marker == Scan)
            {
                var scan = end;
                end = EndOfScan(bytes, scan);
                pieces.Keep(scan, end - scan);
            }
            at = NextMarker(bytes, end);
        }
        return pieces;
    }

    private static byte[]? Orientation(ReadOnlySpan<byte> segment) => segment.StartsWith(ExifHead) ? ExifOrientation.Only(segment[ExifHead.Length..]) : null;

    private static bool IsNeeded(byte marker, ReadOnlySpan<byte> content) => marker switch
    {
        >= 0xc0 and <= 0xcf or (>= 0xda and <= 0xdf) => true,
        0xe2 => content.StartsWith("ICC_PROFILE\0"u8),
        0xee => content.StartsWith("Adobe"u8),
        _ => false,
    };

    private static byte[] Segment(byte marker, ReadOnlySpan<byte> content)
    {
        byte[] segment = [0xff, marker, 0, 0, .. content];
        BinaryPrimitives.WriteUInt16BigEndian(segment.AsSpan(2), (ushort)(content.Length + 2));
        return segment;
    }

    // Decoders pass over what stands between segments, and over marks that belong into scans.
    private static long NextMarker(HeaderBytes bytes, long at)
    {
        while (bytes.At(at, 2) is { Length: 2 } head)
        {
            if (head[0] != 0xff || head[1] == 0xff) at++;
            else if (head[1] is 0x00 or 0x01 or (>= 0xd0 and <= 0xd8)) at += 2;
            else return at;
        }
        return bytes.Length;
    }

    private static long EndOfScan(HeaderBytes bytes, long at)
    {
        while (bytes.At(at, Window) is { Length: >= 2 } window)
        {
            var next = 0;
            while (window[next..].IndexOf((byte)0xff) is >= 0 and var before && next + before + 1 < window.Length)
            {
                next += before;
                // A byte of the scan that looks like a marker has a zero behind it, and a scan may be in parts.
                if (window[next + 1] is 0x00 or (>= 0xd0 and <= 0xd7)) next += 2;
                else if (window[next + 1] == 0xff) next++;
                else return at + next;
            }
            // A last byte that may begin a marker is looked at again.
            at += window.Length - (window[^1] == 0xff && next < window.Length ? 1 : 0);
        }
        return bytes.Length;
    }
}
