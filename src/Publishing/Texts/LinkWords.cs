using Annals.Parse.Prose;
using Annals.Text;
using Annals.Timelines;

namespace Annals.Publishing.Texts;

/// <summary>What a link to a page of the site says, wherever its text is shown, searched or exported.</summary>
internal static class LinkWords
{
    /// <param name="resolution">What the link turned out to mean.</param>
    /// <param name="site">Where years and months have their names; null for what is no page of the site.</param>
    public static string Of(PageLinkMark link, Resolution resolution, SiteScope? site) =>
        AreTitle(link, resolution) ? Title(((Resolution.Page)resolution).Target, site)
        : link.Words ?? (resolution is Resolution.Page page ? page.Name : link.Target);

    /// <summary>Whether it says the page's title, and not words of the author's.</summary>
    public static bool AreTitle(PageLinkMark link, Resolution resolution) =>
        link is { Words: null, Target.Length: > 0 } && resolution is Resolution.Page page && !IsName(page);

    /// <summary>A page's title; a year or month is called as the site's language calls it.</summary>
    public static string Title(Target target, SiteScope? site) =>
        target.Permalink.Folder == Permalink.Periods && site?.Periods.Find(target.Permalink) is { } period ? site.Name(period) : target.Title;

    // A name keeps the form that the author gave it; a slug is not for reading.
    private static bool IsName(Resolution.Page page)
    {
        var slash = page.Name.IndexOf('/', StringComparison.Ordinal);
        var isQualified = slash >= 0 && page.Name.AsSpan(0, slash).Trim().Equals(page.Target.Permalink.Folder, StringComparison.OrdinalIgnoreCase)
            && page.Name != page.Target.Title;
        return !isQualified && Slug.Of(page.Name) != page.Name;
    }
}
