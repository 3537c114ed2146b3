using System.Text;
using Annals.Work;

namespace Annals.Render.Search;

/// <summary>Bytes that grow: numbers as unsigned LEB128, texts as their length in bytes and UTF-8.</summary>
internal sealed class ByteWriter(int capacity) : IDisposable
{
    // Of 32 bits, seven in each.
    private const int MostBytes = 5;

    private readonly PooledList<byte> _bytes = new(Math.Max(capacity, 16));

    public int Length => _bytes.Count;

    public ReadOnlySpan<byte> Written => _bytes.Span;

    public byte[] ToArray() => Written.ToArray();

    public void Clear() => _bytes.Clear();

    public void Byte(byte value) => _bytes.Add(value);

    /// <summary>Millions are written: room is asked for once for each, and not for every byte.</summary>
    public void Number(int value)
    {
        var room = _bytes.GetSpan(MostBytes);
        var length = 0;
        for (; value >= 0x80; value >>= 7) room[length++] = (byte)(value | 0x80);
        room[length++] = (byte)value;
        _bytes.Advance(length);
    }

    /// <summary>A number that may be negative: 0, -1, 1, -2 … are written as 0, 1, 2, 3 …</summary>
    public void Signed(long value)
    {
        var folded = (ulong)(value << 1 ^ value >> 63);
        for (; folded >= 0x80; folded >>= 7) Byte((byte)(folded | 0x80));
        Byte((byte)folded);
    }

    public void Text(string text)
    {
        Number(Encoding.UTF8.GetByteCount(text));
        _bytes.Advance(Encoding.UTF8.GetBytes(text, _bytes.GetSpan(3 * text.Length)));
    }

    public void Bytes(ReadOnlySpan<byte> bytes)
    {
        bytes.CopyTo(_bytes.GetSpan(bytes.Length));
        _bytes.Advance(bytes.Length);
    }

    public void Dispose() => _bytes.Dispose();
}

/// <summary>Reads what <see cref="ByteWriter"/> has written.</summary>
internal ref struct ByteReader(ReadOnlySpan<byte> bytes)
{
    private readonly ReadOnlySpan<byte> _bytes = bytes;
    private int _at;

    public int Number()
    {
        var number = 0;
        for (var shift = 0; ; shift += 7)
        {
            var part = _bytes[_at++];
            number |= (part & 0x7F) << shift;
            if (part < 0x80) return number;
        }
    }
}
