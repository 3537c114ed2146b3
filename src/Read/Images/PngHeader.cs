using System.Buffers.Binary;

namespace Annals.Read.Images;

/// <summary>PNG, Third Edition (W3C, 2025), section 11.2.1: the first chunk, IHDR, begins with width and height.</summary>
internal static class PngHeader
{
    public static ImageSize? Size(ImageBytes bytes)
    {
        var header = bytes.At(12, 12);
        return header.Length == 12 && header.StartsWith("IHDR"u8)
            ? ImageSize.Of(BinaryPrimitives.ReadUInt32BigEndian(header[4..]), BinaryPrimitives.ReadUInt32BigEndian(header[8..]))
            : null;
    }
}
