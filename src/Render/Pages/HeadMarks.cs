using System.Buffers;
using System.Globalization;
using System.Text;
using Annals.Formats.Calendar;
using Annals.Formats.Embeds;
using Annals.Formats.Feeds;
using Annals.Formats.SchemaOrg;
using Annals.Publishing;
using Annals.Render.Cards;
using Annals.Text;
using Annals.Timelines;

namespace Annals.Render.Pages;

/// <summary>
/// What the head of a page says to programs: OpenGraph and card elements for whoever unfolds a link, and JSON-LD for search engines. All of it
/// names full addresses, so that a site without one has none of it.
/// </summary>
internal sealed class HeadMarks
{
    // Escaped for attributes, with a slash at the end.
    private readonly string _root;
    private readonly PageData _data;
    private readonly byte[] _common;
    private readonly SiteScope _site;
    private readonly LinkCards? _cards;

    private HeadMarks(SiteScope site, string url, LinkCards? cards)
    {
        _cards = cards;
        _root = Html.Escape(url) + "/";
        _site = site;
        _data = new PageData(site, url);
        _common = Encoding.UTF8.GetBytes(
            $"<meta property=\"og:site_name\" content=\"{Html.Escape(site.Timeline.Settings.Title)}\">\n"
            + (site.Timeline.Entries.IsEmpty ? "" : FeedLinks("", site.Timeline.Settings.Title)));
    }

    /// <param name="cards">Null for a site without cards.</param>
    /// <returns>Null for a site without an address.</returns>
    public static HeadMarks? Of(SiteScope site, LinkCards? cards) => site.Timeline.Settings.Url is { } url ? new HeadMarks(site, url, cards) : null;

    /// <param name="about">The record that the page is about.</param>
    /// <param name="address">The page's, below the root.</param>
    public HtmlWriting Of(PageHead head, object about, string address) => new(buffer =>
    {
        var card = _cards?.Of(about);
        Meta(buffer, "<meta name=\"twitter:card\" content=\""u8, card is null ? "summary" : "summary_large_image");
        buffer.Write(_common);
        Alternates(buffer, about, address);
        if (head.Number == 1 && about is Entry or Home)
            Meta(buffer, "<link rel=\"alternate\" type=\"application/json+oembed\" href=\""u8, _root, Addresses.Escape(address), Embed.OEmbed);
        Meta(buffer, "<meta property=\"og:type\" content=\""u8, about is Entry ? "article" : "website");
        Meta(buffer, "<meta property=\"og:title\" content=\""u8, Html.Escape(head.Title));
        if (head.Description.Length > 0) Meta(buffer, "<meta property=\"og:description\" content=\""u8, Html.Escape(head.Description));
        Meta(buffer, "<meta property=\"og:url\" content=\""u8, _root, Addresses.Escape(address));
        if (card is not null) Card(buffer, card);
        // After the card: readers that take one image take the first.
        if (about is Entry { Document.Image: { } image } && !image.Source.EndsWith(".svg", StringComparison.OrdinalIgnoreCase))
        {
            Meta(buffer, "<meta property=\"og:image\" content=\""u8, _root, Addresses.Escape(_site.Pictures.Plain(image.Source)));
            Meta(buffer, "<meta property=\"og:image:alt\" content=\""u8, Html.Escape(_site.Timeline.WordsOf(image).Alt));
        }
        buffer.Write("<script type=\"application/ld+json\">"u8);
        _data.Write(buffer, head, about, address, card?.Address);
        buffer.Write("</script>\n"u8);
    });

    private void Card(IBufferWriter<byte> buffer, PlacedCard placed)
    {
        Meta(buffer, "<meta property=\"og:image\" content=\""u8, _root, Addresses.Escape(placed.Address));
        Meta(buffer, "<meta property=\"og:image:type\" content=\""u8, "image/png");
        Meta(buffer, "<meta property=\"og:image:width\" content=\""u8, LinkCard.Width.ToString(CultureInfo.InvariantCulture));
        Meta(buffer, "<meta property=\"og:image:height\" content=\""u8, LinkCard.Height.ToString(CultureInfo.InvariantCulture));
        Meta(buffer, "<meta property=\"og:image:alt\" content=\""u8, Html.Escape(placed.Card.Alternative));
    }

    // The feed of the whole site is on every page; on the page of a subject that of the subject, too.
    private void Alternates(IBufferWriter<byte> buffer, object about, string address)
    {
        var title = _site.Timeline.Settings.Title;
        if (about is Subject subject && FeedFiles.IsFollowed(subject, _site.Timeline))
            Encoding.UTF8.GetBytes(FeedLinks(subject.Permalink.Address, $"{subject.Name} · {title}"), buffer);
        else if (FeedFiles.HasCorrections(_site) && (address.Length == 0 || address.StartsWith(Collections.Corrections + "/", StringComparison.Ordinal)))
            Encoding.UTF8.GetBytes(FeedLinks(Collections.Corrections + "/", $"{_site.Phrases.Text("collections." + Collections.Corrections)} · {title}"), buffer);
        if (address.Length == 0 && !_site.Timeline.Entries.IsEmpty)
            Meta(buffer, "<link rel=\"alternate\" type=\"text/calendar\" href=\""u8, _root, CalendarFile.Path);
    }

    private string FeedLinks(string address, string title)
    {
        var (folder, name) = ($"{_root}{Addresses.Escape(address)}", Html.Escape(title));
        return $"<link rel=\"alternate\" type=\"application/atom+xml\" title=\"{name}\" href=\"{folder}{Feed.Atom}\">\n"
            + $"<link rel=\"alternate\" type=\"application/feed+json\" title=\"{name}\" href=\"{folder}{Feed.Json}\">\n";
    }

    private static void Meta(IBufferWriter<byte> buffer, ReadOnlySpan<byte> start, params ReadOnlySpan<string> content)
    {
        buffer.Write(start);
        foreach (var part in content) Encoding.UTF8.GetBytes(part, buffer);
        buffer.Write("\">\n"u8);
    }
}
