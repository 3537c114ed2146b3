using Annals.Read.Headers;

namespace Annals.Publishing.Pictures;

/// <summary>
/// A film or sound in WebM (RFC 9559) without titles, names, notes, added files and the day of its making. Elements name places in the file, so that nothing is taken out:
/// what goes becomes an element that is void (RFC 8794, section 11.3.2).
/// </summary>
internal static class WebMStripper
{
    private const long Ebml = 0x1A45DFA3, Segment = 0x18538067, Info = 0x1549A966, Tracks = 0x1654AE6B, Track = 0xAE, Void = 0xEC;

    // Tags, Attachments; Title, DateUTC, SegmentFilename, PrevFilename, NextFilename; Name of a track. A sum (CRC-32) is of what stood there before; what is void already may be what was taken out.
    private static readonly long[] Untold = [0x1254C367, 0x1941A469, 0x7BA9, 0x4461, 0x7384, 0x3C83AB, 0x3E83BB, 0x536E, 0xBF, Void];

    // MuxingApp, WritingApp: they have to be there, and may be empty.
    private static readonly long[] Emptied = [0x4D80, 0x5741];

    public static FilePieces? Strip(HeaderBytes bytes)
    {
        EbmlElement[] outer = [.. EbmlElement.In(bytes, 0, bytes.Length).Take(8)];
        return outer.Any(element => element.Id == Ebml) ? FilePieces.Over(bytes, outer.SelectMany(element => Blanks(bytes, element))) : null;
    }

    // In the order of the file, none within another.
    private static IEnumerable<FilePatch> Blanks(HeaderBytes bytes, EbmlElement element)
    {
        var end = Math.Min(element.End, bytes.Length);
        if (element.Id is Segment or Info or Tracks or Track)
        {
            foreach (var inner in EbmlElement.In(bytes, element.Start, end))
                foreach (var blank in Blanks(bytes, inner)) yield return blank;
        }
        else if (Untold.Contains(element.Id))
        {
            var head = VoidHead(element);
            yield return new(element.At, head);
            foreach (var blank in FilePatch.Blank(element.At + head.Length, end)) yield return blank;
        }
        else if (Emptied.Contains(element.Id))
        {
            foreach (var blank in FilePatch.Blank(element.Start, end)) yield return blank;
        }
    }

    // Its number takes one byte, its length all others that number and length took before, of which eight are the most.
    private static byte[] VoidHead(EbmlElement element)
    {
        var bytes = (int)Math.Min(8, element.Start - element.At - 1);
        var length = element.End - element.At - 1 - bytes;
        var head = new byte[1 + bytes];
        head[0] = (byte)Void;
        for (var i = 0; i < bytes; i++) head[bytes - i] = (byte)(length >> (8 * i));
        head[1] |= (byte)(0x80 >> (bytes - 1));
        return head;
    }
}
