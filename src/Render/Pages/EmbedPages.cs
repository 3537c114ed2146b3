using System.Buffers;
using Annals.Link;
using Annals.Render.Embeds;
using Annals.Render.Views;

namespace Annals.Render.Pages;

/// <summary>What others put into a frame in pages of theirs: one page for each entry and one for the timeline, each with its file for oEmbed.</summary>
internal static class EmbedPages
{
    /// <returns>None for a site without an address: nobody could name them.</returns>
    public static IEnumerable<SitePage> All(PageComposer composer) => composer.Site.Timeline is { Settings.Url: { } url }
        ? OfTimeline(composer, url).Concat(OfEntries(composer, url))
        : [];

    private static IEnumerable<SitePage> OfEntries(PageComposer composer, string url)
    {
        var timeline = composer.Site.Timeline;
        Action<IBufferWriter<byte>, Entry>
            frame = (buffer, entry) => composer.Frame(
                buffer, Embed.Of(entry, timeline.Settings), new PageHead(entry.Title, entry.Summary, "embed", 1), "entry", entry, EntryView.Members, null),
            oEmbed = (buffer, entry) => OEmbedFile.Write(buffer, Embed.Of(entry, timeline.Settings), entry.Title, url);
        foreach (var entry in timeline.Entries)
        {
            var embed = Embed.Of(entry, timeline.Settings);
            yield return new PageOf<Entry>(embed.Address + "index.html", entry, frame);
            yield return new PageOf<Entry>(embed.Page + Embed.OEmbed, entry, oEmbed);
        }
    }

    private static SitePage[] OfTimeline(PageComposer composer, string url)
    {
        var (settings, moments) = (composer.Site.Timeline.Settings, composer.Site.Timeline.Moments);
        var embed = Embed.Of(settings);
        var home = new Home(moments.Length > Listing.MostRows);
        return
        [
            new SinglePage(embed.Address + "index.html", buffer => composer.Frame(
                buffer, embed, new PageHead(settings.Title, settings.Description, "embed-timeline", 1), "home", home, HomeView.Members,
                Listing.OfMoments(home.IsLong ? [] : moments))),
            new SinglePage(Embed.OEmbed, buffer => OEmbedFile.Write(buffer, embed, settings.Title, url)),
        ];
    }
}
