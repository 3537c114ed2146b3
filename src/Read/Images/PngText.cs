using System.IO.Compression;
using System.Text;

namespace Annals.Read.Images;

/// <summary>Texts in a PNG (Third Edition, section 11.3.3): a keyword and what it says, which may be an XMP packet.</summary>
internal static class PngText
{
    /// <param name="kind">tEXt, zTXt or iTXt.</param>
    public static Secrets Of(ReadOnlySpan<byte> kind, ReadOnlySpan<byte> chunk)
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

    private static ReadOnlySpan<byte> TextOf(ReadOnlySpan<byte> kind, ReadOnlySpan<byte> rest)
    {
        if (kind.SequenceEqual("tEXt"u8)) return rest;
        // The method of compression, of which there is one.
        if (kind.SequenceEqual("zTXt"u8)) return rest.IsEmpty ? [] : Inflated(rest[1..]);
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
