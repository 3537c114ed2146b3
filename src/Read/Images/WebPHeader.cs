using System.Buffers.Binary;

namespace Annals.Read.Images;

/// <summary>WebP (RFC 9649): the first chunk has the size, in a form of its own for lossy, lossless and extended files.</summary>
internal static class WebPHeader
{
    public static ImageSize? Size(ImageBytes bytes)
    {
        var chunk = bytes.At(12, 18);
        if (chunk.Length < 18) return null;
        var data = chunk[8..];
        if (chunk.StartsWith("VP8X"u8)) return ImageSize.Of(1 + Number24(data[4..]), 1 + Number24(data[7..]));
        if (chunk.StartsWith("VP8L"u8) && data[0] == 0x2f)
        {
            var bits = BinaryPrimitives.ReadUInt32LittleEndian(data[1..]);
            return ImageSize.Of(1 + (bits & 0x3fff), 1 + (bits >> 14 & 0x3fff));
        }
        // The two highest bits ask for scaling, which nobody does.
        return chunk.StartsWith("VP8 "u8) && data[3..].StartsWith((ReadOnlySpan<byte>)[0x9d, 0x01, 0x2a])
            ? ImageSize.Of(BinaryPrimitives.ReadUInt16LittleEndian(data[6..]) & 0x3fff, BinaryPrimitives.ReadUInt16LittleEndian(data[8..]) & 0x3fff)
            : null;
    }

    private static int Number24(ReadOnlySpan<byte> bytes) => bytes[0] | bytes[1] << 8 | bytes[2] << 16;
}
