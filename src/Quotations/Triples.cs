using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;

namespace Annals.Quotations;

/// <summary>
/// Three words in a row as one number: the first three bytes of the SHA-256 (FIPS 180-4) of the folded words in UTF-8, joined by
/// single spaces.
/// </summary>
internal static class Triples
{
    /// <summary>How many words make one.</summary>
    public const int Length = 3;

    /// <summary>One for every three consecutive words, in their order; none for fewer than three words.</summary>
    public static IEnumerable<uint> Of(IReadOnlyList<Word> words)
    {
        for (var first = 0; first + Length <= words.Count; first++)
            yield return Of(words[first].Folded, words[first + 1].Folded, words[first + 2].Folded);
    }

    private static uint Of(string first, string second, string third)
    {
        Span<byte> hash = stackalloc byte[SHA256.HashSizeInBytes];
        SHA256.HashData(Encoding.UTF8.GetBytes($"{first} {second} {third}"), hash);
        return BinaryPrimitives.ReadUInt32BigEndian(hash) >> 8;
    }
}
