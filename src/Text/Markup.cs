using System.Buffers;
using System.Text;

namespace Annals.Text;

/// <summary>Text made safe to stand in HTML.</summary>
public static class Markup
{
    private static readonly SearchValues<char> Special = SearchValues.Create("&<>\"'");
    private static readonly SearchValues<byte> SpecialBytes = SearchValues.Create("&<>\"'"u8);

    /// <summary>For use between tags and within quoted attributes (HTML Living Standard, section 13.1).</summary>
    public static string Escape(string text)
    {
        var first = FirstSpecial(text);
        if (first < 0) return text;
        var escaped = new StringBuilder(text, 0, first, text.Length + 16);
        foreach (var character in text.AsSpan(first))
            if (Special.Contains(character)) escaped.Append(Reference(character));
            else escaped.Append(character);
        return escaped.ToString();
    }

    /// <summary>The same for UTF-8.</summary>
    public static void Escape(IBufferWriter<byte> target, ReadOnlySpan<byte> text)
    {
        for (int at; (at = text.IndexOfAny(SpecialBytes)) >= 0; text = text[(at + 1)..])
        {
            target.Write(text[..at]);
            target.Append(Reference((char)text[at]));
        }
        target.Write(text);
    }

    /// <summary>Where the first character stands that a reference is to stand for; -1 where there is none.</summary>
    public static int FirstSpecial(ReadOnlySpan<char> text) => text.IndexOfAny(Special);

    /// <summary>What is written for a special character.</summary>
    public static string Reference(char special) => special switch
    {
        '&' => "&amp;",
        '<' => "&lt;",
        '>' => "&gt;",
        '"' => "&quot;",
        '\'' => "&#39;",
        _ => throw new ArgumentOutOfRangeException(nameof(special)),
    };
}
