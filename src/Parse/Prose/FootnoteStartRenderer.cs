using Markdig.Renderers;
using Markdig.Renderers.Html;

namespace Annals.Parse.Prose;

internal sealed class FootnoteStartRenderer(BodyRenderer body) : HtmlObjectRenderer<FootnoteStartInline>
{
    protected override void Write(HtmlRenderer renderer, FootnoteStartInline start) =>
        body.Leave(BodyRenderer.At(start), (offset, at) => new FootnoteStartMark(offset, at, start.Number));
}
