using Annals.Parse.Markdown.Parsing;
using Annals.Parse.Prose;
using Annals.Parse.Values;
using Annals.Reporting;
using Annals.Text.Unicode;
using Markdig.Renderers;
using Markdig.Renderers.Html;
using Markdig.Syntax.Inlines;

namespace Annals.Parse.Markdown.Rendering;

/// <summary>Writes Markdown's own links and images, and only to addresses that are harmless: the web, mail, and the site's own files.</summary>
internal sealed class LinkRenderer(BodyRenderer body) : HtmlObjectRenderer<LinkInline>
{
    /// <summary>How every image begins: it is fetched when it comes near. What decodes it later than the text (decoding=async) leaves it blank on the pictures that archives take of a page.</summary>
    public const string ImageStart = "<img loading=\"lazy\" ";

    /// <summary>How the address of a file of the site begins.</summary>
    public const string Media = "media/";

    protected override void Write(HtmlRenderer renderer, LinkInline link)
    {
        body.CheckLength(link);
        var address = link.Url ?? "";
        if (link.Label is ['^', ..]) WriteNoFootnote(renderer, link);
        else if (link.IsImage && PlayerWriting.IsPlayed(address)) PlayerWriting.Write(body, renderer, link, FileNamed(address));
        else if (link.IsImage) WriteImage(renderer, link, address);
        else WriteLink(renderer, link, address);
    }

    private void WriteLink(HtmlRenderer renderer, LinkInline link, string address)
    {
        if (!renderer.EnableHtmlForInline || !Check(link, address))
        {
            renderer.WriteChildren(link);
            return;
        }
        var isWeb = WebAddresses.HasScheme(address);
        renderer.Write(isWeb ? "<a rel=\"external\" href=\"" : "<a href=\"");
        WriteAddress(renderer, link, address);
        renderer.Write("\"");
        WriteTitle(renderer, link);
        renderer.Write(">");
        renderer.WriteChildren(link);
        if (IsMedia(address)) body.Leave(NotationText.PlaceOf(link), (offset, at) => new DownloadMark(offset, at, FileNamed(address)));
        renderer.Write("</a>");
    }

    // Where no footnote may stand, Markdown takes "[^1]: word" for the address of a link.
    private void WriteNoFootnote(HtmlRenderer renderer, LinkInline link)
    {
        body.Report(Rules.FootnoteNotFound, link, $"there is no footnote [{link.Label}] at the start of a line, outside of lists and quotations; move it there, behind an empty line");
        renderer.WriteChildren(link);
    }

    private bool Check(LinkInline link, string address)
    {
        if (WebAddresses.HasScheme(address))
        {
            if (body.RefusesUserIn(address, link)) return false;
            if (WebAddresses.IsAllowed(address)) return true;
            body.Report(Rules.BadAddress, link, $"“{Scheme(address)}” is no address that a page may link to; use https:, http:, mailto: or tel:");
            return false;
        }
        if (address.StartsWith('#') || IsMedia(address)) return true;
        body.Report(Rules.BadAddress, link, $"“{address}” is not an address on the web; link to a page of this site as [[its-name]], and to a file as media/NAME");
        return false;
    }

    private void WriteImage(HtmlRenderer renderer, LinkInline link, string address)
    {
        if (!renderer.EnableHtmlForInline)
        {
            renderer.WriteChildren(link);
            return;
        }
        if (!IsMedia(address))
        {
            body.Report(Rules.BadAddress, link, "an image must stand in input/media, so that the page asks no other site for it; write media/NAME");
            renderer.WriteChildren(link);
            return;
        }
        var caption = FigureRenderer.CaptionOf(link);
        renderer.Write(ImageStart).Write("src=\"");
        WriteAddress(renderer, link, address);
        renderer.Write("\"");
        body.Leave(NotationText.PlaceOf(link), (offset, at) => new ImageSizeMark(offset, at, FileNamed(address), caption));
        renderer.Write(" alt=\"");
        if (link.FirstChild is null or LiteralInline { Content.IsEmpty: true, NextSibling: null }) body.Leave(NotationText.PlaceOf(link), (offset, at) => new ImageAltMark(offset, at, FileNamed(address)));
        renderer.EnableHtmlForInline = false;
        renderer.WriteChildren(link);
        renderer.EnableHtmlForInline = true;
        renderer.Write("\"");
        if (caption is null) WriteTitle(renderer, link);
        renderer.Write(">");
    }

    private void WriteAddress(HtmlRenderer renderer, LinkInline link, string address)
    {
        if (IsMedia(address)) body.Leave(NotationText.PlaceOf(link), (offset, at) => new MediaMark(offset, at, FileNamed(address), link.IsImage));
        else if (address.StartsWith('#') && !HeadingMark.IsTop(address))
            body.Leave(NotationText.PlaceOf(link), (offset, at) => new HeadingMark(offset, at, Uri.UnescapeDataString(address[1..])));
        else renderer.WriteEscapeUrl(address);
    }

    private static void WriteTitle(HtmlRenderer renderer, LinkInline link)
    {
        if (TitleOf(link) is not { Length: > 0 } title) return;
        renderer.Write(" title=\"");
        renderer.WriteEscape(title);
        renderer.Write("\"");
    }

    /// <summary>What stands in quotation marks behind an address, without what is private in it; empty for nothing.</summary>
    public static string TitleOf(LinkInline link) => PrivateText.Without(link.Title ?? "");

    /// <summary>The file that an address of the site's own names.</summary>
    public static string FileNamed(string address) => Composition.Composed(Uri.UnescapeDataString(address));

    public static bool IsMedia(string address) => address.StartsWith(Media, StringComparison.Ordinal);

    private static string Scheme(string address) => address[..(address.IndexOf(':', StringComparison.Ordinal) + 1)];
}
