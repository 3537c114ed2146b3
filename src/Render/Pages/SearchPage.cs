using Annals.Render.Templates;

namespace Annals.Render.Pages;

/// <summary>The page that searches the site; what it loads is made by <see cref="Search.SearchFiles"/>.</summary>
internal static class SearchPage
{
    public static SitePage Of(PageComposer composer) => composer.Page(
        "search/",
        new PageHead(composer.Site.Phrases.Text("search.title"), composer.Site.Phrases.Text("search.about"), "search", 1),
        "search", "search", Members);

    // The layout needs nothing but the words of the site.
    private static readonly ViewMembers<string> Members = [];
}
