using System.Buffers;
using Annals.Parse.Documents;
using Annals.Phrasing;
using Annals.Publishing;
using Annals.Publishing.Recordings;
using Annals.Publishing.Texts;
using Annals.Text;
using Annals.Timelines;
using Annals.Work;

namespace Annals.Formats.Feeds;

/// <summary>
/// All that an entry's page says, as HTML that can stand anywhere: full addresses, no ids, no style. Numbers in brackets are those of the sources at the end.
/// </summary>
internal static class FeedMarkup
{
    /// <param name="page">The entry's page, with addresses that are full.</param>
    public static void Write(IBufferWriter<byte> html, Entry entry, PageScope page)
    {
        // Beside its language, which stands around it, a reader of feeds needs to be told which way a text runs.
        var isRightToLeft = LanguageTag.Direction(entry.Language.Length > 0 ? entry.Language : page.Site.Phrases.Language) == "rtl";
        if (isRightToLeft) html.Write("<div dir=\"rtl\">\n"u8);
        html.Append($"<p><strong>{Html.Escape(page.Site.Label(entry))}</strong></p>\n");
        if (entry.Document.Image is { } image)
            Picture(html, image, page);
        if (entry.Document.Recording is { } recording) PlayerHtml.WriteLink(html, Player.Of(recording, entry, page), page);
        Body(html, entry, page);
        foreach (var picture in entry.Document.Gallery) Picture(html, picture, page);
        if (entry.Document.Media is { } media) Elsewhere(html, media, page);
        Quotations(html, entry, page);
        Disputes(html, entry, page);
        foreach (var correction in entry.Document.Corrections)
            Paragraph(html, $"{page.Site.Phrases.Text("annotations.correction")}{Colon(page)}{(correction.Date is { } date ? page.Site.Label(date) + Colon(page) : "")}{correction.Note}");
        Notes(html, entry.Text.Body, page);
        Sources(html, entry.Text, page);
        if (isRightToLeft) html.Write("</div>\n"u8);
    }

    private static void Elsewhere(IBufferWriter<byte> html, Media media, PageScope page)
    {
        html.Append($"<p>{Html.Escape(page.Site.Phrases.Text("entry.media"))}{Html.Escape(Colon(page))}<a href=\"{Html.Escape(media.Url)}\">{Html.Escape(WebHost.TitleOf(media))}</a>");
        if (media.Credit.Length > 0) html.Append($" {Phrases.Fill(page.Site.Phrases.Text("entry.media_credit"), [media.Credit]).Markup}");
        html.Write("</p>\n"u8);
    }

    private static void Picture(IBufferWriter<byte> html, Image image, PageScope page)
    {
        var words = page.Site.Timeline.WordsOf(image);
        html.Append($"<figure><img src=\"{page.Addresses.File(page.Site.Pictures.Plain(image.Source))}\" alt=\"{Html.Escape(words.Alt)}\"{ImageAttributes.OfPlainSize(image.Source, page)}>");
        PictureCaption.Write(html, words, attributes: null, "", page);
        html.Append("</figure>\n");
    }

    /// <summary>Plain text as a paragraph.</summary>
    public static void Paragraph(IBufferWriter<byte> html, string text) => html.Append($"<p>{Html.Escape(text)}</p>\n");

    private static void Body(IBufferWriter<byte> html, Entry entry, PageScope page)
    {
        using var room = new PooledList<byte>(8 * 1024);
        PlainBodyWriter.Write(room, entry.Text.Body, page);
        // A link to a heading of the page itself. In the text a quotation mark is written &quot;, so that this stands in tags alone.
        ReadOnlySpan<byte> rest = room.Span;
        for (int at; (at = rest.IndexOf("href=\"#"u8)) >= 0;)
        {
            html.Write(rest[..at]);
            html.Append($"href=\"{page.Url(entry.Permalink)}#");
            rest = rest[(at + "href=\"#"u8.Length)..];
        }
        html.Write(rest);
    }

    private static void Quotations(IBufferWriter<byte> html, Entry entry, PageScope page)
    {
        foreach (var quote in entry.Quotes)
        {
            html.Append($"<blockquote><p{LanguageAttributes.Of(quote, entry.Text, page.Site)?.Markup}>{Html.Escape(quote.Said)}</p>\n<p>– {Html.Escape(quote.By.Name)}");
            CitationHtml.WritePlainSigns(html, quote.In, page);
            html.Write("</p></blockquote>\n"u8);
        }
    }

    private static void Disputes(IBufferWriter<byte> html, Entry entry, PageScope page)
    {
        foreach (var dispute in entry.Disputed)
        {
            html.Append($"<p><strong>{Html.Escape(dispute.Point)}</strong></p>\n<ul>\n");
            foreach (var account in dispute.Accounts)
            {
                html.Append($"<li>{Html.Escape(account.Says)}");
                CitationHtml.WritePlainSigns(html, account.In, page);
                html.Write("</li>\n"u8);
            }
            html.Write("</ul>\n"u8);
        }
    }

    private static void Notes(IBufferWriter<byte> html, LinkedBody body, PageScope page)
    {
        for (var i = 0; i < body.Notes.Length; i++)
        {
            var annotation = body.Body.Annotations[i];
            html.Append($"<p><sup>{NoteLetters.Of(annotation.Number)}</sup> <b>{Html.Escape(page.Site.Phrases.Text("annotations." + annotation.KindName))}</b> ");
            PlainBodyWriter.Write(html, body.Notes[i], page);
            html.Write("</p>\n"u8);
        }
    }

    private static void Sources(IBufferWriter<byte> html, LinkedText text, PageScope page)
    {
        if (text.References.IsEmpty) return;
        html.Write("<ol>\n"u8);
        foreach (var reference in text.References)
        {
            var source = page.Site.Timeline.Sources[reference.Source];
            html.Append($"<li><a href=\"{page.Url(source.Permalink)}\">{Html.Escape(source.Title)}</a>");
            foreach (var part in (ReadOnlySpan<string>)[source.Document.Publisher, reference.Locator])
                if (part.Length > 0) html.Append($"{page.Site.Phrases.Separator}{Html.Escape(part)}");
            html.Write("</li>\n"u8);
        }
        html.Write("</ol>\n"u8);
    }

    private static string Colon(PageScope page) => page.Site.Phrases.Text("list.colon");
}
