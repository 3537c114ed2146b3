using Annals.Publishing;
using Annals.Render.Views;

namespace Annals.Render.Pages;

/// <summary>The page that searches the site; what it loads is made by <see cref="Search.SearchFiles"/>.</summary>
internal static class SearchPage
{
    public static IEnumerable<SitePage> All(PageComposer composer) => composer.Pages(["search"], new PageKind<string>(
        "search", Members, _ => "search/", _ => new PageHead(composer.Site.Phrases.Text("search.title"), composer.Site.Phrases.Text("search.about"), "search")));

    // The layout needs nothing but the words of the site.
    private static readonly ViewMembers<string> Members = [];
}
