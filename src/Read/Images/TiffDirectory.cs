using Annals.Read.Headers;

namespace Annals.Read.Images;

/// <summary>A directory of a TIFF (version 6.0, section 2), the form that Exif is written in, too: values by their tags. What leads outside is passed over.</summary>
internal sealed class TiffDirectory
{
    private readonly TiffNumbers _numbers;

    private TiffDirectory(TiffNumbers numbers, long start)
    {
        _numbers = numbers;
        Start = start;
        var count = numbers.Count(start);
        var written = numbers.Bytes.At(start + numbers.CountLength, (int)Math.Min(count * numbers.FieldLength, MostFields * numbers.FieldLength));
        for (; written.Length >= numbers.FieldLength; written = written[numbers.FieldLength..]) Fields.Add(TiffField.Of(written, start + numbers.CountLength + (Fields.Count * numbers.FieldLength), numbers));
        End = start + numbers.CountLength + (count * numbers.FieldLength) + numbers.OffsetLength;
    }

    // More than any sound file has.
    private const int MostFields = 10_000;

    /// <summary>Where it stands, from its count of fields.</summary>
    public long Start { get; }

    /// <summary>Behind the place of the next directory.</summary>
    public long End { get; }

    public List<TiffField> Fields { get; } = [];

    /// <summary>The next picture of the file; null for none.</summary>
    public TiffDirectory? Next => At(_numbers.Offset(_numbers.Bytes.At(End - _numbers.OffsetLength, _numbers.OffsetLength)));

    /// <param name="tiff">From its first byte.</param>
    /// <returns>Null for what is no TIFF.</returns>
    public static TiffDirectory? First(HeaderBytes tiff) =>
        TiffNumbers.Of(tiff) is { } numbers ? new TiffDirectory(numbers, numbers.Offset(tiff.At(numbers.HeadLength - numbers.OffsetLength, numbers.OffsetLength))) : null;

    /// <param name="tiff">From its first byte, as a piece of another file.</param>
    public static TiffDirectory? First(ReadOnlySpan<byte> tiff) => First(new HeaderBytes(new MemoryStream(tiff.ToArray())));

    /// <summary>The directories that a value leads to.</summary>
    public IEnumerable<TiffDirectory> Inner(ushort tag) => Numbers(tag).Select(At).OfType<TiffDirectory>();

    /// <returns>The bytes of a value; empty where there is none.</returns>
    public ReadOnlySpan<byte> Value(ushort tag) => Find(tag) is { Length: <= ImageSecrets.Most } field && _numbers.Bytes.At(field.At, (int)field.Length) is var value && value.Length == field.Length ? value : [];

    /// <summary>Whole numbers of any length; none where there is no such value.</summary>
    public long[] Numbers(ushort tag)
    {
        if (Find(tag) is not { Size: > 0 and not 1 } field || field.Length > MostNumbers || field.At + field.Length > _numbers.Bytes.Length) return [];
        var numbers = new long[field.Length / field.Size];
        var written = _numbers.Bytes.At(field.At, (int)field.Length);
        for (var i = 0; i < numbers.Length; i++) numbers[i] = _numbers.Number(written.Slice(i * field.Size, field.Size));
        return numbers;
    }

    // A million pieces of a picture.
    private const long MostNumbers = 8_000_000;

    /// <returns>A number; null where there is none.</returns>
    public int? Number(ushort tag) => Numbers(tag) is [var number and <= int.MaxValue, ..] ? (int)number : null;

    /// <summary>Which side of a picture is up, as Exif (version 3.0, tag 0112) has it from 1 to 8; null where it does not say.</summary>
    public int? Orientation => Number(0x0112) is >= 1 and <= 8 and var orientation ? orientation : null;

    /// <summary>Whether width and height of the picture change places.</summary>
    public bool IsOnSide => Orientation >= 5;

    /// <summary>Whether a value is fractions of which one is something: a camera without a fix may write zero by zero.</summary>
    public bool HasFraction(ushort tag)
    {
        var value = Value(tag);
        for (; value.Length >= 8; value = value[8..])
            if (_numbers.Number(value[..4]) != 0 && _numbers.Number(value[4..8]) != 0) return true;
        return false;
    }

    private TiffField? Find(ushort tag)
    {
        foreach (var field in Fields)
            if (field.Tag == tag) return field;
        return null;
    }

    private TiffDirectory? At(long offset) => offset > 0 && offset < _numbers.Bytes.Length ? new TiffDirectory(_numbers, offset) : null;
}

/// <summary>A field of a directory.</summary>
/// <param name="FieldAt">Where in the file it stands.</param>
/// <param name="Size">Bytes of one of its values; 0 for a type that there is not.</param>
/// <param name="At">Where in the file its values stand, which is within the field where they are short enough.</param>
/// <param name="Length">Of all its values, in bytes.</param>
internal readonly record struct TiffField(ushort Tag, long FieldAt, int Size, long At, long Length)
{
    // Bytes of a value of each type, up to those that BigTIFF adds.
    private static ReadOnlySpan<byte> Sizes => [0, 1, 1, 2, 4, 8, 1, 1, 2, 4, 8, 4, 8, 4, 0, 0, 8, 8, 8];

    internal static TiffField Of(ReadOnlySpan<byte> written, long at, TiffNumbers numbers)
    {
        var type = numbers.Number(written[2..4]);
        var size = type < Sizes.Length ? Sizes[(int)type] : 0;
        var count = numbers.Offset(written.Slice(4, numbers.OffsetLength));
        var length = count <= long.MaxValue / 8 ? size * count : 0;
        var valueAt = 4 + numbers.OffsetLength;
        return new((ushort)numbers.Number(written[..2]), at, size, length <= numbers.OffsetLength ? at + valueAt : numbers.Offset(written[valueAt..]), length);
    }
}
