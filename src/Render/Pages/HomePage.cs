using Annals.Render.Views;

namespace Annals.Render.Pages;

/// <summary>The home page: the whole timeline if it is short, else an overview of it and ways into it.</summary>
internal static class HomePage
{
    public static IEnumerable<SitePage> All(PageComposer composer)
    {
        var settings = composer.Site.Timeline.Settings;
        var moments = composer.Site.Timeline.Moments;
        var head = new PageHead(settings.Title, settings.Description, "home", 1);
        var home = new Home(moments.Length > Listing.MostRows);
        return composer.Pages("", head, "home", home, HomeView.Members, Listing.OfMoments(home.IsLong ? [] : moments));
    }
}
