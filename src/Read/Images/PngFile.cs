using System.Buffers.Binary;
using System.IO.Compression;
using System.Text;
using Annals.Read.Headers;

namespace Annals.Read.Images;

/// <summary>A PNG (Third Edition, W3C, 2025).</summary>
internal static class PngFile
{
    /// <summary>
    /// The first chunk, IHDR (section 11.2.1), begins with width and height. Where Exif before the picture says that it lies on its side, browsers turn it
    /// (Chromium 156); behind it, they do not look.
    /// </summary>
    public static ImageSize? Size(HeaderBytes bytes)
    {
        var header = bytes.At(12, 12);
        if (header.Length < 12 || !header.StartsWith("IHDR"u8)) return null;
        var size = ImageSize.Of(BinaryPrimitives.ReadUInt32BigEndian(header[4..]), BinaryPrimitives.ReadUInt32BigEndian(header[8..]));
        foreach (var (kind, start, length) in Chunks(bytes).TakeWhile(chunk => chunk.Kind != "IDAT"))
            if (kind == "eXIf" && TiffDirectory.First(bytes.At(start, ImageSecrets.Part(length))) is { IsOnSide: true }) return size?.Turned;
        return size;
    }

    /// <summary>Whether its steps are announced before the picture (section 11.3.6).</summary>
    public static bool IsAnimated(HeaderBytes bytes) => Chunks(bytes).TakeWhile(chunk => chunk.Kind != "IDAT").Any(chunk => chunk.Kind == "acTL");

    /// <summary>The chunks (section 5.3) that the file has room for, with the places of their contents: each stands between a length and a kind, and a checksum.</summary>
    public static IEnumerable<(string Kind, long Start, long Length)> Chunks(HeaderBytes bytes)
    {
        for (var at = 8L; bytes.At(at, 8) is { Length: 8 } head;)
        {
            var length = BinaryPrimitives.ReadUInt32BigEndian(head);
            yield return (Encoding.Latin1.GetString(head[4..]), at + 8, length);
            at += length + 12L;
        }
    }

    /// <summary>What a text (section 11.3.3) tells: a keyword and what it says, which may be an XMP packet.</summary>
    /// <param name="kind">tEXt, zTXt or iTXt.</param>
    public static Secrets SecretsOf(string kind, ReadOnlySpan<byte> chunk)
    {
        var end = chunk.IndexOf((byte)0);
        if (end < 0) return Secrets.None;
        var keyword = Encoding.Latin1.GetString(chunk[..end]);
        if (keyword is not ("XML:com.adobe.xmp" or "Author" or "Artist")) return Secrets.None;
        var text = TextOf(kind, chunk[(end + 1)..]);
        return keyword == "XML:com.adobe.xmp" ? XmpSecrets.Of(text)
            : text.ContainsAnyExcept("\0 "u8) ? Secrets.Name
            : Secrets.None;
    }

    private static ReadOnlySpan<byte> TextOf(string kind, ReadOnlySpan<byte> rest)
    {
        if (kind == "tEXt") return rest;
        // The method of compression, of which there is one.
        if (kind == "zTXt") return rest.IsEmpty ? [] : Inflated(rest[1..]);
        if (rest.Length < 2) return [];
        var isCompressed = rest[0] == 1;
        // A language and the keyword in it.
        var text = AfterZero(AfterZero(rest[2..]));
        return isCompressed ? Inflated(text) : text;
    }

    private static ReadOnlySpan<byte> AfterZero(ReadOnlySpan<byte> bytes) => bytes.IndexOf((byte)0) is >= 0 and var zero ? bytes[(zero + 1)..] : [];

    // No more than is looked at of any other piece, whatever it would come to.
    private static ReadOnlySpan<byte> Inflated(ReadOnlySpan<byte> compressed)
    {
        var text = new byte[ImageSecrets.Most];
        using var inflate = new ZLibStream(new MemoryStream(compressed.ToArray()), CompressionMode.Decompress);
        try
        {
            return text.AsSpan(0, inflate.ReadAtLeast(text, text.Length, throwOnEndOfStream: false));
        }
        catch (InvalidDataException)
        {
            return [];
        }
    }
}
