using System.Text.RegularExpressions;
using AngleSharp.Dom;
using Annals.Import.Clippings.Lines;
using Annals.Import.Drafts;
using Annals.Read.Html;
using Annals.Reporting;
using Annals.Text;

namespace Annals.Import.Pages;

/// <summary>A saved web page to a clipping: what its head says of it, and the text of its article, found by SmartReader.</summary>
internal static partial class PageReader
{
    // How far into a file is looked for what it is.
    private const int Beginning = 2000;

    // Where the page does not say where it was, links in it have no host; SmartReader wants one.
    private const string NoAddress = "https://page.invalid/";

    // Articles with all that stands around them have some thousands, and some fifty levels.
    private const int MostElements = 10_000;
    private const int DeepestArticle = 100;

    public static bool Recognises(ReadOnlySpan<char> text) => Markup().IsMatch(text[..Math.Min(Beginning, text.Length)]);

    /// <returns>A clipping without paragraphs where the page has no article.</returns>
    /// <exception cref="TooMuchException">The page nests too deeply.</exception>
    public static Clipping Read(OriginalFile original)
    {
        var tree = HtmlTree.Parse(original.Text);
        var page = tree.Document;
        var facts = PageFactsReader.Read(page, original);
        var text = IsForReading(tree) && ArticleText(KeptParts.WithParagraphs(page) ?? original.Text, facts.Url ?? NoAddress) is { } article
            ? article
            : PageText.Extract(page.QuerySelector("article, main, body") ?? (INode)page.DocumentElement);
        var passages = PassageReader.Read(text);
        var head = new ClippingHead(facts.Title, facts.Byline, facts.Published, 0, []);
        var lines = BodyReader.Read(passages, head);
        return new Clipping(
            original with { Text = text },
            IsPage: true,
            facts.Title,
            facts.Byline,
            facts.Publisher,
            facts.Published,
            facts.Url,
            facts.Language,
            facts.Kind ?? "article",
            ClippingReader.Paragraphs(lines),
            lines)
        {
            Archived = facts.Archived,
            Accessed = facts.Accessed,
            Notes = [.. original.Saved?.Notes ?? [], .. facts.Notes],
        };
    }

    // SmartReader takes time with the square of both.
    private static bool IsForReading(HtmlTree page)
    {
        var nodes = 0;
        // Comments as well.
        HtmlWalk.Run(page.Document, node => node is not IText && ++nodes <= MostElements, _ => { });
        return page.Depth <= DeepestArticle && nodes <= MostElements;
    }

    /// <returns>Null where there is none to be told from the rest; the page is then taken as it stands.</returns>
    private static string? ArticleText(string html, string address)
    {
        try
        {
            var article = new SmartReader.Reader(address, html).GetArticle();
            if (article.IsReadable && !string.IsNullOrWhiteSpace(article.Content))
                return PageText.Extract(HtmlTree.Parse(article.Content).Document.DocumentElement);
        }
        catch (Exception fault) when (fault is ArgumentException or InvalidOperationException or DomException or NullReferenceException or FormatException)
        {
            // The reader stumbles over it.
        }
        return null;
    }

    [GeneratedRegex("""\A(?:<!--[\s\S]{0,1000}?-->\s*)?<(?:!doctype\s+html|html|head|body|meta|article|main|div|p|h1|title|script|link)[\s>]""", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, PatternTime.Most)]
    private static partial Regex Markup();
}
