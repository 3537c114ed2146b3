using System.Text.Json;
using AngleSharp.Dom;

namespace Annals.Import.Pages;

/// <summary>The title of a page's article.</summary>
internal static class PageTitles
{
    private static readonly string[] Names = ["og:title", "twitter:title", "dc.title", "dcterms.title", "citation_title", "parsely-title", "sailthru.title"];

    public static string? Read(IDocument page, PageMeta meta, JsonLd data, JsonElement? article, PageHeading heading)
    {
        var named = Names.Select(name => PageWords.Clean(meta.First(name))).OfType<string>().FirstOrDefault(title => !IsSite(title, heading));
        var whole = PageWords.Clean(page.Title);
        if ((Stated(data, article, [heading.Text, named, whole]) ?? named) is { } stated) return WithoutSite(stated, heading);
        // A heading that has no word of the title is that of a section.
        if (heading.Text is { } shown && (whole is null || IsSite(whole, heading) || PageWords.Share(shown, whole))) return shown;
        return whole is null ? null : WithoutSite(whole, heading);
    }

    // Wikipedia has the title in “name”, and in “headline” a description that stands nowhere on the page.
    private static string? Stated(JsonLd data, JsonElement? article, string?[] shown)
    {
        var (headline, name) = (PageWords.Clean(data.Text(article, "headline")), PageWords.Clean(data.Text(article, "name")));
        if (headline is null || name is null) return headline ?? name;
        return !IsShown(headline) && IsShown(name) ? name : headline;

        bool IsShown(string title) => shown.OfType<string>().Any(each => PageWords.IsWithin(title, each) || PageWords.IsWithin(each, title));
    }

    private static bool IsSite(string title, PageHeading heading) => heading.Sites.Any(site => site.Equals(title, StringComparison.OrdinalIgnoreCase));

    // “The fire - The Gazette”: the name of the site is no part of the title, nor is what stands behind the heading.
    private static string WithoutSite(string title, PageHeading heading)
    {
        foreach (var separator in PageHeading.Separators)
        {
            if (title.LastIndexOf(separator, StringComparison.Ordinal) is > 0 and var last
                && (IsSite(title[(last + separator.Length)..], heading) || title[..last].Equals(heading.Text, StringComparison.OrdinalIgnoreCase)))
                return title[..last];
            if (title.IndexOf(separator, StringComparison.Ordinal) is > 0 and var first && IsSite(title[..first], heading)) return title[(first + separator.Length)..];
        }
        return title;
    }
}
