using System.Numerics;

namespace Annals.Read.Headers;

/// <summary>An element of EBML (RFC 8794), of which WebM is made.</summary>
/// <param name="At">Where it begins, with its number.</param>
/// <param name="Start">Where its content begins.</param>
/// <param name="End">Behind its content; of one that is cut off behind the end of the file.</param>
internal readonly record struct EbmlElement(long Id, long At, long Start, long End)
{
    /// <summary>The elements between two places.</summary>
    public static IEnumerable<EbmlElement> In(HeaderBytes bytes, long start, long end)
    {
        for (var at = start; at < end;)
        {
            var (id, idLength) = VariableNumber(bytes, at, keepsMarker: true);
            var (length, lengthLength) = VariableNumber(bytes, at + idLength, keepsMarker: false);
            if (idLength == 0 || lengthLength == 0) yield break;
            var content = at + idLength + lengthLength;
            // All bits set: it goes on as long as what it stands in, as in a stream (RFC 8794, section 6.2).
            var isOpen = length == (1L << (7 * lengthLength)) - 1;
            yield return new EbmlElement(id, at, content, isOpen ? end : content + length);
            at = isOpen ? end : content + length;
        }
    }

    /// <returns>The first element of this number within it.</returns>
    public EbmlElement? Inner(HeaderBytes bytes, long id)
    {
        foreach (var element in In(bytes, Start, End))
            if (element.Id == id) return element;
        return null;
    }

    // RFC 8794, section 4: the noughts before the first bit that is set say how many bytes follow.
    private static (long Number, int Length) VariableNumber(HeaderBytes bytes, long at, bool keepsMarker)
    {
        if (bytes.At(at, 8) is not [> 0 and var first, ..] written) return (0, 0);
        var length = BitOperations.LeadingZeroCount((uint)first) - 23;
        if (written.Length < length) return (0, 0);
        long number = keepsMarker ? first : first & (0xff >> length);
        foreach (var part in written[1..length]) number = number << 8 | part;
        return (number, length);
    }
}
