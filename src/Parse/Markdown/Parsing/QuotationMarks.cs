namespace Annals.Parse.Markdown.Parsing;

/// <summary>Double quotation marks that belong together, in the ways of several languages.</summary>
internal static class QuotationMarks
{
    /// <summary>No quotation is longer, in UTF-16 units: a mark that nothing opens must not be looked for through a whole book.</summary>
    private const int Longest = 10_000;

    /// <summary>The place of the mark that opens what the mark at <paramref name="close"/> closes; null where there is none.</summary>
    public static int? OpeningOf(string text, int close) => text[close] switch
    {
        '"' => Straight(text, close),
        '”' => Paired(text, close, "“„"),
        '“' => Paired(text, close, "„"),
        '»' => Paired(text, close, "«"),
        '«' => Paired(text, close, "»"),
        _ => null,
    };

    // Quotations may stand within quotations.
    private static int? Paired(string text, int close, string opening)
    {
        var depth = 0;
        for (var place = close - 1; place >= Math.Max(0, close - Longest); place--)
        {
            if (text[place] == text[close]) depth++;
            else if (opening.Contains(text[place]) && depth-- == 0) return place;
        }
        return null;
    }

    // A straight mark does not say which it is: an opening one stands before a word and not behind one, which inches do.
    private static int? Straight(string text, int close)
    {
        var open = close > 0 ? text.LastIndexOf('"', close - 1, Math.Min(close, Longest)) : -1;
        var opens = open >= 0 && !char.IsWhiteSpace(text[open + 1]) && !char.IsWhiteSpace(text[close - 1])
            && (open == 0 || !char.IsLetterOrDigit(text[open - 1]));
        return opens ? open : null;
    }
}
