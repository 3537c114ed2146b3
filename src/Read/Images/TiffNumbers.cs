using System.Buffers.Binary;
using Annals.Read.Headers;

namespace Annals.Read.Images;

/// <summary>How a TIFF writes its numbers: in either order of bytes, and places in four bytes or, in BigTIFF, in eight.</summary>
internal sealed record TiffNumbers(HeaderBytes Bytes, bool IsLittle, bool IsBig)
{
    /// <returns>Null for what is no TIFF.</returns>
    public static TiffNumbers? Of(HeaderBytes bytes)
    {
        var head = bytes.At(0, 8);
        if (head.Length < 8 || !(head.StartsWith("II"u8) || head.StartsWith("MM"u8))) return null;
        var numbers = new TiffNumbers(bytes, head.StartsWith("II"u8), IsBig: false);
        return numbers.Number(head[2..4]) switch
        {
            42 => numbers,
            43 when numbers.Number(head[4..6]) == 8 => numbers with { IsBig = true },
            _ => null,
        };
    }

    /// <summary>Bytes of the place of something in the file.</summary>
    public int OffsetLength => IsBig ? 8 : 4;

    /// <summary>Bytes of a directory's count of fields.</summary>
    public int CountLength => IsBig ? 8 : 2;

    public int FieldLength => IsBig ? 20 : 12;

    /// <summary>Bytes before all else.</summary>
    public int HeadLength => IsBig ? 16 : 8;

    /// <summary>The count of fields of a directory that begins here; zero for more than there can be.</summary>
    public long Count(long start) => Number(Bytes.At(start, CountLength)) is >= 0 and <= ushort.MaxValue and var count ? count : 0;

    /// <summary>The place that a number names; zero for one behind the end of the file.</summary>
    public long Offset(ReadOnlySpan<byte> written) => Number(written.Length > OffsetLength ? written[..OffsetLength] : written) is >= 0 and var offset ? offset : 0;

    /// <summary>A whole number of two, four or eight bytes; zero for another length.</summary>
    public long Number(ReadOnlySpan<byte> written) => written.Length switch
    {
        2 => IsLittle ? BinaryPrimitives.ReadUInt16LittleEndian(written) : BinaryPrimitives.ReadUInt16BigEndian(written),
        4 => IsLittle ? BinaryPrimitives.ReadUInt32LittleEndian(written) : BinaryPrimitives.ReadUInt32BigEndian(written),
        8 => IsLittle ? BinaryPrimitives.ReadInt64LittleEndian(written) : BinaryPrimitives.ReadInt64BigEndian(written),
        _ => 0,
    };

    /// <summary>A number in so many bytes.</summary>
    public byte[] Written(long number, int length)
    {
        var written = new byte[length];
        for (var i = 0; i < length; i++) written[IsLittle ? i : length - 1 - i] = (byte)(number >> (8 * i));
        return written;
    }
}
