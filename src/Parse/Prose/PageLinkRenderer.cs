using Markdig.Renderers;
using Markdig.Renderers.Html;

namespace Annals.Parse.Prose;

internal sealed class PageLinkRenderer(BodyRenderer body) : HtmlObjectRenderer<PageLinkInline>
{
    protected override void Write(HtmlRenderer renderer, PageLinkInline link)
    {
        if (!renderer.EnableHtmlForInline) renderer.WriteEscape(link.Words ?? link.Target);
        body.Leave(BodyRenderer.At(link), (offset, at) => new LinkMark(offset, at, link.Target, link.Anchor, link.Words));
    }
}
