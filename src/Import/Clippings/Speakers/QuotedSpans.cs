namespace Annals.Import.Clippings.Speakers;

/// <summary>Finds what stands between double quotation marks, straight or curly; marks within marks are part of the words.</summary>
internal static class QuotedSpans
{
    public static List<QuotedSpan> Find(string text)
    {
        var spans = new List<QuotedSpan>();
        var (start, depth) = (-1, 0);
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] is not ('"' or '“' or '”' or '„' or '«' or '»')) continue;
            if (Opens(text, i, depth))
            {
                if (depth++ == 0) start = i + 1;
            }
            else if (depth > 0 && --depth == 0)
            {
                if (i > start) spans.Add(new QuotedSpan(start, i - start, false));
            }
        }
        if (depth > 0 && start < text.Length) spans.Add(new QuotedSpan(start, text.Length - start, true));
        return spans;
    }

    /// <summary>Whether a place lies within one of the spans, which stand in order.</summary>
    public static bool Cover(List<QuotedSpan> spans, int place)
    {
        var index = spans.BinarySearch(new QuotedSpan(place, 0, false), Comparer<QuotedSpan>.Create((left, right) => left.Start.CompareTo(right.Start)));
        if (index >= 0) return true;
        return ~index > 0 && place < spans[~index - 1].End;
    }

    // A straight mark opens at a start or behind a space or bracket, before a letter.
    private static bool Opens(string text, int at, int depth) => text[at] switch
    {
        '“' or '„' or '«' => true,
        '”' or '»' => false,
        _ => (at == 0 || char.IsWhiteSpace(text[at - 1]) || text[at - 1] is '(' or '[' or '—' or '–' or '-' or '\'' or '‘')
            && at + 1 < text.Length && !char.IsWhiteSpace(text[at + 1]) && depth < 3,
    };
}

/// <summary>Words between quotation marks.</summary>
/// <param name="Start">The first of the words in the paragraph's text, behind the mark.</param>
/// <param name="IsOpen">Whether no mark closes it: the quotation goes on in the next paragraph.</param>
internal readonly record struct QuotedSpan(int Start, int Length, bool IsOpen)
{
    public int End => Start + Length;
}
