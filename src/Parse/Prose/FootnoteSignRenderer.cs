using Markdig.Extensions.Footnotes;
using Markdig.Renderers;
using Markdig.Renderers.Html;

namespace Annals.Parse.Prose;

/// <summary>Numbers a footnote where the text first refers to it. The ways back, which Markdig puts into the footnote, are written by us.</summary>
internal sealed class FootnoteSignRenderer(BodyRenderer body, FootnoteNumbers numbers) : HtmlObjectRenderer<FootnoteLink>
{
    protected override void Write(HtmlRenderer renderer, FootnoteLink link)
    {
        if (link.IsBackLink || !renderer.EnableHtmlForInline) return;
        var (number, use) = numbers.Refer(link.Footnote);
        body.HoldTogether();
        body.Leave(BodyRenderer.At(link), (offset, at) => new FootnoteSignMark(offset, at, number, use));
    }
}
