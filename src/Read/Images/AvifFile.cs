using System.Text;

namespace Annals.Read.Images;

/// <summary>An AVIF (AOMedia, version 1.1.0): a file of boxes (ISO/IEC 14496-12).</summary>
internal static class AvifFile
{
    private const int MostBoxes = 1000;

    /// <summary>
    /// meta → iprp → ipco has the sizes (ispe) of all that is in it. The whole picture is the largest: thumbnails and tiles are smaller, and transparency is as
    /// large. A quarter turn (irot) swaps the sides.
    /// </summary>
    public static ImageSize? Size(ImageBytes bytes)
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
    /// <returns>Kind, as in <c>Exif</c> or <c>mime</c>, start and length of each.</returns>
    public static List<(string Kind, long Start, long Length)> Items(ImageBytes bytes)
    {
        var items = new List<(string, long, long)>();
        // The meta box has a version before its boxes.
        foreach (var meta in Boxes(bytes, 0, long.MaxValue, "meta"))
        {
            var kinds = Kinds(bytes, meta.Start + 4, meta.End);
            if (kinds.Count == 0) continue;
            var data = Boxes(bytes, meta.Start + 4, meta.End, "idat");
            foreach (var (start, end) in Boxes(bytes, meta.Start + 4, meta.End, "iloc"))
                foreach (var (id, isInBox, offset, length) in Places(bytes, start, end))
                    if (kinds.TryGetValue(id, out var kind) && (!isInBox || data.Count > 0)) items.Add((kind, isInBox ? data[0].Start + offset : offset, length));
        }
        return items;
    }

    private static Dictionary<long, string> Kinds(ImageBytes bytes, long start, long end)
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
                if (kind is "Exif" or "mime") kinds[id] = kind;
            }
        }
        return kinds;
    }

    // Of an item that is in several pieces, the first.
    private static IEnumerable<(long Id, bool IsInBox, long Offset, long Length)> Places(ImageBytes bytes, long start, long end)
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
            var (first, length) = (0L, 0L);
            for (var piece = 0; piece < pieces && at < end; piece++)
            {
                Take(indexSize);
                var (offset, size) = (Take(offsetSize), Take(lengthSize));
                if (piece == 0) (first, length) = (offset, size);
            }
            if (pieces > 0 && method < 2 && origin >= 0 && first >= 0 && length > 0) yield return (id, method == 1, origin + first, length);
        }

        long Take(int size)
        {
            var number = 0L;
            foreach (var digit in bytes.At(at, size)) number = number << 8 | digit;
            at += size;
            return number;
        }
    }

    // Where the content of each box of a kind begins and ends.
    private static List<(long Start, long End)> Boxes(ImageBytes bytes, long start, long end, string kind)
    {
        var found = new List<(long, long)>();
        for (var i = 0; i < MostBoxes && start + 8 <= end; i++)
        {
            var length = bytes.BigEndian32(start);
            var content = start + 8;
            // One is a length of eight bytes behind the kind, zero is the rest of the file.
            if (length == 1) (length, content) = (bytes.BigEndian32(start + 8) << 32 | bytes.BigEndian32(start + 12), start + 16);
            if (length == 0) length = end - start;
            if (length < content - start || length > end - start) break;
            if (bytes.At(start + 4, 4) is { Length: 4 } name && Encoding.ASCII.GetString(name) == kind) found.Add((content, start + length));
            start += length;
        }
        return found;
    }
}
