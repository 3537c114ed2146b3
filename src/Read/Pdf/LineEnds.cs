using System.Collections.Immutable;
using System.Text;
using Annals.Text.Unicode;

namespace Annals.Read.Pdf;

/// <summary>Puts the lines of a paragraph together, and words that were divided at their ends.</summary>
/// <param name="words">All words of the document that stand on one line, in lower case: a word that was divided may be among them.</param>
internal sealed class LineEnds(HashSet<string> words)
{
    // How many words stand beside one that may be two.
    private const int Beside = 3;

    // Shorter parts of words are words by chance.
    private const int ShortestPart = 4, LongestWord = 60;

    // “pre- and post-war”.
    private static readonly HashSet<string> Joining = ["and", "or", "to", "und", "oder", "bis", "et", "ou", "y", "o"];

    // “well-known”: what begins with these is mostly written with a hyphen.
    private static readonly HashSet<string> Compounding =
        ["well", "self", "half", "cross", "ex", "vice", "ill", "twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"];

    public static HashSet<string> WordsOf(IEnumerable<TextLine> lines)
    {
        var words = new HashSet<string>();
        var known = words.GetAlternateLookup<ReadOnlySpan<char>>();
        Span<char> small = stackalloc char[LongestWord];
        foreach (var line in lines)
        {
            var text = line.Text.AsSpan();
            for (var start = 0; start < text.Length;)
            {
                var end = start;
                while (end < text.Length && (char.IsLetter(text[end]) || (IsHyphen(text[end]) && end > start && end + 1 < text.Length && char.IsLetter(text[end + 1])))) end++;
                // What touches the end may be a part of a word.
                if (end > start && !(end < text.Length && IsHyphen(text[end])) && !(start == 0 && end == text.Length) && end - start <= LongestWord)
                {
                    var word = small[..text[start..end].ToLowerInvariant(small)];
                    word.Replace('\u2010', '-');
                    known.Add(word);
                }
                start = end + 1;
            }
        }
        return words;
    }

    public PdfParagraph Join(IReadOnlyList<TextLine> lines, bool isNote)
    {
        var text = new StringBuilder(lines[0].Text);
        var pages = ImmutableArray.CreateBuilder<PageStart>(1);
        var otherwise = ImmutableArray.CreateBuilder<PdfVariant>();
        pages.Add(new PageStart(0, lines[0].Page));
        for (var i = 1; i < lines.Count; i++)
        {
            var (next, page) = (lines[i].Text, lines[i].Page);
            var (cut, between, other) = Joint(text, next);
            if (other is not null) otherwise.Add(new PdfVariant(LastWords(text.ToString(0, text.Length - cut)) + other + FirstWords(next), pages[^1].Page, page));
            text.Length -= cut;
            text.Append(between);
            if (page != pages[^1].Page) pages.Add(new PageStart(text.Length, page));
            text.Append(next);
        }
        return new PdfParagraph(text.ToString(), lines[0].Size, isNote, pages.ToImmutable(), otherwise.ToImmutable());
    }

    /// <returns>How many characters of the text are taken away, what stands between the lines, and what would stand there otherwise; null where there is no doubt.</returns>
    private (int Cut, string Between, string? Otherwise) Joint(StringBuilder text, string next)
    {
        var last = text[^1];
        if (text.Length < 2 || next.Length == 0) return (0, " ", null);
        if (IsUnspaced(last) && IsUnspaced(next[0])) return (0, "", null);
        if (last == '—' && text[^2] != ' ' && char.IsLetterOrDigit(next[0])) return (0, "", null);
        if (last == '/' && LastToken(text).Contains("://", StringComparison.Ordinal)) return (0, "", null);
        if (!IsHyphen(last) && last != '¬') return (0, " ", null);
        var before = text[^2];
        if (char.IsDigit(before) && char.IsDigit(next[0])) return (0, "", null);
        if (!char.IsLetterOrDigit(before) || !char.IsLetterOrDigit(next[0])) return (0, " ", null);
        if (last is '\u00AD' or '¬') return (1, "", null);
        var (head, tail) = (Plain(LastLetters(text)), Plain(FirstLetters(next)));
        if (Joining.Contains(tail)) return (0, " ", null);
        if (!char.IsLower(next[0]) || char.IsDigit(before)) return (0, "", null);
        var isCompound = LastToken(text)[..^1].Any(IsHyphen) || (next.Length > tail.Length && IsHyphen(next[tail.Length]));
        var isKept = !words.Contains(head + tail)
            && (isCompound || Compounding.Contains(head) || words.Contains($"{head}-{tail}") || (head.Length >= ShortestPart && tail.Length >= ShortestPart && words.Contains(head) && words.Contains(tail)));
        return isKept ? (0, "", "") : (1, "", "-");
    }

    public static bool IsHyphen(char each) => each is '-' or '\u2010' or '\u00AD';

    private static bool IsUnspaced(char each) => !char.IsSurrogate(each) && WordCharacters.WritesWithoutSpaces(new Rune(each));

    private static string Plain(ReadOnlySpan<char> word) => word.ToString().ToLowerInvariant().Replace('\u2010', '-').Replace("\u00AD", "", StringComparison.Ordinal);

    private static string LastToken(StringBuilder text)
    {
        var start = text.Length;
        while (start > 0 && text.Length - start < 200 && text[start - 1] != ' ') start--;
        return text.ToString(start, text.Length - start);
    }

    // Before the hyphen.
    private static string LastLetters(StringBuilder text)
    {
        var start = text.Length - 1;
        while (start > 0 && char.IsLetter(text[start - 1])) start--;
        return text.ToString(start, text.Length - 1 - start);
    }

    private static string FirstLetters(string text)
    {
        var end = 0;
        while (end < text.Length && char.IsLetter(text[end])) end++;
        return text[..end];
    }

    private static string LastWords(string text)
    {
        var start = text.Length;
        for (var count = 0; start > 0 && count <= Beside; count++) start = text.LastIndexOf(' ', start - 1) is >= 0 and var space ? space : 0;
        return text[start..].TrimEnd('-', '\u2010');
    }

    private static string FirstWords(string text)
    {
        var end = 0;
        for (var count = 0; end < text.Length && count <= Beside; count++) end = text.IndexOf(' ', Math.Min(end + 1, text.Length - 1)) is > 0 and var space ? space : text.Length;
        return text[..end];
    }
}
