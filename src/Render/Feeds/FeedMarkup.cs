using System.Text;
using Annals.Link;

namespace Annals.Render.Feeds;

/// <summary>
/// All that an entry's page says, as HTML that can stand anywhere: full addresses, no ids, no style. Numbers in brackets are those of the sources at the end.
/// </summary>
internal static class FeedMarkup
{
    /// <param name="page">The entry's page, with addresses that are full.</param>
    public static string Of(Entry entry, PageScope page)
    {
        var html = new StringBuilder(2048);
        html.Append("<p><strong>").Append(Html.Escape(page.Site.Label(entry))).Append("</strong></p>\n");
        if (entry.Document.Image is { } image)
            html.Append("<p><img src=\"").Append(page.Addresses.File(image.Source)).Append("\" alt=\"").Append(Html.Escape(image.Alt)).Append("\"></p>\n");
        Body(html, entry, page);
        Quotations(html, entry, page);
        Disputes(html, entry, page);
        foreach (var correction in entry.Document.Corrections)
            Paragraph(html, $"{page.Site.Phrases.Text("annotations.correction")}{Colon(page)}{(correction.Date is { } date ? page.Site.Label(date) + Colon(page) : "")}{correction.Note}");
        Notes(html, entry.Text.Body, page);
        Sources(html, entry.Text, page);
        return html.ToString();
    }

    /// <summary>Plain text as a paragraph.</summary>
    public static string Paragraph(string text) => $"<p>{Html.Escape(text)}</p>\n";

    private static void Body(StringBuilder html, Entry entry, PageScope page)
    {
        if (PrintedBody.Of(entry.Text.Body, page) is not { } body) return;
        var start = html.Length;
        foreach (var part in body.Parts) html.Append(part.Text, part.Start, part.Length);
        // A link to a heading of the page itself. In the text a quotation mark is written &quot;, so that this stands in tags alone.
        html.Replace("href=\"#", $"href=\"{page.Url(entry.Permalink)}#", start, html.Length - start);
    }

    private static void Quotations(StringBuilder html, Entry entry, PageScope page)
    {
        foreach (var quote in entry.Quotes)
            html.Append("<blockquote><p").Append(LanguageAttributes.Of(quote, entry.Text, page.Site)).Append('>').Append(Html.Escape(quote.Said)).Append("</p>\n<p>– ").Append(Html.Escape(quote.By.Name))
                .Append(CitationHtml.PlainSigns(quote.In, page)).Append("</p></blockquote>\n");
    }

    private static void Disputes(StringBuilder html, Entry entry, PageScope page)
    {
        foreach (var dispute in entry.Disputed)
        {
            html.Append("<p><strong>").Append(Html.Escape(dispute.Point)).Append("</strong></p>\n<ul>\n");
            foreach (var account in dispute.Accounts)
                html.Append("<li>").Append(Html.Escape(account.Says)).Append(CitationHtml.PlainSigns(account.In, page)).Append("</li>\n");
            html.Append("</ul>\n");
        }
    }

    private static void Notes(StringBuilder html, LinkedBody body, PageScope page)
    {
        for (var i = 0; i < body.Notes.Length; i++)
        {
            var annotation = body.Body.Annotations[i];
            html.Append("<p><sup>").Append(BodyHtml.Letters(annotation.Number)).Append("</sup> <b>")
                .Append(Html.Escape(page.Site.Phrases.Text("annotations." + annotation.KindName))).Append("</b> ");
            if (PrintedBody.Of(body.Notes[i], page) is { } note)
                foreach (var part in note.Parts) html.Append(part.Text, part.Start, part.Length);
            html.Append("</p>\n");
        }
    }

    private static void Sources(StringBuilder html, LinkedText text, PageScope page)
    {
        if (text.References.IsEmpty) return;
        html.Append("<ol>\n");
        foreach (var reference in text.References)
        {
            var source = page.Site.Timeline.Sources[reference.Source];
            html.Append("<li><a href=\"").Append(page.Url(source.Permalink)).Append("\">").Append(Html.Escape(source.Title)).Append("</a>");
            foreach (var part in (ReadOnlySpan<string>)[source.Document.Publisher, reference.Locator])
                if (part.Length > 0) html.Append(page.Site.Phrases.Separator).Append(Html.Escape(part));
            html.Append("</li>\n");
        }
        html.Append("</ol>\n");
    }

    private static void Paragraph(StringBuilder html, string text) => html.Append(Paragraph(text));

    private static string Colon(PageScope page) => page.Site.Phrases.Text("list.colon");
}
