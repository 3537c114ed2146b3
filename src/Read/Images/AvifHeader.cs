namespace Annals.Read.Images;

/// <summary>
/// AVIF (AOMedia, version 1.1.0), a file of boxes (ISO/IEC 14496-12): meta → iprp → ipco has the sizes (ispe) of all that is in it. The whole
/// picture is the largest: thumbnails and tiles are smaller, and transparency is as large. A quarter turn (irot) swaps the sides.
/// </summary>
internal static class AvifHeader
{
    private const int MostBoxes = 1000;

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

    /// <summary>Where what is in each box of a kind begins and ends.</summary>
    private static List<(long Start, long End)> Boxes(ImageBytes bytes, long start, long end, string kind)
    {
        var found = new List<(long, long)>();
        for (var i = 0; i < MostBoxes && start + 8 <= end; i++)
        {
            var length = bytes.BigEndian32(start);
            var content = start + 8;
            // One is a length of eight bytes behind the kind, nought is the rest of the file.
            if (length == 1) (length, content) = (bytes.BigEndian32(start + 8) << 32 | bytes.BigEndian32(start + 12), start + 16);
            if (length == 0) length = end - start;
            if (length < content - start || length > end - start) break;
            if (bytes.At(start + 4, 4) is { Length: 4 } name && System.Text.Encoding.ASCII.GetString(name) == kind) found.Add((content, start + length));
            start += length;
        }
        return found;
    }
}
