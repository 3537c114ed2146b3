using System.Collections.Immutable;
using Annals.Formats.Calendar;
using Annals.Formats.Feeds;
using Annals.Formats.Sitemaps;
using Annals.Parse.Documents;
using Annals.Parse.TimelineJs;
using Annals.Publishing;
using Annals.Publishing.Pictures;
using Annals.Render.Cards;
using Annals.Render.Filter;
using Annals.Render.Pages;
using Annals.Render.Search;
using Annals.Render.Views;
using Annals.Reporting;
using Annals.Timelines;
using Annals.Work;

namespace Annals.Render;

/// <summary>
/// The fifth stage: the timeline and the theme to pages. Nothing is rendered here yet: each page is made when it is asked
/// for, independently of the others, so that they need not all be in memory and a preview makes only what is looked at.
/// </summary>
public static class Renderer
{
    /// <param name="readSlide">How an import from TimelineJS reads a slide’s texts.</param>
    /// <param name="pictures">Where versions of pictures are kept outside the output; null for nowhere.</param>
    public static Site Render(Timeline timeline, Func<Slide, SlideReading> readSlide, Diagnostics diagnostics, PictureCache? pictures = null)
    {
        var site = new SiteScope(timeline, pictures);
        var cards = LinkCards.Of(site, diagnostics);
        var composer = new PageComposer(new ThemeScope(site, diagnostics), cards);
        var pages = Made(
            // The longest first, so that no thread ends up waiting for one.
            () => DataFiles.All(composer, readSlide),
            () => HomePage.All(composer),
            () => MomentPages.Entries(composer),
            () => MomentPages.Sources(composer),
            () => SubjectPages.All(composer),
            () => PeriodPages.All(composer),
            () => MomentPages.Plain(composer),
            () => IndexPages.All(composer),
            () => CollectionPages.All(composer),
            () => SearchPage.All(composer),
            () => HostingFiles.All(composer),
            () => FilterFiles.All(site));
        ImmutableArray<SiteFile> files =
        [
            .. cards?.Files() ?? [],
            .. site.Pictures.Files(),
            .. timeline.Media.Values.Where(file => site.Pictures.Find(file.Address) is not { StandsForFile: true }).Select(file => new SiteFile(file.Address, timeline.Settings.KeepsMetadata ? file.Open : () => MetadataStripper.Open(file.Open), file.Path)),
            .. timeline.Theme.Assets.Select(file => new SiteFile(file.Address, file.Open, file.Path)),
        ];
        return new Site(pages, new Lazy<ImmutableArray<SitePage>>(Further), files) { AddressesOfDrafts = timeline.AddressesOfDrafts };

        ImmutableArray<SitePage> Further()
        {
            var further = Made(
                () => PrintPages.All(composer),
                () => EmbedPages.All(composer),
                () => SitemapFiles.All(pages, timeline),
                () => FeedFiles.All(site),
                () => CalendarFile.All(site),
                () => SearchFiles.All(composer.Theme));
            return [.. further, .. MovedPages.All(composer, pages.Concat(further).Select(page => page.Path).Concat(files.Select(file => file.Path)), diagnostics)];
        }
    }

    // In parallel: most put long lists together first.
    private static ImmutableArray<SitePage> Made(params Func<IEnumerable<SitePage>>[] parts) =>
        [.. Parallelism.Select(parts, part => part().ToArray()).SelectMany(pages => pages)];
}
