using System.Buffers;
using System.Collections.Immutable;
using Annals.Parse.Prose;

namespace Annals.Parse.Markdown.Misses;

/// <summary>
/// Mathematics in plain text, <c>$x$</c> and <c>$$x$$</c>, by Pandoc's rule (its manual, “Math”): no blank stands inside the dollar signs, and no digit behind the second. Sums of
/// money are none: what stands between has to look like a formula, too.
/// </summary>
internal static class MathMisses
{
    private const int Longest = 500;

    private static readonly SearchValues<char> OfFormulas = SearchValues.Create("\\^_{}=+<>");

    public static void Find(VisibleText text, ImmutableArray<NearMiss>.Builder found)
    {
        var plain = text.Plain;
        for (var open = plain.IndexOf('$', StringComparison.Ordinal); open >= 0; open = open < plain.Length ? plain.IndexOf('$', open) : -1)
        {
            var run = Run(plain, open);
            var end = text.EscapeAt(open) is not null || run > 2 ? -1 : run == 2 ? EndOfDisplay(text, open) : EndOfInline(text, open);
            if (end > 0) found.Add(NearMisses.Unread(NearMissKind.Other, text, open, end, "formulas are not set; write it in words, or with the signs of Unicode"));
            open = end > 0 ? end : open + run;
        }
    }

    private static int Run(string plain, int start) => plain.AsSpan(start).IndexOfAnyExcept('$') is >= 0 and var length ? length : plain.Length - start;

    private static int EndOfDisplay(VisibleText text, int open)
    {
        var plain = text.Plain;
        for (var close = plain.IndexOf("$$", open + 2, StringComparison.Ordinal); close >= 0; close = plain.IndexOf("$$", close + Run(plain, close), StringComparison.Ordinal))
            if (Run(plain, close) == 2 && text.EscapeAt(close) is null) return close + 2;
        // Over empty lines: each of the two stands alone.
        return (open == 0 || plain[open - 1] == '\n') && (open + 2 == plain.Length || plain[open + 2] == '\n') ? open + 2 : -1;
    }

    private static int EndOfInline(VisibleText text, int open)
    {
        var plain = text.Plain;
        if ((open > 0 && char.IsLetterOrDigit(plain[open - 1])) || open + 2 >= plain.Length || char.IsWhiteSpace(plain[open + 1])) return -1;
        var close = plain.IndexOf('$', open + 2);
        while (close >= 0 && text.EscapeAt(close) is not null) close = plain.IndexOf('$', close + 1);
        if (close < 0 || close - open > Longest || char.IsWhiteSpace(plain[close - 1])) return -1;
        if (close + 1 < plain.Length && (char.IsLetterOrDigit(plain[close + 1]) || plain[close + 1] == '$')) return -1;
        return IsFormula(plain.AsSpan(open + 1, close - open - 1)) ? close + 1 : -1;
    }

    private static bool IsFormula(ReadOnlySpan<char> inside) =>
        inside.ContainsAny(OfFormulas) || (!inside.ContainsAny(' ', '\n') && (char.IsLetterOrDigit(inside[^1]) || inside[^1] is ')' or ']'));
}
