namespace Annals.Read.Images;

/// <summary>
/// AVIF (AOMedia, version 1.1.0), a file of boxes (ISO/IEC 14496-12): meta → iprp → ipco has the sizes (ispe) of all that is in it. The whole
/// picture is the largest: thumbnails and tiles are smaller, and transparency is as large. A quarter turn (irot) swaps the sides.
/// </summary>
internal static class AvifHeader
{
    public static ImageSize? Size(ImageBytes bytes)
    {
        ImageSize? largest = null;
        var isOnSide = false;
        // The meta box has a version before its boxes.
        foreach (var meta in IsoBoxes.Of(bytes, 0, long.MaxValue, "meta"))
            foreach (var properties in IsoBoxes.Of(bytes, meta.Start + 4, meta.End, "iprp"))
                foreach (var container in IsoBoxes.Of(bytes, properties.Start, properties.End, "ipco"))
                {
                    foreach (var (start, _) in IsoBoxes.Of(bytes, container.Start, container.End, "ispe"))
                        if (ImageSize.Of(bytes.BigEndian32(start + 4), bytes.BigEndian32(start + 8)) is { } size && !(Area(size) <= Area(largest)))
                            largest = size;
                    foreach (var (start, _) in IsoBoxes.Of(bytes, container.Start, container.End, "irot"))
                        isOnSide |= bytes.At(start, 1) is [var turns] && (turns & 1) == 1;
                }
        return isOnSide ? largest?.Turned : largest;
    }

    private static long? Area(ImageSize? size) => (long?)size?.Width * size?.Height;
}
