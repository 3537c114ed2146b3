namespace Annals.Dates.Suggestions;

/// <summary>
/// Right but for single characters: small letters, spaces, dashes, quotation marks, a Y too many or too few, the characters and words of the draft EDTF of 2012.
/// </summary>
internal static class CharacterSlips
{
    public const string QuotationMarks = "\"'“”„‟‘’‚«»";

    public static Slip? Find(string text) =>
        Try(text, text.Trim(QuotationMarks.ToCharArray()), "without quotation marks")
        ?? Try(text, text.Replace(" ", "", StringComparison.Ordinal), "without spaces")
        ?? Try(text, text.Replace("?~", "%", StringComparison.Ordinal).Replace("~?", "%", StringComparison.Ordinal),
            "where % means both uncertain and approximate")
        ?? Try(text, text.Replace('x', 'X'), "with a capital X for each digit that is not known")
        ?? Try(text, text.Replace('u', 'X'), "with a capital X for each digit that is not known")
        ?? Try(text, text.ToUpperInvariant(), "with capital letters")
        ?? Try(text, text.Replace("Y", "", StringComparison.Ordinal), "without the Y of years of more than four digits")
        ?? Try(text, WithHyphens(text), "with hyphens")
        ?? Try(text, WithSlash(text), "with a slash between the two ends")
        ?? Try(text, WithSlashForDots(text), "with a slash between the two ends")
        ?? Try(text, Words2012(text), "with .. for an end that is open and nothing for one that is unknown")
        ?? Try(text, text.Replace("...", "..", StringComparison.Ordinal), "with two dots");

    private static Slip? Try(string text, string meant, string how)
    {
        if (meant == text || EdtfReader.Read(meant, out _) is null) return null;
        var offset = text.AsSpan().CommonPrefixLength(meant);
        return new Slip(meant, $"write {meant}, {how}", offset);
    }

    private static string WithHyphens(string text) =>
        text.Replace('\u2010', '-').Replace('\u2011', '-').Replace('\u2012', '-').Replace('\u2013', '-')
            .Replace('\u2014', '-').Replace('\u2212', '-');

    // "2019-2022", "2022-11-22 – 2022-11-27", "2022-11-22 to 2022-11-27": the middle one of an odd number of hyphens is the slash.
    private static string WithSlash(string text)
    {
        var even = WithHyphens(text)
            .Replace(" to ", "-", StringComparison.Ordinal)
            .Replace(" ", "", StringComparison.Ordinal);
        var middle = even.Length / 2;
        return even.Length % 2 == 1 && even[middle] == '-' ? $"{even[..middle]}/{even[(middle + 1)..]}" : text;
    }

    private static string WithSlashForDots(string text)
    {
        var dots = text.IndexOf("..", StringComparison.Ordinal);
        return dots > 0 && dots < text.Length - 2 ? $"{text[..dots]}/{text[(dots + 2)..]}" : text;
    }

    private static string Words2012(string text) =>
        text.Replace("unknown", "", StringComparison.OrdinalIgnoreCase).Replace("open", "..", StringComparison.OrdinalIgnoreCase);
}
