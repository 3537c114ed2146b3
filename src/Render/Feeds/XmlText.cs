using System.Buffers;
using System.Text;

namespace Annals.Render.Feeds;

/// <summary>Text as XML 1.0 has it between tags and within quoted attributes, in UTF-8.</summary>
internal static class XmlText
{
    // What XML gives a meaning, and what it cannot hold in any form.
    private static readonly SearchValues<char> Special = SearchValues.Create(
        "&<>\"\uFFFE\uFFFF" + new string([.. Enumerable.Range(0, ' ').Select(code => (char)code).Where(code => code is not ('\t' or '\n'))]));

    public static void Write(IBufferWriter<byte> buffer, ReadOnlySpan<char> text)
    {
        for (int at; (at = text.IndexOfAny(Special)) >= 0; text = text[(at + 1)..])
        {
            Encoding.UTF8.GetBytes(text[..at], buffer);
            buffer.Write(text[at] switch
            {
                '&' => "&amp;"u8,
                '<' => "&lt;"u8,
                '>' => "&gt;"u8,
                '"' => "&quot;"u8,
                _ => "\uFFFD"u8,
            });
        }
        Encoding.UTF8.GetBytes(text, buffer);
    }
}
