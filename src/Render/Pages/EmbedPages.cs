using System.Buffers;
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

    // There are many of them, and nothing is kept for one until it is made.
    private static SitePage[] Of(Entry entry, PageComposer composer, string url)
    {
        Func<Digest> inputs = () => composer.Inputs.Of(entry);
        return
        [
            new SitePage(Shown().Address + "index.html", Frame, inputs),
            new SitePage(Shown().Page + Embed.OEmbed, OEmbed, inputs),
        ];

        Embed Shown() => Embed.Of(entry, composer.Site.Timeline.Settings);

        void Frame(IBufferWriter<byte> buffer) =>
            composer.Frame(buffer, Shown(), new PageHead(entry.Title, entry.Summary, "embed", 1), "entry", entry, EntryView.Members, null);

        void OEmbed(IBufferWriter<byte> buffer) => OEmbedFile.Write(buffer, Shown(), entry.Title, url);
    }

    private static SitePage[] OfTimeline(PageComposer composer, string url)
    {
        var (settings, moments) = (composer.Site.Timeline.Settings, composer.Site.Timeline.Moments);
        var embed = Embed.Of(settings);
        var home = new Home(moments.Length > Listing.MostRows);
        return
        [
            new SitePage(embed.Address + "index.html", buffer => composer.Frame(
                buffer, embed, new PageHead(settings.Title, settings.Description, "embed-timeline", 1), "home", home, HomeView.Members,
                Listing.OfMoments(home.IsLong ? [] : moments))),
            new SitePage(Embed.OEmbed, buffer => OEmbedFile.Write(buffer, embed, settings.Title, url)),
        ];
    }
}
