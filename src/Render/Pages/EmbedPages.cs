using System.Buffers;
using Annals.Formats.Embeds;
using Annals.Publishing;
using Annals.Render.Views;
using Annals.Timelines;

namespace Annals.Render.Pages;

/// <summary>What others put into a frame in pages of theirs: one page for each entry and one for the timeline, each with its file for oEmbed.</summary>
internal static class EmbedPages
{
    /// <summary>Without a menu, without a search, and with nothing to say to programs.</summary>
    private const string Base = "embed-base";

    /// <returns>None for a site without an address: nobody could name them.</returns>
    public static IEnumerable<SitePage> All(PageComposer composer) => composer.Site.Timeline is { Settings.Url: { } url }
        ? OfTimeline(composer, url).Concat(OfEntries(composer, url))
        : [];

    private static IEnumerable<SitePage> OfEntries(PageComposer composer, string url)
    {
        var timeline = composer.Site.Timeline;
        Action<IBufferWriter<byte>, Entry> oEmbed = (buffer, entry) => OEmbedFile.Write(buffer, Embed.Of(entry, timeline.Settings), entry.Title, url);
        var frames = new PageKind<Entry>(
            "entry", EntryView.Members, entry => Embed.Of(entry, timeline.Settings).Address, entry => new PageHead(entry.Title, entry.Summary, "embed"))
        {
            Base = Base,
            Embed = entry => Embed.Of(entry, timeline.Settings),
        };
        return composer.Pages(timeline.Entries, frames)
            .Concat(timeline.Entries.Select(entry => new RecordPage<Entry>(Embed.Of(entry, timeline.Settings).Page + Embed.OEmbed, entry, oEmbed)));
    }

    private static IEnumerable<SitePage> OfTimeline(PageComposer composer, string url)
    {
        var (settings, moments) = (composer.Site.Timeline.Settings, composer.Site.Timeline.Moments);
        var embed = Embed.Of(settings);
        var frame = new PageKind<Home>("home", HomeView.Members, _ => embed.Address, _ => new PageHead(settings.Title, settings.Description, "embed-timeline"))
        {
            Base = Base,
            Embed = _ => embed,
            Listing = home => Listing.OfMoments(home.IsLong ? [] : moments),
        };
        return
        [
            .. composer.Pages([new Home(moments.Length > Listing.MostRows)], frame),
            new DelegatePage(Embed.OEmbed, buffer => OEmbedFile.Write(buffer, embed, settings.Title, url)),
        ];
    }
}
