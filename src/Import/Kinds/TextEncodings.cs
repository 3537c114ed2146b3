using System.Text;
using System.Text.RegularExpressions;
using System.Text.Unicode;
using Annals.Text;

namespace Annals.Import.Kinds;

/// <summary>The encodings of texts that are not in UTF-8.</summary>
internal static partial class TextEncodings
{
    // In bytes: where a browser looks for the name of an encoding.
    private const int MostOfHead = 1024;

    // In bytes: enough to see whether every second one is zero.
    private const int MostOfUtf16 = 4096;

    // In Windows-1252 most letters of every language that is written in it are ASCII; in other code pages of one byte hardly any are.
    private const double MostLettersBeyondAscii = 0.3;

    static TextEncodings() => Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);

    /// <returns>UTF-16 where a byte order mark says so, or where every second byte is zero; null for all others.</returns>
    public static Encoding? OfBytes(ReadOnlySpan<byte> bytes)
    {
        if (bytes.StartsWith(Encoding.Unicode.Preamble)) return Encoding.Unicode;
        if (bytes.StartsWith(Encoding.BigEndianUnicode.Preamble)) return Encoding.BigEndianUnicode;
        var head = bytes[..(Math.Min(MostOfUtf16, bytes.Length) & ~1)];
        // What is text without a mark begins with a letter or a sign of ASCII.
        if (head.Length < 8 || bytes.Length % 2 != 0 || (head[0] == 0) == (head[1] == 0)) return null;
        var (even, odd) = (0, 0);
        for (var i = 0; i < head.Length; i += 2)
        {
            if (head[i] == 0) even++;
            if (head[i + 1] == 0) odd++;
        }
        return even == 0 && 4 * odd > head.Length ? Encoding.Unicode : odd == 0 && 4 * even > head.Length ? Encoding.BigEndianUnicode : null;
    }

    /// <summary>Old web pages name an encoding of their own in their head (HTML Living Standard, section 13.2.3.2); a byte order mark counts for more.</summary>
    /// <returns>Null for UTF-8 and where none is named.</returns>
    public static Encoding? NamedIn(ReadOnlySpan<byte> bytes)
    {
        if (bytes.StartsWith(Encoding.UTF8.Preamble)) return null;
        var head = Encoding.Latin1.GetString(bytes[..Math.Min(MostOfHead, bytes.Length)]);
        // UTF-16 cannot be what a name in ASCII is written in: that page is in UTF-8.
        return Charset().Match(head) is { Success: true } match && Named(match.Groups[1].Value) is { CodePage: not (1200 or 1201 or 65001) } encoding ? encoding : null;
    }

    /// <summary>An encoding by a name that the web knows it by (Encoding Standard, section 4.2).</summary>
    /// <returns>Null for a name of none.</returns>
    public static Encoding? Named(string label)
    {
        var name = label.Trim().ToLowerInvariant();
        // As browsers do: each of these is read as the encoding of Windows that has it as a part.
        name = name switch
        {
            "utf8" or "unicode-1-1-utf-8" => "utf-8",
            "utf-16le" or "unicode" or "ucs-2" => "utf-16",
            "iso-8859-1" or "iso8859-1" or "latin1" or "latin-1" or "l1" or "us-ascii" or "ascii" or "cp1252" or "x-cp1252" or "x-user-defined" => "windows-1252",
            "iso-8859-9" or "latin5" => "windows-1254",
            "iso-8859-11" or "tis-620" => "windows-874",
            "cp1250" or "cp1251" or "cp1253" or "cp1254" or "cp1255" or "cp1256" or "cp1257" or "cp1258" => "windows-" + name[2..],
            "gb2312" or "gbk" or "x-gbk" => "gb18030",
            "sjis" or "x-sjis" or "shift-jis" or "ms_kanji" or "windows-31j" => "shift_jis",
            "ks_c_5601-1987" or "ksc5601" or "windows-949" => "euc-kr",
            "big5-hkscs" => "big5",
            _ => name,
        };
        try
        {
            // UTF-7 and UTF-32 are none of the web's.
            return Encoding.GetEncoding(name) is { CodePage: not (65000 or 12000 or 12001) } encoding ? encoding : null;
        }
        catch (Exception fault) when (fault is ArgumentException or NotSupportedException)
        {
            return null;
        }
    }

    /// <summary>A page whose encoding an archive may name; what is not in it is replaced, and said.</summary>
    /// <param name="charset">As the head of the message names it; null for none.</param>
    /// <param name="note">What was taken for granted; null for nothing.</param>
    public static string OfPage(ReadOnlySpan<byte> bytes, string? charset, out string? note)
    {
        note = null;
        if (OfBytes(bytes) is { } utf16) return utf16.GetString(bytes).TrimStart('\uFEFF').ReplaceLineEndings("\n");
        var hasMark = bytes.StartsWith(Encoding.UTF8.Preamble);
        if (hasMark) bytes = bytes[Encoding.UTF8.Preamble.Length..];
        var named = hasMark ? Encoding.UTF8 : charset is not null && Named(charset) is { } declared ? declared : NamedIn(bytes);
        if (named is null or { CodePage: 65001 })
        {
            if (Utf8.IsValid(bytes)) named = Encoding.UTF8;
            else if (named is null && Windows(bytes) is not null) (named, note) = (Encoding.GetEncoding(1252), "no encoding is named; this was read as Windows-1252");
            else (named, note) = (Encoding.UTF8, "some bytes are not of the encoding that is named; signs may be missing");
        }
        return named.GetString(bytes).ReplaceLineEndings("\n");
    }

    /// <returns>The text in Windows-1252; null where it is in another encoding, as far as can be told.</returns>
    public static string? Windows(ReadOnlySpan<byte> bytes)
    {
        // Five bytes stand for nothing there.
        if (bytes.ContainsAny<byte>([0x81, 0x8D, 0x8F, 0x90, 0x9D])) return null;
        var text = Encoding.GetEncoding(1252).GetString(bytes);
        var (letters, beyond) = (text.Count(char.IsLetter), text.Count(letter => letter > '\u007f' && char.IsLetter(letter)));
        return beyond <= MostLettersBeyondAscii * letters ? text : null;
    }

    [GeneratedRegex("""<meta[^>]{0,200}charset\s{0,5}=\s{0,5}["']?([\w-]{2,40})""", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, PatternTime.Most)]
    private static partial Regex Charset();
}
