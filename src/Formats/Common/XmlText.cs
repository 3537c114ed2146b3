using System.Buffers;
using System.Text;

namespace Annals.Formats.Common;

/// <summary>Text as XML 1.0 has it between tags and within quoted attributes, in UTF-8.</summary>
internal static class XmlText
{
    private static readonly IEnumerable<char> Controls = Enumerable.Range(0, ' ').Select(code => (char)code).Where(code => code is not ('\t' or '\n'));

    // What XML gives a meaning, and what it cannot hold in any form.
    private static readonly SearchValues<char> Special = SearchValues.Create("&<>\"\uFFFE\uFFFF" + new string([.. Controls]));

    // The same in UTF-8, where U+FFFE and U+FFFF begin as others do.
    private static readonly SearchValues<byte> SpecialBytes = SearchValues.Create([.. "&<>\""u8, 0xEF, .. Controls.Select(control => (byte)control)]);

    public static void Write(IBufferWriter<byte> buffer, ReadOnlySpan<char> text)
    {
        for (int at; (at = text.IndexOfAny(Special)) >= 0; text = text[(at + 1)..])
        {
            Encoding.UTF8.GetBytes(text[..at], buffer);
            buffer.Write(Escaped(text[at]));
        }
        Encoding.UTF8.GetBytes(text, buffer);
    }

    /// <summary>The same in an attribute, in which a tab or line end that is written as it is would be a space to its reader (section 3.3.3).</summary>
    public static void WriteAttribute(IBufferWriter<byte> buffer, ReadOnlySpan<char> text)
    {
        for (int at; (at = text.IndexOfAny('\t', '\n')) >= 0; text = text[(at + 1)..])
        {
            Write(buffer, text[..at]);
            buffer.Write(text[at] == '\t' ? "&#9;"u8 : "&#10;"u8);
        }
        Write(buffer, text);
    }

    /// <param name="utf8">Valid.</param>
    public static void Write(IBufferWriter<byte> buffer, ReadOnlySpan<byte> utf8)
    {
        for (int at; (at = utf8.IndexOfAny(SpecialBytes)) >= 0;)
        {
            buffer.Write(utf8[..at]);
            var length = utf8[at] == 0xEF ? 3 : 1;
            buffer.Write(utf8[at] == 0xEF && utf8.Slice(at, length) is not [_, 0xBF, 0xBE or 0xBF] ? utf8.Slice(at, length) : Escaped((char)utf8[at]));
            utf8 = utf8[(at + length)..];
        }
        buffer.Write(utf8);
    }

    private static ReadOnlySpan<byte> Escaped(char special) => special switch
    {
        '&' => "&amp;"u8,
        '<' => "&lt;"u8,
        '>' => "&gt;"u8,
        '"' => "&quot;"u8,
        _ => "\uFFFD"u8,
    };
}
