using System.Buffers.Binary;

namespace Annals.TraceToProfile;

/// <summary>Numbers of one, two, five or nine bytes, as the runtime packs what it counts (its <c>pgo_formatprocessing.h</c>).</summary>
internal static class PackedNumbers
{
    public static IEnumerable<long> Read(byte[] packed)
    {
        for (var at = 0; at < packed.Length;)
        {
            var first = packed[at];
            if ((first & 0x80) == 0)
            {
                yield return Signed(first, 6);
                at += 1;
            }
            else if ((first & 0xC0) == 0x80)
            {
                yield return Signed(((first & 0x3F) << 8) | packed[at + 1], 13);
                at += 2;
            }
            else if (first == 0xC1)
            {
                yield return BinaryPrimitives.ReadInt64BigEndian(packed.AsSpan(at + 1));
                at += 9;
            }
            else
            {
                yield return BinaryPrimitives.ReadInt32BigEndian(packed.AsSpan(at + 1));
                at += 5;
            }
        }
    }

    // The sign is the lowest bit; what is below zero has all the bits above set.
    private static long Signed(int value, int bits) => (value & 1) == 0 ? value >> 1 : (value >> 1) - (1L << bits);
}
