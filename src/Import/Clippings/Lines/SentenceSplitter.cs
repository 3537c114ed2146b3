using System.Collections.Frozen;

namespace Annals.Import.Clippings.Lines;

/// <summary>Takes paragraphs apart into sentences.</summary>
internal static class SentenceSplitter
{
    // A full stop behind one of these ends no sentence.
    private static readonly FrozenSet<string> Abbreviations = FrozenSet.Create(
        StringComparer.OrdinalIgnoreCase,
        "mr", "mrs", "ms", "dr", "prof", "st", "jr", "sr", "vs", "inc", "ltd", "co", "corp", "gen", "sen", "rep", "gov", "lt", "col", "sgt", "capt",
        "rev", "hon", "jan", "feb", "mar", "apr", "jun", "jul", "aug", "sep", "sept", "oct", "nov", "dec", "no", "nos", "e.g", "i.e", "cf", "approx", "u.s", "u.k", "mt");

    public static IEnumerable<Sentence> Split(Paragraph paragraph)
    {
        var text = paragraph.Post?.Words ?? paragraph.Text;
        var start = 0;
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] is not ('.' or '!' or '?' or '…')) continue;
            var end = i + 1;
            while (end < text.Length && text[end] is '.' or '!' or '?' or '…') end++;
            while (end < text.Length && text[end] is '"' or '”' or '’' or '\'' or ')' or ']' or '»') end++;
            if (end + 1 >= text.Length || text[end] != ' ' || !IsStart(text, end + 1) || (text[i] == '.' && IsAbbreviation(text, i)))
            {
                i = end - 1;
                continue;
            }
            yield return new Sentence(paragraph.Number, start, text[start..end]);
            start = end + 1;
            i = end;
        }
        if (start < text.Length) yield return new Sentence(paragraph.Number, start, text[start..]);
    }

    private static bool IsStart(string text, int at)
    {
        while (at < text.Length && text[at] is '"' or '“' or '‘' or '\'' or '(' or '[' or '«') at++;
        return at < text.Length && (char.IsUpper(text[at]) || char.IsAsciiDigit(text[at]) || char.IsSurrogate(text[at]));
    }

    private static bool IsAbbreviation(string text, int dot)
    {
        var start = dot;
        while (start > 0 && (char.IsLetter(text[start - 1]) || text[start - 1] == '.')) start--;
        var word = text[start..dot];
        // “J. Smith”: an initial; but “World War I. Then” and “it was I.” are rare enough.
        return (word.Length == 1 && char.IsUpper(word[0])) || Abbreviations.Contains(word);
    }
}

/// <summary>A sentence of a paragraph.</summary>
/// <param name="Paragraph">The paragraph's number.</param>
/// <param name="Start">Where it starts in the paragraph's text.</param>
internal sealed record Sentence(int Paragraph, int Start, string Text)
{
    public int End => Start + Text.Length;
}
