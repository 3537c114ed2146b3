using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using Annals.Import.Clippings;

namespace Annals.Import.Pages;

/// <summary>A saved web page to a clipping: what its head says of it, and the text of its article, found by SmartReader.</summary>
internal static class PageReader
{
    // Where the page does not say where it was, links in it have no host; SmartReader wants one.
    private const string NoAddress = "https://page.invalid/";

    /// <returns>A clipping without paragraphs where the page has no article.</returns>
    public static Clipping Read(OriginalFile original)
    {
        var page = new HtmlParser().ParseDocument(original.Text);
        var facts = PageFactsReader.Read(page, original.Text);
        var text = ArticleText(original.Text, page, facts.Url ?? NoAddress);
        var passages = PassageReader.Read(text);
        var head = new ClippingHead(facts.Title, facts.Byline, facts.Published, 0, []);
        var lines = BodyReader.Read(passages, head);
        return new Clipping(
            original with { Text = text },
            facts.Title,
            facts.Byline,
            facts.Publisher,
            facts.Published,
            facts.Url,
            facts.Language,
            facts.Kind ?? "article",
            ClippingReader.Paragraphs(lines),
            lines);
    }

    private static string ArticleText(string html, IDocument page, string address)
    {
        try
        {
            var article = new SmartReader.Reader(address, html).GetArticle();
            if (article.IsReadable && !string.IsNullOrWhiteSpace(article.Content))
                return PageText.Of(new HtmlParser().ParseDocument(article.Content).DocumentElement);
        }
        catch (Exception fault) when (fault is ArgumentException or InvalidOperationException or DomException or NullReferenceException or FormatException)
        {
            // A page that the reader stumbles over is taken as it stands.
        }
        return PageText.Of(page.QuerySelector("article, main, body") ?? (INode)page.DocumentElement);
    }
}
