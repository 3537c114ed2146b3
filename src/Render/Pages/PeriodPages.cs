using Annals.Render.Views;

namespace Annals.Render.Pages;

/// <summary>The pages of periods.</summary>
internal static class PeriodPages
{
    public static IEnumerable<SitePage> All(PageComposer composer)
    {
        var site = composer.Site;
        return site.Timeline.Periods.SelectMany(period => composer.Pages(
            period.Permalink.Address,
            new PageHead(site.Name(period), period.Summary, "period", 1),
            "period", period, PeriodView.Members,
            Listing.OfMoments(period.Moments.Select(moment => site.Timeline.Moments[moment]))));
    }
}
