using System.Collections.Immutable;
using AngleSharp.Dom;

namespace Annals.Import.Pages;

/// <summary>The heading of the article, among those of the site and of other articles, and where the article stands.</summary>
/// <param name="Element">Null where there is none.</param>
/// <param name="Sites">Headings that are the site's name, and what the page calls its publisher.</param>
/// <param name="All">The texts of all headings of the first level.</param>
internal sealed record PageHeading(IElement? Element, string? Text, ImmutableArray<string> Sites, ImmutableArray<string> All)
{
    // A page has one heading of the first level, and some have one for each teaser.
    private const int MostHeadings = 50;

    public static readonly ImmutableArray<string> Separators = [" | ", " - ", " – ", " — ", " · ", " :: ", " » ", "｜"];

    private static readonly HashSet<string> Article = ["article", "main"];

    public static PageHeading Find(IDocument page, string? publisher)
    {
        var title = PageWords.Clean(page.Title);
        var headings = page.QuerySelectorAll("h1").Take(MostHeadings)
            .Select((element, index) => (Element: element, Text: PageWords.Clean(element.TextContent)!, Place: Place(element), index)).Where(each => each.Text is not null).ToArray();
        var sites = headings.Where(heading => heading.Place == 2 && IsSite(heading.Text)).Select(heading => heading.Text).Concat(publisher is null ? [] : [publisher]).ToImmutableArray();
        var own = headings.Where(heading => !sites.Contains(heading.Text))
            .OrderBy(heading => title is null || PageWords.Share(heading.Text, title) ? 0 : 1).ThenBy(heading => heading.Place)
            .ThenByDescending(heading => title is null ? 0 : PageWords.CountShared(heading.Text, title)).ThenBy(heading => heading.index).FirstOrDefault();
        return new PageHeading(own.Element, own.Text, sites, [.. headings.Select(heading => heading.Text)]);

        // The heading above all pages of a site is its name, which its titles begin or end with.
        bool IsSite(string text) => title is not null && Separators.Any(separator =>
            title.EndsWith(separator + text, StringComparison.OrdinalIgnoreCase) || title.StartsWith(text + separator, StringComparison.OrdinalIgnoreCase));
    }

    /// <summary>Whether an element belongs to the article, and not to what stands beside it or to the teaser of another.</summary>
    public bool IsOfArticle(IElement element, IDocument page)
    {
        if (PageWords.IsBeside(element)) return false;
        var article = Closest(element, "article");
        var own = Element is null ? null : Closest(Element, "article");
        if (own is not null) return article == own;
        // The heading stands above the article, or there is none.
        if (article is not null) return article == page.QuerySelector("article") && article.QuerySelectorAll("p").Take(2).Count() == 2;
        var main = page.QuerySelector("main");
        return main is null || Element is null || Closest(Element, "main") is null || Closest(element, "main") is not null;
    }

    private static int Place(IElement heading)
    {
        for (var around = heading.ParentElement; around is not null; around = around.ParentElement)
            if (Article.Contains(around.LocalName)) return PageWords.IsBeside(heading) ? 2 : 0;
        return Closest(heading, "header") is not null || PageWords.IsBeside(heading) ? 2 : 1;
    }

    private static IElement? Closest(IElement element, string name)
    {
        for (var around = element; around is not null; around = around.ParentElement)
            if (around.LocalName == name) return around;
        return null;
    }
}
