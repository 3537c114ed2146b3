using System.Buffers.Binary;
using System.Text;

namespace Annals.Read.Headers;

/// <summary>A box of an AVIF, a film or a sound (ISO/IEC 14496-12, section 4.2).</summary>
/// <param name="KindAt">Where the four letters of its kind stand.</param>
/// <param name="Start">Where its content begins.</param>
/// <param name="End">Behind its content; of one that is cut off behind the end of the file.</param>
internal readonly record struct IsoBox(string Kind, long KindAt, long Start, long End)
{
    /// <summary>The boxes between two places. A length of 1 stands for one of 64 bits, and one of 0 for all that is left.</summary>
    public static IEnumerable<IsoBox> In(HeaderBytes bytes, long start, long end)
    {
        for (var at = start; at + 8 <= end;)
        {
            var first = bytes.At(at, 16);
            if (first.Length < 8) yield break;
            var kind = Encoding.Latin1.GetString(first[4..8]);
            var (length, head) = ((long)BinaryPrimitives.ReadUInt32BigEndian(first), 8);
            if (length == 1 && first.Length == 16) (length, head) = (BinaryPrimitives.ReadInt64BigEndian(first[8..]), 16);
            else if (length == 0) length = end - at;
            if (length < head || length > long.MaxValue - at) yield break;
            yield return new IsoBox(kind, at + 4, at + head, at + length);
            at += length;
        }
    }
}
