using System.Buffers;
using System.Collections.Immutable;
using Annals.Parse.Markdown.Parsing;
using Annals.Parse.Prose;
using Annals.Text;

namespace Annals.Parse.Markdown.Misses;

/// <summary>Plain text that means something in other programs that read Markdown, and nothing here.</summary>
internal static class OtherMisses
{
    private const int Longest = 200;

    private static readonly SearchValues<char> NotationCharacters = SearchValues.Create("{^=%");

    public static void Find(VisibleText text, ImmutableArray<NearMiss>.Builder found)
    {
        var plain = text.Plain;
        AtStart(text, found);
        for (var place = plain.AsSpan().IndexOfAny(NotationCharacters); place >= 0; place = Next(plain, place))
        {
            if (text.EscapeAt(place) is not null) continue;
            var ahead = plain.AsSpan(place);
            if (ahead.StartsWith("{++")) place = Change(text, place, "++}", found);
            else if (ahead.StartsWith("{--")) place = Change(text, place, "--}", found);
            else if (ahead.StartsWith("{~~")) place = Change(text, place, "~~}", found);
            else if (IsAttribute(plain, place) && ahead[..Math.Min(Longest, ahead.Length)].IndexOf('}') is > 0 and var end)
                Add(text, place, place + end + 1, "attributes are not read, save {#id} at the end of a heading", found);
            else if (ahead.StartsWith("^[") && text.EscapeAt(place + 1) is null && ahead[..Math.Min(Longest, ahead.Length)].IndexOf(']') is > 2 and var close)
                Add(text, place, place + close + 1, "a footnote has a name here: write [^name], and [^name]: words at the end of the text", found);
            else if (ahead.StartsWith("%%"))
                place = Private(text, place, found);
            else if (IsOpenMark(plain, place))
                Add(text, place, place + 2, "it marks nothing, for it is not closed; write == behind the last word", found);
        }
    }

    private static int Next(string plain, int place) => plain.AsSpan(place + 1).IndexOfAny(NotationCharacters) is >= 0 and var next ? place + 1 + next : -1;

    private static void AtStart(VisibleText text, ImmutableArray<NearMiss>.Builder found)
    {
        var plain = text.Plain.AsSpan();
        if (plain is not ['[', _, _, ..] || plain.IndexOf(']') is not (>= 2 and < 40 and var end) || text.EscapeAt(0) is not null || text.EscapeAt(1) is not null) return;
        if (plain[1] == '!' && end > 2 && !plain[2..end].ContainsAnyExceptInRange('A', 'z'))
        {
            var hint = Nearest.Hint(plain[2..end].ToString().ToLowerInvariant(), CalloutParser.Kinds);
            Add(text, 0, end + 1, $"a callout begins a quotation, as > [!note], and its kinds are {string.Join(", ", CalloutParser.Kinds)}{hint}", found);
        }
        else if (end == 2 && plain[1] is '-' or '/' or '>' or '<' or '?' or '!' or '*' && plain is [_, _, _, ' ', ..])
        {
            Add(text, 0, 3, "the box of a task is [ ] or [x]", found);
        }
    }

    private static int Change(VisibleText text, int place, string closing, ImmutableArray<NearMiss>.Builder found)
    {
        var close = text.Plain.IndexOf(closing, place + 3, StringComparison.Ordinal);
        var end = close < 0 ? place + 3 : close + 3;
        Add(text, place, end, "a change that is proposed is not shown as one; write the text as it shall be", found);
        return end - 1;
    }

    // Private text itself is not shown: these are full-width characters.
    private static int Private(VisibleText text, int place, ImmutableArray<NearMiss>.Builder found)
    {
        var close = text.Plain.IndexOf("%%", place + 2, StringComparison.Ordinal);
        var end = close < 0 ? place + 2 : close + 2;
        Add(text, place, end, "it is private only between the signs %% of an English keyboard", found);
        return end - 1;
    }

    // {#id}, {.class}, {: .class}: not within {{#if}} and the like.
    private static bool IsAttribute(string plain, int place)
    {
        if (plain[place] != '{' || place + 2 >= plain.Length || (place > 0 && plain[place - 1] == '{')) return false;
        var (character, next) = (plain[place + 1], plain[place + 2]);
        return (character is '#' or '.' && char.IsLetter(next)) || (character == ':' && (next is ' ' or '.' or '#'));
    }

    private static bool IsOpenMark(string plain, int place) =>
        plain.AsSpan(place).StartsWith("==") && place + 2 < plain.Length && char.IsLetterOrDigit(plain[place + 2])
        && (place == 0 || char.IsWhiteSpace(plain[place - 1]) || plain[place - 1] == '(');

    private static void Add(VisibleText text, int start, int end, string why, ImmutableArray<NearMiss>.Builder found) =>
        found.Add(NearMisses.Unread(NearMissKind.Other, text, start, end, why));
}
