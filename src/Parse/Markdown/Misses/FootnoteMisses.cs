using System.Collections.Immutable;
using Annals.Parse.Prose;

namespace Annals.Parse.Markdown.Misses;

/// <summary>Plain text that looks like a reference to a footnote, <c>[^1]</c>, or like a footnote itself, <c>[^1]: text</c>.</summary>
internal static class FootnoteMisses
{
    private const int LongestLabel = 200;

    public static void Find(VisibleText text, ImmutableArray<NearMiss>.Builder found)
    {
        var plain = text.Plain;
        for (var open = plain.IndexOf("[^", StringComparison.Ordinal); open >= 0; open = plain.IndexOf("[^", open + 1, StringComparison.Ordinal))
        {
            if (text.EscapeAt(open) is not null || text.EscapeAt(open + 1) is not null) continue;
            var ahead = plain.AsSpan(open + 2, Math.Min(LongestLabel, plain.Length - open - 2));
            if (ahead.IndexOf(']') is not (> 0 and var length) || ahead[..length].ContainsAny(Ends)) continue;
            var end = open + 3 + length;
            var isFootnote = end < plain.Length && plain[end] == ':' && (open == 0 || plain[open - 1] == '\n');
            found.Add(NearMisses.Unread(NearMissKind.Footnote, text, open, end, isFootnote
                ? "a footnote stands at the start of a line, outside of lists and quotations, behind an empty line"
                : "there is no footnote of this name; write it at the end of the text, with a colon: [^name]: words"));
        }
    }

    private static ReadOnlySpan<char> Ends => ['[', ' ', '\n', '\t', VisibleText.Wall];
}
