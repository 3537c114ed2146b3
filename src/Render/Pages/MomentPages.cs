using System.Collections.Immutable;
using Annals.Link;
using Annals.Render.Views;

namespace Annals.Render.Pages;

/// <summary>The pages of entries and sources.</summary>
internal static class MomentPages
{
    public static IEnumerable<SitePage> Entries(PageComposer composer) => composer.Pages(composer.Site.Timeline.Entries, new PageKind<Entry>(
        "entry", EntryView.Members,
        entry => entry.Permalink, entry => entry.Title, entry => entry.Summary,
        entry => LinkingTo(entry.Permalink, composer.Site),
        entry => Linking(entry.Permalink, composer.Site).Length));

    public static IEnumerable<SitePage> Sources(PageComposer composer) => composer.Pages(composer.Site.Timeline.Sources, new PageKind<Source>(
        "source", SourceView.Members,
        source => source.Permalink, source => source.Title, source => source.Summary,
        source => CitingOrLinkingTo(source, composer.Site),
        source => composer.Site.Timeline.CitedBy[source.Index].Length + Linking(source.Permalink, composer.Site).Length));

    public static IEnumerable<SitePage> Plain(PageComposer composer) => composer.Site.Timeline.Pages.SelectMany(plain =>
        composer.Pages(
            plain.Permalink.Address,
            new PageHead(plain.Document.Head.Title, plain.Document.Head.Summary, "plain", 1),
            "plain", plain, PlainPageView.Members,
            LinkingTo(plain.Permalink, composer.Site)));

    private static ImmutableArray<Target> Linking(Permalink permalink, SiteScope site) => site.Timeline.Backlinks.GetValueOrDefault(permalink, []);

    private static Listing LinkingTo(Permalink permalink, SiteScope site) => Listing.OfTargets(Linking(permalink, site), site);

    // Whoever links to a source without citing it is listed behind those that cite it.
    private static Listing CitingOrLinkingTo(Source source, SiteScope site) => Listing.OfTargets(
        site.Timeline.CitedBy[source.Index].Union(Linking(source.Permalink, site)), site);
}
