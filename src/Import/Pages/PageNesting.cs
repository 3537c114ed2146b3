using System.Buffers;

namespace Annals.Import.Pages;

/// <summary>
/// How deep the elements of a page nest, told from its tags alone: parsers take time with the square of it, and programs that
/// follow it down run out of stack.
/// </summary>
internal static class PageNesting
{
    /// <summary>Browsers nest no deeper than 512.</summary>
    public const int Most = 512;

    // Their end may be left out, or they have none (HTML Living Standard, sections 13.1.2 and 13.1.2.4).
    private static readonly HashSet<string> Unclosed = new(StringComparer.OrdinalIgnoreCase)
    {
        "area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "source", "track", "wbr", "param", "frame", "keygen",
        "html", "head", "body", "p", "li", "dt", "dd", "tr", "td", "th", "thead", "tbody", "tfoot", "colgroup", "caption", "option", "optgroup", "rt", "rp",
    };

    // What stands in them is no markup.
    private static readonly HashSet<string> Raw = new(StringComparer.OrdinalIgnoreCase) { "script", "style", "textarea", "title", "xmp", "iframe", "noembed", "noframes" };

    private static readonly SearchValues<char> EndsOfName = SearchValues.Create(" \t\n\f/>");

    private static readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> IsUnclosed = Unclosed.GetAlternateLookup<ReadOnlySpan<char>>();
    private static readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> IsRaw = Raw.GetAlternateLookup<ReadOnlySpan<char>>();

    public static int Deepest(ReadOnlySpan<char> html)
    {
        var (depth, deepest, drawings) = (0, 0, 0);
        for (var at = html.IndexOf('<'); at >= 0; at = html.IndexOf('<'))
        {
            html = html[(at + 1)..];
            var isEnd = html.StartsWith("/");
            if (isEnd) html = html[1..];
            var name = NameAt(html);
            if (html.StartsWith("!--")) html = Behind(html, "-->");
            if (name.IsEmpty || IsUnclosed.Contains(name)) continue;
            if (name.Equals("svg", StringComparison.OrdinalIgnoreCase)) drawings += isEnd ? -1 : 1;
            if (isEnd) depth = Math.Max(0, depth - 1);
            else if (IsRaw.Contains(name)) html = Behind(html, $"</{name}");
            // Only within a drawing does a slash close an element.
            else if (drawings <= 0 || !IsClosedAtOnce(html)) deepest = Math.Max(deepest, ++depth);
        }
        return deepest;
    }

    private static ReadOnlySpan<char> NameAt(ReadOnlySpan<char> html)
    {
        if (html.IsEmpty || !char.IsAsciiLetter(html[0])) return [];
        return html.IndexOfAny(EndsOfName) is >= 0 and var end ? html[..end] : html;
    }

    private static bool IsClosedAtOnce(ReadOnlySpan<char> html) => html.IndexOf('>') is > 0 and var end && html[end - 1] == '/';

    private static ReadOnlySpan<char> Behind(ReadOnlySpan<char> html, string end) =>
        html.IndexOf(end, StringComparison.OrdinalIgnoreCase) is >= 0 and var at ? html[(at + end.Length)..] : [];
}
