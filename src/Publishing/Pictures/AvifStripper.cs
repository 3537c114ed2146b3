using Annals.Read.Headers;
using Annals.Read.Images;

namespace Annals.Publishing.Pictures;

/// <summary>
/// An AVIF (version 1.1.0) in which all that is no picture is blank. Its boxes name each other's places in the file, so that nothing is taken out: Exif becomes
/// one that says nothing, XMP becomes blanks, and boxes of descriptions and of makers become free room (ISO/IEC 14496-12, 8.1.2).
/// </summary>
internal static class AvifStripper
{
    // How far from here the TIFF begins, and a TIFF of an empty directory, so that whoever reads Exif finds a sound one.
    private static readonly byte[] EmptyExif = [0, 0, 0, 0, .. "MM"u8, 0, 42, 0, 0, 0, 8, 0, 0, 0, 0, 0, 0];

    public static FilePieces Strip(HeaderBytes bytes)
    {
        var pieces = new FilePieces(bytes);
        var at = 0L;
        foreach (var (start, replacement) in Blanks(bytes).OrderBy(blank => blank.Start))
        {
            // Of two that overlap, which no sound file has, what is left of the second.
            var hidden = Math.Max(0, at - start);
            if (hidden >= replacement.Length) continue;
            pieces.Keep(at, start + hidden - at);
            pieces.Write(replacement.AsMemory((int)hidden));
            at = start + replacement.Length;
        }
        pieces.Keep(at, bytes.Length - at);
        return pieces;
    }

    private static IEnumerable<(long Start, byte[] Bytes)> Blanks(HeaderBytes bytes)
    {
        foreach (var item in AvifFile.Items(bytes))
            if (Room(bytes, item.Start, item.Length) is > 0 and var length) yield return (item.Start, Blank(item, length));
        foreach (var box in AvifFile.Descriptions(bytes))
        {
            yield return (box.KindAt, "free"u8.ToArray());
            if (Room(bytes, box.Start, box.End - box.Start) is > 0 and var length) yield return (box.Start, new byte[length]);
        }
    }

    private static byte[] Blank(AvifItem item, int length)
    {
        var blank = new byte[length];
        if (item.Kind != "Exif") blank.AsSpan().Fill((byte)' ');
        else if (item.Piece == 0 && length >= EmptyExif.Length) EmptyExif.CopyTo(blank);
        return blank;
    }

    private static int Room(HeaderBytes bytes, long start, long length) => (int)Math.Clamp(Math.Min(length, bytes.Length - start), -1, Array.MaxLength);
}
