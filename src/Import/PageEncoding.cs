using System.Text;
using System.Text.RegularExpressions;
using Annals.Text;

namespace Annals.Import;

/// <summary>Old web pages name an encoding of their own in their head (HTML Living Standard, section 13.2.3.2).</summary>
internal static partial class PageEncoding
{
    // Where the standard makes a browser look for it.
    private const int Head = 1024;

    static PageEncoding() => Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);

    /// <returns>Null for UTF-8 and where none is named.</returns>
    public static Encoding? Of(ReadOnlySpan<byte> bytes)
    {
        var head = Encoding.Latin1.GetString(bytes[..Math.Min(Head, bytes.Length)]);
        if (Charset().Match(head) is not { Success: true } match) return null;
        var name = match.Groups[1].Value.ToLowerInvariant();
        if (name is "utf-8" or "utf8") return null;
        // As browsers do: Latin-1 and ASCII are read as the encoding of Windows that has them as a part.
        if (name is "iso-8859-1" or "latin1" or "us-ascii" or "ascii") name = "windows-1252";
        try
        {
            return Encoding.GetEncoding(name);
        }
        catch (Exception fault) when (fault is ArgumentException or NotSupportedException)
        {
            return null;
        }
    }

    [GeneratedRegex("""<meta[^>]{0,200}charset\s{0,5}=\s{0,5}["']?([\w-]{2,40})""", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, PatternTime.Most)]
    private static partial Regex Charset();
}
