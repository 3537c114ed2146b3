using Annals.Read.Headers;

namespace Annals.Read.Images;

/// <summary>Finds the Exif, XMP and IPTC data in a picture, wherever its format keeps them. Only they are read, and of each no more than a part.</summary>
internal static class ImageSecrets
{
    /// <summary>Bytes of one piece of such data that are looked at; a camera writes less than a tenth.</summary>
    public const int Most = 1_000_000;

    /// <summary>Pieces of a file that are looked at.</summary>
    public const int MostPieces = 10_000;

    public static Secrets Jpeg(HeaderBytes bytes)
    {
        var found = Secrets.None;
        foreach (var (marker, start, length) in JpegFile.Segments(bytes))
        {
            if (marker is not (0xe1 or 0xed)) continue;
            var content = bytes.At(start, length);
            if (content.StartsWith("Exif\0\0"u8)) found |= ExifSecrets.Of(content[6..]);
            else if (content.StartsWith("http://ns.adobe.com/xap/1.0/\0"u8)) found |= XmpSecrets.Of(content["http://ns.adobe.com/xap/1.0/\0".Length..]);
            else if (content.StartsWith("Photoshop 3.0\0"u8)) found |= IptcSecrets.Of(content["Photoshop 3.0\0".Length..]);
        }
        return found;
    }

    public static Secrets Png(HeaderBytes bytes)
    {
        var found = Secrets.None;
        foreach (var (kind, start, length) in PngFile.Chunks(bytes).Take(MostPieces))
        {
            if (kind == "eXIf") found |= ExifSecrets.Of(bytes.At(start, Part(length)));
            else if (kind is "iTXt" or "tEXt" or "zTXt") found |= PngFile.SecretsOf(kind, bytes.At(start, Part(length)));
        }
        return found;
    }

    /// <summary>WebP (RFC 9649, section 2.7): chunks, of an even length each.</summary>
    public static Secrets WebP(HeaderBytes bytes)
    {
        var found = Secrets.None;
        var at = 12L;
        for (var i = 0; i < MostPieces && bytes.At(at, 8) is { Length: 8 } head; i++)
        {
            var length = System.Buffers.Binary.BinaryPrimitives.ReadUInt32LittleEndian(head[4..]);
            if (head.StartsWith("EXIF"u8))
            {
                // Some programs put the head of JPEG's segment before it.
                var exif = bytes.At(at + 8, Part(length));
                found |= ExifSecrets.Of(exif.StartsWith("Exif\0\0"u8) ? exif[6..] : exif);
            }
            else if (head.StartsWith("XMP "u8)) found |= XmpSecrets.Of(bytes.At(at + 8, Part(length)));
            at += 8L + length + (length & 1);
        }
        return found;
    }

    public static Secrets Avif(HeaderBytes bytes)
    {
        var found = Secrets.None;
        foreach (var (kind, piece, start, length) in AvifFile.Items(bytes))
        {
            if (piece > 0) continue;
            var content = bytes.At(start, Part(length));
            // Exif has before it how far from here the TIFF begins (ISO/IEC 23008-12, annex A.2.1).
            if (kind == "Exif" && content.Length > 4 && bytes.BigEndian32(start) is var skipped && skipped < content.Length - 4) found |= ExifSecrets.Of(content[(4 + (int)skipped)..]);
            else if (kind == "mime") found |= XmpSecrets.Of(content);
        }
        return found;
    }

    /// <summary>TIFF (version 6.0), with XMP (700), IPTC (33723) and what Photoshop adds (34377), of its first picture.</summary>
    public static Secrets Tiff(HeaderBytes bytes) => TiffDirectory.First(bytes) is { } first
        ? ExifSecrets.Of(first) | XmpSecrets.Of(first.Value(700)) | IptcSecrets.Records(first.Value(33723)) | IptcSecrets.Of(first.Value(34377))
        : Secrets.None;

    /// <summary>How much of a piece of this length is looked at.</summary>
    public static int Part(long length) => (int)Math.Min(length, Most);
}

/// <summary>What a picture says beside what it shows, and its publisher may not know.</summary>
[Flags]
public enum Secrets
{
    None = 0,

    /// <summary>Where it was taken, or what place it shows.</summary>
    Place = 1,

    /// <summary>The number of one camera or lens, by which pictures can be told to be of one person.</summary>
    SerialNumber = 2,

    /// <summary>Of who took it, owns the camera or is seen.</summary>
    Name = 4,
}
