using System.Text.RegularExpressions;
using Annals.Text;

namespace Annals.Import.Pages;

/// <summary>The names in a byline as pages print it, in the six languages: “By Ann Lee and Bo Chen”, “Par Anne Lys”.</summary>
internal static partial class BylineText
{
    private const int MostWords = 6;

    /// <summary>The name alone. “Von” and “Di” are parts of names as well: they are dropped in front of two words, on a page of that language or of none.</summary>
    public static string WithoutBy(string text, string? language)
    {
        if (Before().Match(text) is not { Success: true } match) return text.Trim();
        var of = match.Groups.Keys.First(group => group.Length == 2 && match.Groups[group].Success);
        var rest = text[match.Length..].Trim();
        var isOther = language is not null && of != "en" && !language.StartsWith(of, StringComparison.OrdinalIgnoreCase);
        var isPart = of is "de" or "it" or "es" && !rest.Contains(' ', StringComparison.Ordinal);
        return isOther || isPart || rest.Length == 0 ? text.Trim() : rest;
    }

    public static string[] Names(string text, string? language)
    {
        var names = WithoutBy(text, language);
        if (Behind().Match(names) is { Success: true } end) names = names[..end.Index];
        return [.. And().Split(names).Select(name => name.Trim(' ', ',', ';', '|', '•', '·', '–', '—', '-', ':')).Where(name => name.Length > 0).TakeWhile((name, index) => index == 0 || !Office().IsMatch(name)).Where(IsName)];
    }

    public static bool IsName(string text) =>
        text.Length is > 1 and <= 60 && !char.IsLower(text[0]) && text.Any(char.IsLetter) && !text.Any(char.IsDigit) && !text.Contains('@', StringComparison.Ordinal)
        && text.Count(character => character == ' ') < MostWords && !NoName().IsMatch(text);

    [GeneratedRegex(@"\A\s*(?:(?<en>(?:(?:written|posted|published|reported|report|story|text|words)\s+)?by)|(?<fr>(?:publié\s+)?par)|(?<de>von)|(?<es>por)|(?<it>di)|(?<ar>بقلم|كتب|كتبت|كتبه|تقرير)|(?<ja>(?:取材・)?[文著]|執筆|筆者|記者))(?:\s*[:：・=＝/]\s*|\s+)(?-i:(?=[^\p{Ll}]))", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, PatternTime.Most)]
    private static partial Regex Before();

    // A date, a time to read, what can be done with the page.
    [GeneratedRegex(@"\s*(?:[|•·]|\d|\b(?:published|updated|posted|last\s+modified|publié|mis\s+à\s+jour|veröffentlicht|aktualisiert|publicado|actualizado|mon|tue|wed|thu|fri|sat|sun)(?:day)?\b|,?\s\b(?:for|in)\s)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, PatternTime.Most)]
    private static partial Regex Behind();

    [GeneratedRegex(@"\s*(?:,|;|、|،|&|/)\s*|\s+(?:and|und|et|y|e|و)\s+", RegexOptions.CultureInvariant, PatternTime.Most)]
    private static partial Regex And();

    [GeneratedRegex(@"\A(?:(?:senior|chief|staff|political|business|science|news|special|freelance|deputy|associate)\s+)?(?:reporter|editor|correspondent|writer|journalist|contributor|columnist|producer|redakteur(?:in)?|journaliste|redactora?|periodista)s?\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, PatternTime.Most)]
    private static partial Regex Office();

    [GeneratedRegex(@"\b(?:view|profile|follow|all\s+posts|more\s+(?:from|by)|contact|e-?mail|twitter|facebook|subscribe|comments?|share|about\s+the)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, PatternTime.Most)]
    private static partial Regex NoName();
}
