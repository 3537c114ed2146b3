using System.Buffers;
using System.Text;
using Annals.Import.Clippings.Lines;

namespace Annals.Import.Clippings.Names;

/// <summary>Finds the runs of capitalised words in a paragraph.</summary>
internal static class CapitalRuns
{
    private const int LookAhead = 24;
    private static readonly string[] EndsOfNames = ["Inc", "Ltd", "LLC", "PLC", "Jr", "Sr"];
    private static readonly SearchValues<char> SentenceEnds = SearchValues.Create(".!?…:\"“”\n");

    public static IEnumerable<CapitalRun> Find(Paragraph paragraph)
    {
        var text = paragraph.Post?.Words ?? paragraph.Text;
        var before = "";
        var starts = true;
        for (var at = 0; at < text.Length;)
        {
            var (start, end) = Word(text, at);
            if (start < 0) yield break;
            starts |= EndsSentence(text.AsSpan(at, start - at));
            var word = text[start..end];
            if (!IsCapital(word) || CommonWords.Has(word) || IsTitleOf(text, word, end))
            {
                (before, starts, at) = (word.ToLowerInvariant(), false, end);
                continue;
            }
            var last = LastOfRun(text, end);
            var name = Bare(text[start..last]);
            yield return new CapitalRun(
                paragraph.Number, start, last - start, name, starts, before, text.Substring(last, Math.Min(LookAhead, text.Length - last)));
            (before, starts, at) = (name, false, last);
        }
    }

    // “Dr Lee”, “Rapper Ann Lee” at the start of a sentence: the name starts behind it.
    private static bool IsTitleOf(string text, string word, int end) =>
        CommonWords.IsRole(word) && Word(text, end) is ( >= 0 and var next, var after) && next <= end + 2 && IsCapital(text[next..after]);

    // Particles stand between capitalised words: Ludwig van Beethoven, University of Leeds. A quoted nickname is skipped.
    private static int LastOfRun(string text, int end)
    {
        while (true)
        {
            if (IsPossessive(text, end)) return end;
            var (start, next) = Word(text, end);
            if (start < 0 || !IsGap(text.AsSpan(end, start - end), text, end)) return end;
            var word = text[start..next];
            if (IsCapital(word) && !CommonWords.Has(word))
            {
                end = next;
                continue;
            }
            if (!CommonWords.IsParticle(word)) return end;
            var (second, after) = Word(text, next);
            if (second != next + 1 || !IsCapital(text[second..after]) || CommonWords.Has(text[second..after])) return end;
            end = after;
        }
    }

    private static (int Start, int End) Word(string text, int at)
    {
        while (at < text.Length && !char.IsLetterOrDigit(text[at])) at++;
        if (at == text.Length) return (-1, -1);
        var end = at;
        while (end < text.Length && (char.IsLetterOrDigit(text[end]) || (text[end] is '-' or '.' or '&' && end + 1 < text.Length && char.IsLetterOrDigit(text[end + 1])) || IsInnerApostrophe(text, end)))
            end++;
        // “U.S.” keeps its last full stop, and so does an initial.
        if (end < text.Length && text[end] == '.' && end > at && char.IsUpper(text[end - 1]) && (end - at == 1 || text[end - 2] == '.')) end++;
        return (at, end);
    }

    // O'Neill, but not the mark of the genitive.
    private static bool IsInnerApostrophe(string text, int at) =>
        text[at] is '\'' or '’' && at + 1 < text.Length && char.IsLetter(text[at + 1]) && !IsPossessive(text, at);

    private static bool IsPossessive(string text, int at) =>
        at < text.Length && text[at] is '\'' or '’' && (at + 1 == text.Length || !char.IsLetter(text[at + 1])
            || (text[at + 1] is 's' or 'S' && (at + 2 == text.Length || !char.IsLetter(text[at + 2]))));

    // “BDSM-themed” is an adjective.
    private static bool IsCapital(string word) =>
        char.IsUpper(word[0]) && !word.AsSpan().ContainsAnyInRange('0', '9') && !char.IsLower(word.ElementAtOrDefault(word.LastIndexOf('-') + 1));

    private static bool IsGap(ReadOnlySpan<char> gap, string text, int end) =>
        gap is " " || (gap is ", " && EndsOfNames.Any(ending => text.AsSpan(end + 2).StartsWith(ending, StringComparison.Ordinal))) || (gap is ". " && end > 1 && char.IsUpper(text[end - 1]) && text[end - 2] is ' ' or '.')
        || gap is " \"" or "\" " or " “" or "” ";

    private static bool EndsSentence(ReadOnlySpan<char> gap) => gap.ContainsAny(SentenceEnds);

    private static string Bare(string name)
    {
        var bare = new StringBuilder(name.Length);
        var quoted = false;
        foreach (var character in name)
        {
            if (character is '"' or '“' or '”') quoted = !quoted;
            else if (!quoted && (character != ' ' || (bare.Length > 0 && bare[^1] != ' '))) bare.Append(character);
        }
        return bare.ToString().Trim();
    }
}

/// <summary>Words in a row that start with a capital, as names do.</summary>
/// <param name="StartsSentence">Whether its first word would have a capital in any case.</param>
/// <param name="Before">The word before it in small letters, or nothing.</param>
/// <param name="After">What follows it, as far as needed to tell what it is.</param>
internal sealed record CapitalRun(int Paragraph, int Start, int Length, string Text, bool StartsSentence, string Before, string After)
{
    public string[] Words => Text.Split(' ');
}
