using Annals.Link;
using Annals.Render.Views;
using Annals.Work;

namespace Annals.Render.Pages;

/// <summary>The pages of entries and sources.</summary>
internal static class MomentPages
{
    public static IEnumerable<SitePage> Entries(PageComposer composer) => SideBySide.Select(composer.Site.Timeline.Entries, entry =>
        composer.Pages(
            entry.Permalink.Address,
            new PageHead(entry.Title, entry.Summary, "entry", 1),
            "entry", entry, EntryView.Members,
            LinkingTo(entry.Permalink, composer.Site),
            () => composer.Inputs.Of(entry)).ToArray()).SelectMany(pages => pages);

    public static IEnumerable<SitePage> Sources(PageComposer composer) => composer.Site.Timeline.Sources.SelectMany(source =>
        composer.Pages(
            source.Permalink.Address,
            new PageHead(source.Title, source.Summary, "source", 1),
            "source", source, SourceView.Members,
            CitingOrLinkingTo(source, composer.Site),
            () => composer.Inputs.Of(source)));

    public static IEnumerable<SitePage> Plain(PageComposer composer) => composer.Site.Timeline.Pages.SelectMany(plain =>
        composer.Pages(
            plain.Permalink.Address,
            new PageHead(plain.Document.Head.Title, plain.Document.Head.Summary, "plain", 1),
            "plain", plain, PlainPageView.Members,
            LinkingTo(plain.Permalink, composer.Site)));

    private static Listing LinkingTo(Permalink permalink, SiteScope site) =>
        Listing.OfTargets(site.Timeline.Backlinks.GetValueOrDefault(permalink, []), site);

    // Whoever links to a source without citing it is listed behind those that cite it.
    private static Listing CitingOrLinkingTo(Source source, SiteScope site) => Listing.OfTargets(
        site.Timeline.CitedBy[source.Index].Union(site.Timeline.Backlinks.GetValueOrDefault(source.Permalink, [])), site);
}
