using Annals.Read.Images;

namespace Annals.Publishing.Pictures;

/// <summary>Which way up a picture is, the one thing of Exif (version 3.0, tag 0112) that is part of what it shows.</summary>
internal static class ExifOrientation
{
    /// <param name="tiff">Exif from the first byte of its TIFF.</param>
    /// <returns>A TIFF that says nothing else; null for a picture that is upright.</returns>
    public static byte[]? Only(ReadOnlySpan<byte> tiff) =>
        TiffDirectory.First(tiff)?.Orientation is > 1 and var orientation
            // One field of one directory: the tag, two bytes long, once.
            ? [.. "MM"u8, 0, 42, 0, 0, 0, 8, 0, 1, 0x01, 0x12, 0, 3, 0, 0, 0, 1, 0, (byte)orientation, 0, 0, 0, 0, 0, 0]
            : null;
}
