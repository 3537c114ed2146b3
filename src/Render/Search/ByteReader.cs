namespace Annals.Render.Search;

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
