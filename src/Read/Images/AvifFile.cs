using System.Text;
using Annals.Read.Headers;

namespace Annals.Read.Images;

/// <summary>An AVIF (AOMedia, version 1.1.0): a file of boxes (ISO/IEC 14496-12).</summary>
internal static class AvifFile
{
    private const int MostBoxes = 1000, MostDepth = 5;

    /// <summary>
    /// meta → iprp → ipco has the sizes (ispe) of all that is in it. The whole picture is the largest: thumbnails and tiles are smaller, and transparency is as
    /// large. A quarter turn (irot) swaps the sides.
    /// </summary>
    public static ImageSize? Size(HeaderBytes bytes)
    {
        ImageSize? largest = null;
        var isOnSide = false;
        // The meta box has a version before its boxes.
        foreach (var meta in Boxes(bytes, 0, long.MaxValue, "meta"))
            foreach (var properties in Boxes(bytes, meta.Start + 4, meta.End, "iprp"))
                foreach (var container in Boxes(bytes, properties.Start, properties.End, "ipco"))
                {
                    foreach (var (start, _) in Boxes(bytes, container.Start, container.End, "ispe"))
                        if (ImageSize.Of(bytes.BigEndian32(start + 4), bytes.BigEndian32(start + 8)) is { } size && !(Area(size) <= Area(largest)))
                            largest = size;
                    foreach (var (start, _) in Boxes(bytes, container.Start, container.End, "irot"))
                        isOnSide |= bytes.At(start, 1) is [var turns] && (turns & 1) == 1;
                }
        return isOnSide ? largest?.Turned : largest;
    }

    private static long? Area(ImageSize? size) => (long?)size?.Width * size?.Height;

    /// <summary>The items that are no pictures (ISO/IEC 14496-12, 8.11): meta → iinf names their kinds, and iloc says where they are.</summary>
    public static List<AvifItem> Items(HeaderBytes bytes)
    {
        var items = new List<AvifItem>();
        // The meta box has a version before its boxes.
        foreach (var meta in Boxes(bytes, 0, long.MaxValue, "meta"))
        {
            var kinds = Kinds(bytes, meta.Start + 4, meta.End);
            if (kinds.Count == 0) continue;
            var data = Boxes(bytes, meta.Start + 4, meta.End, "idat");
            foreach (var (start, end) in Boxes(bytes, meta.Start + 4, meta.End, "iloc"))
                foreach (var place in Places(bytes, start, end))
                    if (kinds.TryGetValue(place.Id, out var kind) && (!place.IsInBox || data.Count > 0))
                        items.Add(new AvifItem(kind, place.Piece, place.IsInBox ? data[0].Start + place.Offset : place.Offset, place.Length));
        }
        return items;
    }

    private static Dictionary<long, string> Kinds(HeaderBytes bytes, long start, long end)
    {
        var kinds = new Dictionary<long, string>();
        foreach (var list in Boxes(bytes, start, end, "iinf"))
        {
            // A version, and the number of entries in two bytes or four.
            var entries = list.Start + (bytes.At(list.Start, 1) is [0] ? 6 : 8);
            foreach (var entry in Boxes(bytes, entries, list.End, "infe"))
            {
                var version = bytes.At(entry.Start, 1) is [var first] ? first : 0;
                if (version is not (2 or 3)) continue;
                var at = entry.Start + 4;
                var id = version == 2 ? bytes.BigEndian16(at) : bytes.BigEndian32(at);
                // Behind the number and that of its protection.
                var kind = Encoding.ASCII.GetString(bytes.At(at + (version == 2 ? 4 : 6), 4));
                if (kind is "Exif" or "mime" or "uri ") kinds[id] = kind;
            }
        }
        return kinds;
    }

    // An item may be in several pieces.
    private static IEnumerable<(long Id, int Piece, bool IsInBox, long Offset, long Length)> Places(HeaderBytes bytes, long start, long end)
    {
        var head = bytes.At(start, 6).ToArray();
        if (head.Length < 6) yield break;
        var (version, offsetSize, lengthSize, baseSize, indexSize) = (head[0], head[4] >> 4, head[4] & 15, head[5] >> 4, head[0] > 0 ? head[5] & 15 : 0);
        var at = start + 6;
        var count = Take(version < 2 ? 2 : 4);
        for (var i = 0; i < Math.Min(count, ImageSecrets.MostPieces) && at < end; i++)
        {
            var id = Take(version < 2 ? 2 : 4);
            var method = version > 0 ? Take(2) & 15 : 0;
            // Where else it may be found than in this file.
            Take(2);
            var origin = Take(baseSize);
            var pieces = Take(2);
            // Without lengths nothing is said of where they end; and a count of pieces that take no room would be gone through for nothing.
            if (lengthSize == 0)
            {
                at += pieces * (indexSize + offsetSize);
                continue;
            }
            for (var piece = 0; piece < pieces && at < end; piece++)
            {
                Take(indexSize);
                var (offset, length) = (Take(offsetSize), Take(lengthSize));
                if (method < 2 && origin >= 0 && offset >= 0 && length > 0) yield return (id, piece, method == 1, origin + offset, length);
            }
        }

        long Take(int size)
        {
            var number = 0L;
            foreach (var digit in bytes.At(at, size)) number = number << 8 | digit;
            at += size;
            return number;
        }
    }

    /// <summary>
    /// Boxes that describe the file or its items to people or to one maker's programs, wherever such may stand: <c>uuid</c>, what users add (<c>udta</c>), the film
    /// that a phone takes with a picture (<c>mpvd</c>), and names, tags and times of items (<c>udes</c>, <c>crtt</c>, <c>mdft</c>; ISO/IEC 23008-12, 6.5).
    /// </summary>
    public static List<IsoBox> Descriptions(HeaderBytes bytes)
    {
        var found = new List<IsoBox>();
        Find(0, bytes.Length, 0);
        return found;

        void Find(long start, long end, int depth)
        {
            foreach (var box in Boxes(bytes, start, end))
            {
                if (box.Kind is "uuid" or "udta" or "mpvd" or "udes" or "crtt" or "mdft") found.Add(box);
                else if (box.Kind is "moov" or "trak" or "iprp" or "ipco" && depth < MostDepth) Find(box.Start, box.End, depth + 1);
                else if (box.Kind == "meta" && depth < MostDepth) Find(box.Start + 4, box.End, depth + 1);
            }
        }
    }

    private static List<(long Start, long End)> Boxes(HeaderBytes bytes, long start, long end, string kind) =>
        [.. Boxes(bytes, start, end).Where(box => box.Kind == kind).Select(box => (box.Start, box.End))];

    // One that is longer than what it stands in is none.
    private static IEnumerable<IsoBox> Boxes(HeaderBytes bytes, long start, long end) =>
        IsoBox.In(bytes, start, Math.Min(end, bytes.Length)).Take(MostBoxes).TakeWhile(box => box.End <= end);
}

/// <summary>A piece of what is no picture.</summary>
/// <param name="Kind">As in <c>Exif</c>, or <c>mime</c> for XMP.</param>
/// <param name="Piece">Its place among the pieces of the item, from 0.</param>
internal sealed record AvifItem(string Kind, int Piece, long Start, long Length);
