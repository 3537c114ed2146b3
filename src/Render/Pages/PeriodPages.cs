using Annals.Publishing;
using Annals.Render.Views;
using Annals.Timelines;

namespace Annals.Render.Pages;

/// <summary>The pages of periods.</summary>
internal static class PeriodPages
{
    public static IEnumerable<SitePage> All(PageComposer composer)
    {
        var site = composer.Site;
        return composer.Pages(site.Timeline.Periods, new PageKind<Period>(
            "period", PeriodView.Members, period => period.Permalink.Address, period => new PageHead(site.Name(period), period.Summary, "period"))
        {
            Listing = period => Listing.OfMoments(period.Moments.Select(moment => site.Timeline.Moments[moment])),
            MostRows = period => period.Moments.Length,
        });
    }
}
