namespace Annals.Dates;

/// <summary>Several labels in a row.</summary>
internal static class ListLabel
{
    /// <summary>The last two are joined by the pattern {a} {b}, the others by the separator, or by the pattern too where a language has none.</summary>
    public static string Of(IReadOnlyList<string> items, Pattern last, DateWords words)
    {
        if (items.Count == 0) return "";
        if (items.Count == 1) return items[0];
        if (words.Spans.Separator.Length == 0) return items.Aggregate((before, item) => last.Fill(before, item));
        var first = string.Join(words.Spans.Separator, items.Take(items.Count - 1));
        return last.Fill(first, items[^1]);
    }
}
