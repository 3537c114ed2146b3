using Annals.Read.Headers;

namespace Annals.Publishing.Pictures;

/// <summary>
/// A film or sound in boxes (ISO/IEC 14496-12) in which all that is neither is blank: where a phone was, what it was, titles, makers' notes, and when all that was.
/// Boxes name places in the file, so that nothing is taken out: what is blank becomes free room (section 8.1.2).
/// </summary>
internal static class Mp4Stripper
{
    // User data, metadata, and whatever makers have invented; what is free already may be what an editor has taken out.
    private static readonly string[] Untold = ["udta", "meta", "uuid", "free", "skip"];

    // They begin with the time of making and that of the last change (sections 8.2.2, 8.3.2 and 8.4.2).
    private static readonly string[] Timed = ["mvhd", "tkhd", "mdhd"];

    /// <returns>Null for what is no such film: other files are made of boxes, too.</returns>
    public static FilePieces? Strip(HeaderBytes bytes)
    {
        IsoBox[] outer = [.. IsoBox.In(bytes, 0, bytes.Length)];
        if (!outer.Any(box => box.Kind == "moov")) return null;
        return FilePieces.Over(bytes, outer.Where(box => box.Kind != "meta").SelectMany(box => Blanks(bytes, box)));
    }

    // In the order of the file, none within another.
    private static IEnumerable<FilePatch> Blanks(HeaderBytes bytes, IsoBox box)
    {
        if (Untold.Contains(box.Kind))
        {
            var end = Math.Min(box.End, bytes.Length);
            yield return new(box.KindAt, "free"u8.ToArray());
            foreach (var blank in FilePatch.Blank(box.Start, end)) yield return blank;
        }
        else if (Timed.Contains(box.Kind) && bytes.At(box.Start, 1) is [var version])
        {
            var length = version == 1 ? 16 : 8;
            if (box.Start + 4 + length <= Math.Min(box.End, bytes.Length)) yield return new(box.Start + 4, new byte[length]);
        }
        else if (box.Kind is "moov" or "trak" or "mdia")
        {
            foreach (var inner in IsoBox.In(bytes, box.Start, Math.Min(box.End, bytes.Length)))
                foreach (var blank in Blanks(bytes, inner))
                    if (blank.End <= box.End) yield return blank;
        }
    }
}
