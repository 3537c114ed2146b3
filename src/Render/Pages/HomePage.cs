using Annals.Publishing;
using Annals.Render.Views;

namespace Annals.Render.Pages;

/// <summary>The home page: the whole timeline if it is short, else an overview of it and ways into it.</summary>
internal static class HomePage
{
    public static IEnumerable<SitePage> All(PageComposer composer)
    {
        var (settings, moments) = (composer.Site.Timeline.Settings, composer.Site.Timeline.Moments);
        return composer.Pages([new Home(moments.Length > Listing.MostRows)], new PageKind<Home>(
            "home", HomeView.Members, _ => "", _ => new PageHead(settings.Title, settings.Description, "home"))
        {
            Listing = home => Listing.OfMoments(home.IsLong ? [] : moments),
        });
    }
}
