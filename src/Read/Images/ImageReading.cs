using System.Buffers.Binary;
using System.Xml;
using Annals.Disk;
using Annals.Read.Headers;
using Annals.Reporting;

namespace Annals.Read.Images;

/// <summary>What the first bytes of an image say; the rest of the file is not read.</summary>
/// <param name="Size">Null where the image has none of its own, or it could not be read.</param>
/// <param name="Problem">Why it could not be read, for a diagnostic; null for a sound image.</param>
/// <param name="Secrets">What it says beside what it shows.</param>
public sealed record ImageReading(ImageSize? Size, string? Problem, Secrets Secrets = Secrets.None)
{
    private const string NoImage = "this is no image that browsers show: put a PNG, JPEG, GIF, WebP, AVIF or SVG in its place";

    /// <summary>Null for what is not made of points.</summary>
    public ImageFormat? Format { get; private init; }

    /// <summary>Whether it moves; a GIF may.</summary>
    public bool IsAnimated { get; private init; }

    /// <summary>By the file's content, whatever its name says.</summary>
    public static ImageReading Of(string path)
    {
        try
        {
            if (FileBytes.LengthOf(path) == 0) return new ImageReading(null, NoImage);
            using var file = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite, bufferSize: 1);
            return Of(new HeaderBytes(file));
        }
        catch (Exception fault) when (DiskFault.In(fault) is not null)
        {
            return new ImageReading(null, $"this image cannot be read: {fault.Message}");
        }
    }

    internal static ImageReading Of(HeaderBytes bytes)
    {
        var format = FormatOf(bytes);
        var reading = format switch
        {
            ImageFormat.Png => Sound("PNG", PngFile.Size(bytes), ImageSecrets.Png(bytes)),
            ImageFormat.Jpeg => Sound("JPEG", JpegFile.Size(bytes), ImageSecrets.Jpeg(bytes)),
            ImageFormat.Gif => Sound("GIF", GifSize(bytes), Secrets.None),
            ImageFormat.WebP => Sound("WebP", WebPSize(bytes), ImageSecrets.WebP(bytes)),
            ImageFormat.Avif => Sound("AVIF", AvifFile.Size(bytes), ImageSecrets.Avif(bytes)),
            _ when TiffNumbers.Of(bytes) is not null => new ImageReading(null, "this is a TIFF, which few browsers show: save it as a JPEG or PNG, and link to the TIFF for whoever wants it", ImageSecrets.Tiff(bytes)),
            _ => Svg(bytes),
        };
        return reading with
        {
            Format = format,
            IsAnimated = format switch
            {
                ImageFormat.Gif => true,
                ImageFormat.Png => PngFile.IsAnimated(bytes),
                ImageFormat.WebP => IsAnimatedWebP(bytes),
                _ => false,
            },
        };
    }

    // A flag of the extended form (RFC 9649, section 2.7.1).
    private static bool IsAnimatedWebP(HeaderBytes bytes) => bytes.At(12, 9) is { Length: 9 } head && head.StartsWith("VP8X"u8) && (head[8] & 0x02) != 0;

    /// <returns>By its first bytes; null for none of these formats.</returns>
    internal static ImageFormat? FormatOf(HeaderBytes bytes)
    {
        var start = bytes.At(0, 12);
        if (start.StartsWith((ReadOnlySpan<byte>)[0x89, .. "PNG\r\n"u8])) return ImageFormat.Png;
        if (start.StartsWith((ReadOnlySpan<byte>)[0xff, 0xd8])) return ImageFormat.Jpeg;
        if (start.StartsWith("GIF87a"u8) || start.StartsWith("GIF89a"u8)) return ImageFormat.Gif;
        if (start.Length == 12 && start.StartsWith("RIFF"u8) && start[8..].SequenceEqual("WEBP"u8)) return ImageFormat.WebP;
        return start.Length == 12 && start[4..8].SequenceEqual("ftyp"u8) && start[8..].StartsWith("avi"u8) ? ImageFormat.Avif : null;
    }

    private static ImageReading Sound(string kind, ImageSize? size, Secrets secrets) => size is null
        ? new ImageReading(null, $"this {kind} image is broken: no width and height can be read from it; save it anew", secrets)
        : new ImageReading(size, null, secrets);

    // An SVG may leave its size to the page, and is sound without.
    private static ImageReading Svg(HeaderBytes bytes)
    {
        try
        {
            return SvgHeader.TryRead(bytes.Stream, out var size) ? new ImageReading(size, null) : new ImageReading(null, NoImage);
        }
        catch (XmlException)
        {
            return new ImageReading(null, NoImage);
        }
    }

    // GIF89a, section 18: the logical screen.
    private static ImageSize? GifSize(HeaderBytes bytes)
    {
        var screen = bytes.At(6, 4);
        return screen.Length == 4
            ? ImageSize.Of(BinaryPrimitives.ReadUInt16LittleEndian(screen), BinaryPrimitives.ReadUInt16LittleEndian(screen[2..]))
            : null;
    }

    // WebP (RFC 9649): the first chunk has the size, in a form of its own for lossy, lossless and extended files.
    private static ImageSize? WebPSize(HeaderBytes bytes)
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

/// <summary>A format of pictures that are made of points.</summary>
public enum ImageFormat
{
    Jpeg,
    Png,
    Gif,
    WebP,
    Avif,
}

/// <summary>How large an image is shown, in pixels of CSS; each at least one.</summary>
public readonly record struct ImageSize(int Width, int Height)
{
    /// <returns>Null where one of them is nothing, or more than any browser shows.</returns>
    internal static ImageSize? Of(long width, long height) =>
        width is > 0 and <= int.MaxValue && height is > 0 and <= int.MaxValue ? new ImageSize((int)width, (int)height) : null;

    /// <summary>A picture that is no wider than this, in points, is published as it is, and never decoded.</summary>
    public const int MostUndecoded = 480;

    /// <summary>More are not decoded: each takes four bytes.</summary>
    public const long MostPoints = 100_000_000;

    public long Points => (long)Width * Height;

    /// <summary>Turned by a quarter.</summary>
    internal ImageSize Turned => new(Height, Width);
}
