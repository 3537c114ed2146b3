using System.Text;

namespace Annals.Read.Images;

/// <summary>
/// The items of an AVIF that are no pictures (ISO/IEC 14496-12, 8.11): meta → iinf names their kinds, and iloc says where they are.
/// </summary>
internal static class AvifItems
{
    /// <returns>Kind, as in <c>Exif</c> or <c>mime</c>, start and length of each.</returns>
    public static List<(string Kind, long Start, long Length)> Of(ImageBytes bytes)
    {
        var items = new List<(string, long, long)>();
        // The meta box has a version before its boxes.
        foreach (var meta in IsoBoxes.Of(bytes, 0, long.MaxValue, "meta"))
        {
            var kinds = Kinds(bytes, meta.Start + 4, meta.End);
            if (kinds.Count == 0) continue;
            var data = IsoBoxes.Of(bytes, meta.Start + 4, meta.End, "idat");
            foreach (var (start, end) in IsoBoxes.Of(bytes, meta.Start + 4, meta.End, "iloc"))
                foreach (var (id, isInBox, offset, length) in Places(bytes, start, end))
                    if (kinds.TryGetValue(id, out var kind) && (!isInBox || data.Count > 0)) items.Add((kind, isInBox ? data[0].Start + offset : offset, length));
        }
        return items;
    }

    private static Dictionary<long, string> Kinds(ImageBytes bytes, long start, long end)
    {
        var kinds = new Dictionary<long, string>();
        foreach (var list in IsoBoxes.Of(bytes, start, end, "iinf"))
        {
            // A version, and the number of entries in two bytes or four.
            var entries = list.Start + (bytes.At(list.Start, 1) is [0] ? 6 : 8);
            foreach (var entry in IsoBoxes.Of(bytes, entries, list.End, "infe"))
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
}
