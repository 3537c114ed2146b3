using System.Collections.Immutable;
using Annals.Parse.Markdown.Parsing;
using Annals.Parse.Prose;

namespace Annals.Parse.Markdown.Misses;

/// <summary>Plain text that looks like <c>[@id, p. 3]</c>: escaped, not closed, closed by another bracket, or with a part that names no source.</summary>
internal static class CitationMisses
{
    private const int Longest = 400;

    public static void Find(VisibleText text, ImmutableArray<NearMiss>.Builder found)
    {
        var plain = text.Plain;
        for (var atSign = plain.IndexOf('@', StringComparison.Ordinal); atSign >= 0; atSign = plain.IndexOf('@', atSign + 1))
        {
            if (IsOfMail(plain, atSign) || KeyAt(plain, atSign) is not { Length: > 0 } key) continue;
            var open = Opening(plain, atSign);
            if (open < 0)
            {
                if (!text.IsInLink(atSign) && text.EscapeAt(atSign) is null)
                    found.Add(NearMisses.Of(NearMissKind.PlainCitation, text, atSign, atSign + 1 + key.Length, [key], [atSign], "a citation stands between square brackets"));
                continue;
            }
            var close = Closing(plain, atSign);
            var end = close < 0 ? Math.Min(atSign + 1 + key.Length, plain.Length) : close + 1;
            var characters = NotationCharacters(plain, open, end).ToArray();
            var names = characters.Where(place => plain[place] == '@').Select(place => KeyAt(plain, place)).Where(name => name.Length > 0);
            found.Add(NearMisses.Of(NearMissKind.Citation, text, open, end, names, characters, Why(plain, open, atSign, close)));
            atSign = end - 1;
        }
    }

    private static bool IsOfMail(string plain, int atSign)
    {
        var before = atSign > 1 && plain[atSign - 1] == '-' ? atSign - 2 : atSign - 1;
        return before >= 0 && (char.IsAsciiLetterOrDigit(plain[before]) || (before == atSign - 1 && plain[before] is '.' or '_' or '+' or '@' or '/'));
    }

    private static string KeyAt(string plain, int atSign)
    {
        var (key, _) = CitationParts.KeyIn(plain, atSign);
        var id = plain.AsSpan()[key];
        return id.Contains(VisibleText.Wall) ? "" : id.TrimEnd("”’»\"'").ToString();
    }

    // The square bracket that is still open here.
    private static int Opening(string plain, int atSign)
    {
        for (var place = atSign - 1; place >= Math.Max(0, atSign - Longest); place--)
        {
            if (plain[place] == '[') return place;
            if (plain[place] is ']' or VisibleText.Wall) break;
        }
        return -1;
    }

    // The first bracket that closes, where no round one has been opened since.
    private static int Closing(string plain, int atSign)
    {
        var (round, square) = (0, 0);
        for (var place = atSign + 1; place < Math.Min(plain.Length, atSign + Longest); place++)
        {
            if (plain[place] == '(') round++;
            else if (plain[place] == '[') square++;
            else if (plain[place] == ']' && square-- == 0) return place;
            else if (plain[place] == ')' && round-- == 0) return place;
        }
        return -1;
    }

    private static IEnumerable<int> NotationCharacters(string plain, int open, int end)
    {
        yield return open;
        for (var place = open + 1; place < end; place++)
        {
            if (plain[place] is '[' or ']' || (plain[place] == '@' && !IsOfMail(plain, place))) yield return place;
            if (plain[place] == '-' && place + 1 < end && plain[place + 1] == '@') yield return place;
        }
    }

    private static string Why(string plain, int open, int atSign, int close)
    {
        if (close < 0) return "it is not closed; write ] behind it, in the same paragraph";
        if (plain[close] == ')') return "it is closed by a round bracket; write ]";
        var inside = plain.AsSpan(open + 1, close - open - 1);
        for (var start = 0; start <= inside.Length;)
        {
            var end = CitationParts.EndOfPart(inside, start);
            var part = inside[start..end];
            if (!part.Contains('@'))
                return $"its part “{NotationText.OnOneLine(part)}” names no source; a locator stands behind a comma, as in [@{KeyAt(plain, atSign)}, p. 4]";
            if (CitationParts.AtSignIn(part) < 0) return "a blank is missing before its @";
            start = end + 1;
        }
        return $"something in it keeps it from being one; write it as [@{KeyAt(plain, atSign)}, p. 4], in plain words";
    }
}
