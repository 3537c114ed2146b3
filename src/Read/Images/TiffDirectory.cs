using System.Buffers.Binary;

namespace Annals.Read.Images;

/// <summary>A directory of a TIFF (version 6.0, section 2), the form that Exif is written in: values by their tags. What leads outside is passed over.</summary>
internal readonly ref struct TiffDirectory
{
    // Bytes of a value of each type, 0 for what there is not.
    private static ReadOnlySpan<byte> Sizes => [0, 1, 1, 2, 4, 8, 1, 1, 2, 4, 8, 4, 8];

    private readonly ReadOnlySpan<byte> _tiff;
    private readonly ReadOnlySpan<byte> _fields;
    private readonly bool _isLittle;

    private TiffDirectory(ReadOnlySpan<byte> tiff, uint offset, bool isLittle)
    {
        _tiff = tiff;
        _isLittle = isLittle;
        if (offset + 2L > tiff.Length) return;
        var start = (int)offset + 2;
        _fields = tiff.Slice(start, Math.Min(12 * Number16(tiff[(int)offset..]), (tiff.Length - start) / 12 * 12));
    }

    /// <param name="tiff">From its first byte.</param>
    public static TiffDirectory First(ReadOnlySpan<byte> tiff)
    {
        var isLittle = tiff.StartsWith("II"u8);
        if (tiff.Length < 8 || !(isLittle || tiff.StartsWith("MM"u8))) return default;
        return new TiffDirectory(tiff, isLittle ? BinaryPrimitives.ReadUInt32LittleEndian(tiff[4..]) : BinaryPrimitives.ReadUInt32BigEndian(tiff[4..]), isLittle);
    }

    /// <summary>The directory that a value leads to; empty where there is none.</summary>
    public TiffDirectory Inner(ushort tag) => Value(tag) is { Length: >= 4 } offset ? new TiffDirectory(_tiff, Number32(offset), _isLittle) : default;

    /// <returns>The bytes of a value; empty where there is none.</returns>
    public ReadOnlySpan<byte> Value(ushort tag)
    {
        for (var at = 0; at < _fields.Length; at += 12)
        {
            var field = _fields.Slice(at, 12);
            if (Number16(field) != tag) continue;
            var type = Number16(field[2..]);
            var length = type < Sizes.Length ? (long)Sizes[type] * Number32(field[4..]) : 0;
            // Up to four bytes stand in the field itself.
            if (length <= 4) return field.Slice(8, (int)length);
            var offset = Number32(field[8..]);
            return offset + length <= _tiff.Length ? _tiff.Slice((int)offset, (int)length) : [];
        }
        return [];
    }

    /// <returns>A number of two bytes; null where there is none.</returns>
    public int? Number(ushort tag) => Value(tag) is { Length: >= 2 } value ? Number16(value) : null;

    /// <summary>Which side of a picture is up, as Exif (version 3.0, tag 0112) has it from 1 to 8; null where it does not say.</summary>
    public int? Orientation => Number(0x0112) is >= 1 and <= 8 and var orientation ? orientation : null;

    /// <summary>Whether width and height of the picture change places.</summary>
    public bool IsOnSide => Orientation >= 5;

    /// <summary>Whether a value is fractions of which one is something: a camera without a fix may write zero by zero.</summary>
    public bool HasFraction(ushort tag)
    {
        var value = Value(tag);
        for (; value.Length >= 8; value = value[8..])
            if (Number32(value) != 0 && Number32(value[4..]) != 0) return true;
        return false;
    }

    private ushort Number16(ReadOnlySpan<byte> bytes) => _isLittle ? BinaryPrimitives.ReadUInt16LittleEndian(bytes) : BinaryPrimitives.ReadUInt16BigEndian(bytes);

    private uint Number32(ReadOnlySpan<byte> bytes) => _isLittle ? BinaryPrimitives.ReadUInt32LittleEndian(bytes) : BinaryPrimitives.ReadUInt32BigEndian(bytes);
}
