using System.Xml;
using Annals.Disk;
using Annals.Reporting;

namespace Annals.Read.Images;

/// <summary>What the first bytes of an image say; the rest of the file is not read.</summary>
/// <param name="Size">Null where the image has none of its own, or it could not be read.</param>
/// <param name="Problem">Why it could not be read, for a diagnostic; null for a sound image.</param>
/// <param name="Secrets">What it says beside what it shows.</param>
public sealed record ImageReading(ImageSize? Size, string? Problem, Secrets Secrets = Secrets.None)
{
    private const string NoImage = "this is no image that browsers show: put a PNG, JPEG, GIF, WebP, AVIF or SVG in its place";

    /// <summary>By what is in the file, whatever its name says.</summary>
    public static ImageReading Of(string path)
    {
        try
        {
            if (FileBytes.LengthOf(path) == 0) return new ImageReading(null, NoImage);
            using var file = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite, bufferSize: 1);
            return Of(new ImageBytes(file));
        }
        catch (Exception fault) when (DiskFault.In(fault) is not null)
        {
            return new ImageReading(null, $"this image cannot be read: {fault.Message}");
        }
    }

    internal static ImageReading Of(ImageBytes bytes)
    {
        var start = bytes.At(0, 12);
        if (start.StartsWith((ReadOnlySpan<byte>)[0x89, .. "PNG\r\n"u8])) return Sound("PNG", PngHeader.Size(bytes), ImageSecrets.Png(bytes));
        if (start.StartsWith((ReadOnlySpan<byte>)[0xff, 0xd8])) return Sound("JPEG", JpegHeader.Size(bytes), ImageSecrets.Jpeg(bytes));
        if (start.StartsWith("GIF87a"u8) || start.StartsWith("GIF89a"u8)) return Sound("GIF", GifHeader.Size(bytes), Secrets.None);
        if (start.Length == 12 && start.StartsWith("RIFF"u8) && start[8..].SequenceEqual("WEBP"u8)) return Sound("WebP", WebPHeader.Size(bytes), ImageSecrets.WebP(bytes));
        if (start.Length == 12 && start[4..8].SequenceEqual("ftyp"u8) && start[8..].StartsWith("avi"u8)) return Sound("AVIF", AvifHeader.Size(bytes), ImageSecrets.Avif(bytes));
        return Svg(bytes);
    }

    private static ImageReading Sound(string kind, ImageSize? size, Secrets secrets) => size is null
        ? new ImageReading(null, $"this {kind} image is broken: no width and height can be read from it; save it anew", secrets)
        : new ImageReading(size, null, secrets);

    // An SVG may leave its size to the page, and is sound without.
    private static ImageReading Svg(ImageBytes bytes)
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
}
