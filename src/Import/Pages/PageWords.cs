using System.Net;
using System.Text.RegularExpressions;
using AngleSharp.Dom;
using Annals.Text;

namespace Annals.Import.Pages;

/// <summary>Cleaning and comparing the short texts by which pages describe themselves.</summary>
internal static partial class PageWords
{
    // In characters; what is longer is no title and no name.
    private const int Longest = 500;

    // In characters of a slug: fewer stand in many a title by chance.
    private const int ShortestPart = 6;

    /// <returns>One line, without markup and with what is escaped as it is meant; null for nothing, and for what is too long.</returns>
    public static string? Clean(string? text)
    {
        if (string.IsNullOrWhiteSpace(text) || text.Length > 10 * Longest) return null;
        // Twice: some programs escape what was escaped before.
        for (var pass = 0; pass < 2 && text.Contains('&', StringComparison.Ordinal); pass++) text = WebUtility.HtmlDecode(text);
        var clean = OneLine.Of(Tag().Replace(text, ""));
        return clean.Length is 0 or > Longest ? null : clean;
    }

    /// <summary>Whether one title is the other, or stands in it as whole words, as where the site's name is put behind it.</summary>
    public static bool IsWithin(string part, string title)
    {
        var (inner, outer) = (Slug.Whole(part), Slug.Whole(title));
        return inner == outer ? inner.Length > 0 : inner.Length >= ShortestPart && $"-{outer}-".Contains($"-{inner}-", StringComparison.Ordinal);
    }

    /// <summary>Whether two titles have a word in common that says something.</summary>
    public static bool Share(string one, string other) => CountShared(one, other) > 0;

    public static int CountShared(string one, string other)
    {
        var (words, others) = (Slug.Whole(one), Slug.Whole(other));
        if (words.Length == 0 || others.Length == 0) return 0;
        var shared = words.Split('-').Intersect(others.Split('-')).Count(word => word.Length > 3 || !char.IsAscii(word[0]) || char.IsAsciiDigit(word[0]));
        // Without blanks between words, as in Japanese, a title is one word.
        return shared > 0 ? shared : words.Contains(others, StringComparison.Ordinal) || others.Contains(words, StringComparison.Ordinal) ? 1 : 0;
    }

    /// <summary>The same but for the scheme, what was asked for, and the mark of a place on the page.</summary>
    public static bool IsSameAddress(string one, string other) => Bare(one).Equals(Bare(other), StringComparison.OrdinalIgnoreCase);

    public static bool IsAddress(string text) => text.Contains("://", StringComparison.Ordinal);

    /// <summary>Whether an element stands in what is beside the article: menus, lists of others, comments.</summary>
    public static bool IsBeside(IElement element)
    {
        for (var around = element; around is not null; around = around.ParentElement)
            if (around.LocalName is "aside" or "nav" or "footer" || (around.LocalName is not ("html" or "body" or "main" or "article") && Beside().IsMatch($"{around.ClassName} {around.Id}"))) return true;
        return false;
    }

    private static string Bare(string address)
    {
        var start = address.IndexOf("://", StringComparison.Ordinal) is >= 0 and var scheme ? scheme + 3 : 0;
        var bare = address.AsSpan(start);
        if (bare.IndexOfAny('?', '#') is >= 0 and var end) bare = bare[..end];
        return bare.TrimEnd('/').ToString() is var text && text.StartsWith("www.", StringComparison.OrdinalIgnoreCase) ? text[4..] : text;
    }

    [GeneratedRegex(@"</?(?:i|em|b|strong|span|br|sup|sub|cite|q|u|p|font|mark)(?:\s[^<>]{0,200})?/?>", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, PatternTime.Most)]
    private static partial Regex Tag();

    [GeneratedRegex(@"(?:\A|[\s_-])(?:related|recommend(?:ed|ations?)?|side-?bar|comments?|comment-list|popular|trending|most-read|newsletter|promo|teasers?|read-?more|more-stories|outbrain|taboola|widget)(?:[\s_-]|\z)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, PatternTime.Most)]
    private static partial Regex Beside();
}
