using Annals.Import.Clippings.Lines;
using Annals.Import.Drafts;

namespace Annals.Import.Clippings.Drafts;

/// <summary>The report's rows for the lines of a clipping: each line that is not empty is in one of them.</summary>
internal static class LineFindings
{
    private const int LongestShown = 72;

    public static IEnumerable<Finding> Collect(Clipping clipping)
    {
        var paragraphs = clipping.Paragraphs.ToDictionary(paragraph => paragraph.First, paragraph => paragraph);
        var lines = clipping.Lines;
        for (int start = 0, end; start < lines.Length; start = end)
        {
            end = start + 1;
            // Neighbours of one kind make one row, except those that say something of the source.
            while (end < lines.Length && lines[end].Kind == lines[start].Kind && IsRun(lines[start].Kind)) end++;
            yield return Finding(lines[start], lines[end - 1], paragraphs);
        }
    }

    private static bool IsRun(LineKind kind) => kind is LineKind.Paragraph or LineKind.Elsewhere or LineKind.Notice or LineKind.Note;

    private static Finding Finding(ClippingLine first, ClippingLine last, Dictionary<int, Paragraph> paragraphs)
    {
        var (what, outcome) = first.Kind switch
        {
            LineKind.DateLine => ($"date: {Short(first.Words)}", Outcome.Made),
            LineKind.Title => ($"title: {Short(first.Words)}", Outcome.Made),
            LineKind.Byline => ($"byline: {Short(first.Words)}", Outcome.Made),
            LineKind.Address => ($"address: {Short(first.Words)}", Outcome.Made),
            LineKind.Paragraph => (Places(paragraphs, first, last), Outcome.Made),
            LineKind.Post => ($"{Places(paragraphs, first, first)}, a post: {Short(first.Words)}", Outcome.Made),
            LineKind.Section => ($"section: {Short(first.Words)}", Outcome.LeftOut),
            LineKind.Caption => ($"caption or credit: {Short(first.Words)}", Outcome.LeftOut),
            LineKind.Heading => ($"heading: {Short(first.Words)}", Outcome.LeftOut),
            LineKind.Note => ($"notes: {Short(first.Words)}", Outcome.LeftOut),
            LineKind.Notice => ($"notice of the page: {Short(first.Words)}", Outcome.LeftOut),
            _ => ($"other articles or tags: {Short(first.Words)}", Outcome.LeftOut),
        };
        return new Finding(first.First, last.Last, what, outcome);
    }

    private static string Places(Dictionary<int, Paragraph> paragraphs, ClippingLine first, ClippingLine last)
    {
        if (!paragraphs.TryGetValue(first.First, out var one) || !paragraphs.TryGetValue(last.First, out var other)) return "text";
        if (one.Pages is [var page, ..] && other.Pages is [.., var end]) return page.Label == end.Label ? $"p. {page.Label}" : $"pp. {page.Label}–{end.Label}";
        return one.Number == other.Number ? $"para. {one.Number}" : $"para. {one.Number}–{other.Number}";
    }

    public static string Short(string words) => words.Length <= LongestShown ? words : words[..WholeLetters(words, LongestShown)].TrimEnd() + "…";

    // Never between the halves of a surrogate pair.
    private static int WholeLetters(string words, int length) => char.IsHighSurrogate(words[length - 1]) ? length - 1 : length;
}
