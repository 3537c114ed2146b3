using System.Buffers.Binary;

namespace Annals.Read.Images;

/// <summary>GIF89a, section 18: the logical screen.</summary>
internal static class GifHeader
{
    public static ImageSize? Size(ImageBytes bytes)
    {
        var screen = bytes.At(6, 4);
        return screen.Length == 4
            ? ImageSize.Of(BinaryPrimitives.ReadUInt16LittleEndian(screen), BinaryPrimitives.ReadUInt16LittleEndian(screen[2..]))
            : null;
    }
}
