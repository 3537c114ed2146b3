namespace Annals.Import.Html;

/// <summary>Tells how deep tags nest before anything is made of them: a parser takes time by the square of that.</summary>
internal static class HtmlNesting
{
    /// <summary>More than any document has that somebody wrote.</summary>
    public const int Most = 20_000;

    // These hold nothing, or end by themselves where the next one starts.
    private static readonly HashSet<string> Flat = new(StringComparer.OrdinalIgnoreCase)
    {
        "area", "base", "br", "col", "dd", "dt", "embed", "hr", "img", "input", "li", "link", "meta", "option", "p", "source", "td", "th", "tr", "track", "wbr",
    };

    public static bool IsTooDeep(string html)
    {
        var depth = 0;
        for (var at = html.IndexOf('<', StringComparison.Ordinal); at >= 0 && at + 1 < html.Length; at = html.IndexOf('<', at + 1))
        {
            var isEnd = html[at + 1] == '/';
            var name = html.AsSpan(isEnd ? at + 2 : at + 1);
            var length = name.IndexOfAnyExceptInRange('A', 'z');
            name = name[..(length < 0 ? name.Length : Math.Min(length, 20))];
            if (name.IsEmpty || Flat.GetAlternateLookup<ReadOnlySpan<char>>().Contains(name)) continue;
            depth = Math.Max(0, depth + (isEnd ? -1 : 1));
            if (depth > Most) return true;
        }
        return false;
    }
}
