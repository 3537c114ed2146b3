using System.Text;

namespace Annals.Render.Search;

/// <summary>Bytes that grow: numbers as unsigned LEB128, texts as their length in bytes and UTF-8.</summary>
internal sealed class ByteWriter(int capacity)
{
    private byte[] _bytes = new byte[Math.Max(capacity, 16)];

    public int Length { get; private set; }

    public ReadOnlySpan<byte> Written => _bytes.AsSpan(0, Length);

    public byte[] ToArray() => Written.ToArray();

    public void Byte(byte value)
    {
        if (Length == _bytes.Length) Array.Resize(ref _bytes, 2 * _bytes.Length);
        _bytes[Length++] = value;
    }

    public void Number(int value)
    {
        for (; value >= 0x80; value >>= 7) Byte((byte)(value | 0x80));
        Byte((byte)value);
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
        var bytes = Encoding.UTF8.GetBytes(text);
        Number(bytes.Length);
        Bytes(bytes);
    }

    public void Bytes(ReadOnlySpan<byte> bytes)
    {
        if (Length + bytes.Length > _bytes.Length) Array.Resize(ref _bytes, Math.Max(2 * _bytes.Length, Length + bytes.Length));
        bytes.CopyTo(_bytes.AsSpan(Length));
        Length += bytes.Length;
    }
}
