using System.Buffers;
using System.Collections.Immutable;
using Annals.Parse.Markdown.Parsing;
using Annals.Parse.Prose;

namespace Annals.Parse.Markdown.Misses;

/// <summary>Plain text that looks like <c>[[name]]</c>: with a bracket too few, never closed, or escaped.</summary>
internal static class LinkMisses
{
    private const int LongestName = 300;

    // No name has more words that must be tried where nothing says where it ends.
    private const int MostWords = 8;

    private const string Embedded = "pages are not shown within pages; leave the ! out, and write a picture as ![what it shows](media/NAME)";

    private static readonly SearchValues<char> Ends = SearchValues.Create(['[', ']', VisibleText.Wall]);

    public static void Find(VisibleText text, ImmutableArray<NearMiss>.Builder found)
    {
        var plain = text.Plain;
        for (var place = plain.AsSpan().IndexOfAny('[', ']'); place >= 0; place = Next(plain, place))
        {
            if (plain.AsSpan(place).StartsWith("[[")) place = Opened(text, place, found);
            else if (plain.AsSpan(place).StartsWith("]]")) place = Closed(text, place, found);
        }
    }

    private static int Next(string plain, int place) => plain.AsSpan(place + 1).IndexOfAny('[', ']') is >= 0 and var next ? place + 1 + next : -1;

    /// <returns>Its last place.</returns>
    private static int Opened(VisibleText text, int start, ImmutableArray<NearMiss>.Builder found)
    {
        var ahead = text.Plain.AsSpan(start + 2);
        if (ahead.Length > LongestName) ahead = ahead[..LongestName];
        var length = ahead.IndexOfAny(Ends);
        var inside = length < 0 ? ahead : ahead[..length];
        if (inside.IsWhiteSpace() || IsCitation(inside)) return start;
        var end = start + 2 + inside.Length;
        var (isHalf, isClosed) = (length >= 0 && ahead[length] == ']', length >= 0 && ahead[length..].StartsWith("]]"));
        IEnumerable<string> names = isHalf ? [Target(inside)] : FirstWords(Target(inside));
        IEnumerable<int> characters = isClosed ? [start, start + 1, end, end + 1] : isHalf ? [start, start + 1, end] : [start, start + 1];
        var last = isClosed ? end + 2 : isHalf ? end + 1 : end;
        if (isClosed && start > 0 && text.Plain[start - 1] == '!' && text.EscapeAt(start - 1) is null && characters.All(place => text.EscapeAt(place) is null))
        {
            found.Add(new NearMiss(NearMissKind.Embed, text.At(start), text.Words(start, last), [.. names], Embedded, []));
            return last - 1;
        }
        var otherwise = isClosed ? "something in it keeps it from being one; write it as [[name]] or [[name|words]]" : "it is not closed; write ]] behind the name";
        found.Add(NearMisses.Of(NearMissKind.Link, text, start, last, names, characters, otherwise));
        return last - 1;
    }

    private static int Closed(VisibleText text, int end, ImmutableArray<NearMiss>.Builder found)
    {
        var before = text.Plain.AsSpan(0, end);
        if (before.Length > LongestName) before = before[^LongestName..];
        var open = before.LastIndexOfAny(Ends);
        var inside = before[(open + 1)..];
        if (inside.IsWhiteSpace() || IsCitation(inside)) return end + 1;
        var isHalf = open >= 0 && before[open] == '[';
        var start = isHalf ? end - inside.Length - 1 : end;
        IEnumerable<string> names = isHalf ? [Target(inside)] : LastWords(Target(inside));
        IEnumerable<int> characters = isHalf ? [start, end, end + 1] : [end, end + 1];
        found.Add(NearMisses.Of(NearMissKind.Link, text, start, end + 2, names, characters, "it is not opened; write [[ before the name"));
        return end + 1;
    }

    private static bool IsCitation(ReadOnlySpan<char> inside) => CitationParts.AtSignIn(inside) >= 0;

    // What the words for a link and the heading are cut from.
    private static string Target(ReadOnlySpan<char> inside) => NotationText.OnOneLine(inside.IndexOfAny('|', '#') is >= 0 and var end ? inside[..end].TrimEnd('\\') : inside);

    private static IEnumerable<string> FirstWords(string text)
    {
        var words = text.Split(' ');
        for (var count = Math.Min(words.Length, MostWords); count > 0; count--) yield return string.Join(' ', words[..count]).TrimEnd('.', ',', ';', ':', '!', '?');
    }

    private static IEnumerable<string> LastWords(string text)
    {
        var words = text.Split(' ');
        for (var count = Math.Min(words.Length, MostWords); count > 0; count--) yield return string.Join(' ', words[^count..]);
    }
}
