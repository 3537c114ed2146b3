using Annals.Link;
using Annals.Render.Embeds;
using Annals.Render.Views;
using Annals.Text;

namespace Annals.Render.Pages;

/// <summary>What others put into a frame in pages of theirs: one page for each entry and one for the timeline, each with its file for oEmbed.</summary>
internal static class EmbedPages
{
    /// <returns>None for a site without an address: nobody could name them.</returns>
    public static IEnumerable<SitePage> All(PageComposer composer) => composer.Site.Timeline is { Settings.Url: { } url } timeline
        ? [.. OfTimeline(composer, url), .. timeline.Entries.SelectMany(entry => Of(entry, composer, url))]
        : [];

    private static SitePage[] Of(Entry entry, PageComposer composer, string url)
    {
        var settings = composer.Site.Timeline.Settings;
        var embed = Embed.Of(entry, settings);
        return
        [
            composer.Framed(embed, new PageHead(entry.Title, entry.Summary, "embed", 1), "entry", entry, EntryView.Members, null, Inputs),
            new SitePage(embed.Page + Embed.OEmbed, buffer => OEmbedFile.Write(buffer, embed, entry.Title, url, settings), Inputs),
        ];

        Digest Inputs() => composer.Inputs.Of(entry);
    }

    private static SitePage[] OfTimeline(PageComposer composer, string url)
    {
        var (settings, moments) = (composer.Site.Timeline.Settings, composer.Site.Timeline.Moments);
        var embed = Embed.Of(settings);
        var home = new Home(moments.Length > Listing.MostRows);
        return
        [
            composer.Framed(
                embed, new PageHead(settings.Title, settings.Description, "embed-timeline", 1), "home", home, HomeView.Members,
                Listing.OfMoments(home.IsLong ? [] : moments)),
            new SitePage(Embed.OEmbed, buffer => OEmbedFile.Write(buffer, embed, settings.Title, url, settings)),
        ];
    }
}
