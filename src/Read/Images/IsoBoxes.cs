using System.Text;

namespace Annals.Read.Images;

/// <summary>A file of boxes (ISO/IEC 14496-12).</summary>
internal static class IsoBoxes
{
    private const int Most = 1000;

    /// <summary>Where what is in each box of a kind begins and ends.</summary>
    public static List<(long Start, long End)> Of(ImageBytes bytes, long start, long end, string kind)
    {
        var found = new List<(long, long)>();
        for (var i = 0; i < Most && start + 8 <= end; i++)
        {
            var length = bytes.BigEndian32(start);
            var content = start + 8;
            // One is a length of eight bytes behind the kind, nought is the rest of the file.
            if (length == 1) (length, content) = (bytes.BigEndian32(start + 8) << 32 | bytes.BigEndian32(start + 12), start + 16);
            if (length == 0) length = end - start;
            if (length < content - start || length > end - start) break;
            if (bytes.At(start + 4, 4) is { Length: 4 } name && Encoding.ASCII.GetString(name) == kind) found.Add((content, start + length));
            start += length;
        }
        return found;
    }
}
