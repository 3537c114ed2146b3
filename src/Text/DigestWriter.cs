using System.Buffers;
using System.Collections.Immutable;
using System.IO.Hashing;
using System.Runtime.InteropServices;

namespace Annals.Text;

/// <summary>
/// Makes a digest of values, one after the other. A text has its length before it, so that none runs into the next. The values are gathered in memory that is
/// lent: there are tens of thousands of digests.
/// </summary>
public sealed class DigestWriter : IDisposable
{
    private byte[] _bytes = ArrayPool<byte>.Shared.Rent(1024);
    private int _length;

    public Digest Digest => new(XxHash128.HashToUInt128(_bytes.AsSpan(0, _length)));

    /// <param name="text">No text differs from an empty one.</param>
    public void Add(string? text)
    {
        Add(text?.Length ?? -1);
        if (text is not null) Append(MemoryMarshal.AsBytes(text.AsSpan()));
    }

    public void Add(ImmutableArray<byte> bytes)
    {
        Add(bytes.Length);
        Append(bytes.AsSpan());
    }

    public void Add(long number) => Append(MemoryMarshal.AsBytes(new ReadOnlySpan<long>(in number)));

    public void Add(bool truth) => Add(truth ? 1 : 0);

    public void Add(Digest digest)
    {
        var value = digest.Value;
        Append(MemoryMarshal.AsBytes(new ReadOnlySpan<UInt128>(in value)));
    }

    public void Dispose() => ArrayPool<byte>.Shared.Return(_bytes);

    private void Append(ReadOnlySpan<byte> bytes)
    {
        if (_length + bytes.Length > _bytes.Length) Grow(_length + bytes.Length);
        bytes.CopyTo(_bytes.AsSpan(_length));
        _length += bytes.Length;
    }

    private void Grow(int least)
    {
        var larger = ArrayPool<byte>.Shared.Rent(Math.Max(least, 2 * _bytes.Length));
        _bytes.AsSpan(0, _length).CopyTo(larger);
        ArrayPool<byte>.Shared.Return(_bytes);
        _bytes = larger;
    }
}
