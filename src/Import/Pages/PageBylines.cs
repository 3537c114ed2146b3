using System.Collections.Immutable;
using System.Text.Json;
using System.Text.RegularExpressions;
using AngleSharp.Dom;
using Annals.Text;

namespace Annals.Import.Pages;

/// <summary>Who wrote the article of a page.</summary>
internal static partial class PageBylines
{
    private const int MostNames = 20;

    private static readonly string[] Names = ["author", "byl", "article:author", "dc.creator", "dcterms.creator", "citation_author", "parsely-author", "sailthru.author"];

    /// <param name="language">Of the page; null where it says none.</param>
    public static ImmutableArray<string> Read(IDocument page, PageMeta meta, JsonLd data, JsonElement? article, PageHeading heading, string? language)
    {
        // The first that names somebody: many a page has addresses or a list of nobody where names should be.
        IEnumerable<IEnumerable<string?>> ways =
        [
            data.Texts(article, "author"),
            data.Texts(article, "creator"),
            .. Names.Select(meta.All),
        ];
        foreach (var written in ways)
            if (Clean(written, language) is { IsEmpty: false } named) return named;
        return Shown(page, heading, language);
    }

    private static ImmutableArray<string> Clean(IEnumerable<string?> written, string? language) =>
        [.. written.Select(PageWords.Clean).OfType<string>().Where(name => !PageWords.IsAddress(name) && name.Length <= 100)
            .Select(name => BylineText.WithoutBy(name, language)).Where(name => name.Length > 0).Distinct().Take(MostNames)];

    /// <summary>What the page shows of it: the first byline of the article, and no others, which are of teasers and of those who comment.</summary>
    private static ImmutableArray<string> Shown(IDocument page, PageHeading heading, string? language)
    {
        IElement? first = null;
        var names = ImmutableArray.CreateBuilder<string>();
        foreach (var element in page.QuerySelectorAll("[rel], [itemprop], [class]").Where(IsByline))
        {
            if (first is not null && element.ParentElement != first.ParentElement) continue;
            if (!heading.IsOfArticle(element, page)) continue;
            var found = NamesIn(element, language);
            if (found.Length == 0) continue;
            first ??= element;
            names.AddRange(found);
        }
        return [.. names.Distinct().Take(MostNames)];
    }

    private static string[] NamesIn(IElement byline, string? language)
    {
        // Links to those who wrote it, or else the words.
        string[] linked = byline.LocalName == "a" ? [] : [.. byline.QuerySelectorAll("a, [itemprop='name'], [rel~='author']").Select(link => PageWords.Clean(link.TextContent)).OfType<string>().Where(BylineText.IsName)];
        return linked.Length > 0 ? [.. linked.Select(name => BylineText.WithoutBy(name, language)).Distinct()] : BylineText.Names(PageWords.Clean(byline.TextContent) ?? "", language);
    }

    private static bool IsByline(IElement element) =>
        element.GetAttribute("rel")?.Split(' ').Contains("author", StringComparer.OrdinalIgnoreCase) == true
        || element.GetAttribute("itemprop") is "author" or "creator"
        || element.ClassList.Any(name => OfByline().IsMatch(name));

    [GeneratedRegex(@"(?:\A|[_-])(?:by-?line|authors?)(?:[_-]{1,2}(?:names?|text|link))?\z", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, PatternTime.Most)]
    private static partial Regex OfByline();
}
