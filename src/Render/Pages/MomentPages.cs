using System.Collections.Immutable;
using Annals.Formats.Citations;
using Annals.Publishing;
using Annals.Render.Views;
using Annals.Timelines;

namespace Annals.Render.Pages;

/// <summary>The pages of entries and sources.</summary>
internal static class MomentPages
{
    public static IEnumerable<SitePage> Entries(PageComposer composer) => composer.Pages(composer.Site.Timeline.Entries, new PageKind<Entry>(
        "entry", EntryView.Members, entry => entry.Permalink.Address, entry => new PageHead(entry.Title, entry.Summary, "entry"))
    {
        Listing = entry => LinkingTo(entry.Permalink, composer.Site),
        MostRows = entry => Linking(entry.Permalink, composer.Site).Length,
    });

    public static IEnumerable<SitePage> Sources(PageComposer composer) => composer.Pages(composer.Site.Timeline.Sources, new PageKind<Source>(
        "source", SourceView.Members, source => source.Permalink.Address, source => new PageHead(source.Title, AboutOf(source, composer.Site), "source"))
    {
        Listing = source => CitingOrLinkingTo(source, composer.Site),
        MostRows = source => composer.Site.Timeline.CitedBy[source.Index].Length + Linking(source.Permalink, composer.Site).Length,
    });

    public static IEnumerable<SitePage> Plain(PageComposer composer) => composer.Pages(composer.Site.Timeline.Pages, new PageKind<PlainPage>(
        "plain", PlainPageView.Members, plain => plain.Permalink.Address, plain => new PageHead(plain.Document.Head.Title, plain.Document.Head.Summary, "plain"))
    {
        Listing = plain => LinkingTo(plain.Permalink, composer.Site),
        MostRows = plain => Linking(plain.Permalink, composer.Site).Length,
    });

    // Without a summary, whoever unfolds a link sees at least whose document it is.
    private static string AboutOf(Source source, SiteScope site) =>
        source.Summary.Length > 0 ? source.Summary : PlainCitation.WithoutTitle(Citable.Of(source), new CitationWords(site.Phrases, site.DateWords));

    private static ImmutableArray<Target> Linking(Permalink permalink, SiteScope site) => site.Timeline.Backlinks.GetValueOrDefault(permalink, []);

    private static Listing LinkingTo(Permalink permalink, SiteScope site) => Listing.OfTargets(Linking(permalink, site), site);

    // Whoever links to a source without citing it is listed behind those that cite it.
    private static Listing CitingOrLinkingTo(Source source, SiteScope site) => Listing.OfTargets(
        site.Timeline.CitedBy[source.Index].Union(Linking(source.Permalink, site)), site);
}
