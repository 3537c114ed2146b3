using System.Buffers;

namespace Annals.Text;

/// <summary>Text in UTF-8 made safe to stand in HTML: <see cref="Markup"/> without a text in between.</summary>
public static class Utf8Markup
{
    private static readonly SearchValues<byte> Special = SearchValues.Create("&<>\"'"u8);

    public static void Escape(IBufferWriter<byte> target, ReadOnlySpan<byte> text)
    {
        for (int at; (at = text.IndexOfAny(Special)) >= 0; text = text[(at + 1)..])
        {
            target.Write(text[..at]);
            target.Append(Markup.Reference((char)text[at]));
        }
        target.Write(text);
    }
}
