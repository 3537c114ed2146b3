using System.Buffers;
using System.Text;

namespace Annals.Text;

/// <summary>Text made safe to stand in HTML.</summary>
public static class Markup
{
    private static readonly SearchValues<char> Special = SearchValues.Create("&<>\"'");

    /// <summary>For use between tags and within quoted attributes (HTML Living Standard, section 13.1).</summary>
    public static string Escape(string text)
    {
        var first = text.AsSpan().IndexOfAny(Special);
        if (first < 0) return text;
        var escaped = new StringBuilder(text, 0, first, text.Length + 16);
        foreach (var character in text.AsSpan(first))
            _ = character switch
            {
                '&' => escaped.Append("&amp;"),
                '<' => escaped.Append("&lt;"),
                '>' => escaped.Append("&gt;"),
                '"' => escaped.Append("&quot;"),
                '\'' => escaped.Append("&#39;"),
                _ => escaped.Append(character),
            };
        return escaped.ToString();
    }
}
