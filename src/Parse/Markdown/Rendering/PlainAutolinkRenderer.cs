using Annals.Parse.Values;
using Markdig.Renderers;
using Markdig.Renderers.Html;
using Markdig.Syntax.Inlines;

namespace Annals.Parse.Markdown.Rendering;

/// <summary>Writes <c>&lt;https://…&gt;</c> as a link, and any other scheme between angle brackets as the text it is.</summary>
internal sealed class PlainAutolinkRenderer(BodyRenderer body) : HtmlObjectRenderer<AutolinkInline>
{
    protected override void Write(HtmlRenderer renderer, AutolinkInline link)
    {
        if (!link.IsEmail && body.RefusesUserIn(link.Url, link)) return;
        var isLink = renderer.EnableHtmlForInline && (link.IsEmail || WebAddresses.IsAllowed(link.Url));
        if (isLink)
        {
            renderer.Write("<a rel=\"external\" href=\"");
            if (link.IsEmail) renderer.Write("mailto:");
            renderer.WriteEscapeUrl(link.Url);
            renderer.Write("\">");
        }
        renderer.WriteEscape(link.Url);
        if (isLink) renderer.Write("</a>");
    }
}
