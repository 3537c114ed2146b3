using System.Collections.Immutable;
using System.Text;

namespace Annals.Tests.Import;

/// <summary>A sample after mutations.</summary>
/// <param name="Flips">Where bytes are changed at last, and what they are combined with.</param>
/// <param name="Encoding">One of <see cref="Encodings"/>.</param>
internal sealed record Original(Sample Sample, ImmutableArray<Mutation> Mutations, ImmutableArray<(double At, byte Bits)> Flips, int Encoding)
{
    // Most files are in the first.
    private static readonly Encoding[] Encodings =
    [
        new UTF8Encoding(false), new UTF8Encoding(false), new UTF8Encoding(false), new UTF8Encoding(true), System.Text.Encoding.Unicode, System.Text.Encoding.BigEndianUnicode, System.Text.Encoding.Latin1,
    ];

    public static readonly int KindsOfEncoding = Encodings.Length;

    public byte[] Bytes()
    {
        var encoding = Encodings[Encoding];
        byte[] bytes = [.. encoding.GetPreamble(), .. encoding.GetBytes(Mutations.Aggregate(Sample.Text, (text, mutation) => mutation.Apply(text)))];
        foreach (var (at, bits) in Flips)
            if (bytes.Length > 0) bytes[Math.Min((int)(at * bytes.Length), bytes.Length - 1)] ^= bits;
        return bytes;
    }

    public override string ToString() =>
        $"{Sample.Name} in {Encodings[Encoding].WebName}: {string.Join(", ", Mutations)}; flips {string.Join(", ", Flips.Select(flip => $"{flip.At:0.####} {flip.Bits}"))}";
}
