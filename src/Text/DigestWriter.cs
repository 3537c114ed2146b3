using System.IO.Hashing;
using System.Runtime.InteropServices;

namespace Annals.Text;

/// <summary>Makes a digest of values, one after the other. A text has its length before it, so that none runs into the next.</summary>
public sealed class DigestWriter
{
    private readonly XxHash128 _hash = new();

    public Digest Digest => new(_hash.GetCurrentHashAsUInt128());

    /// <param name="text">No text differs from an empty one.</param>
    public void Add(string? text)
    {
        Add(text?.Length ?? -1);
        if (text is not null) _hash.Append(MemoryMarshal.AsBytes(text.AsSpan()));
    }

    public void Add(long number) => _hash.Append(MemoryMarshal.AsBytes(new ReadOnlySpan<long>(in number)));

    public void Add(bool truth) => Add(truth ? 1 : 0);

    public void Add(Digest digest)
    {
        var value = digest.Value;
        _hash.Append(MemoryMarshal.AsBytes(new ReadOnlySpan<UInt128>(in value)));
    }
}
