using System.Buffers;
using System.Text;

namespace Annals.Render;

/// <summary>Markup that is safe to write as it is. All other text is escaped when it is written.</summary>
public sealed record Html(string Markup)
{
    private static readonly SearchValues<char> Special = SearchValues.Create("&<>\"'");

    public static readonly Html Empty = new("");

    public override string ToString() => Markup;

    /// <summary>Text for use between tags and within quoted attributes.</summary>
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
