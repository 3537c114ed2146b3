using Markdig.Renderers;
using Markdig.Renderers.Html;
using Markdig.Syntax.Inlines;

namespace Annals.Parse.Prose;

internal sealed class CitationRenderer(BodyRenderer body) : HtmlObjectRenderer<CitationInline>
{
    protected override void Write(HtmlRenderer renderer, CitationInline citation)
    {
        // A sign at the start of a line seems to belong to what follows.
        if (citation.PreviousSibling is not (null or LineBreakInline { IsHard: true })) body.HoldTogether();
        body.Leave(BodyRenderer.At(citation), (offset, at) => new CitationMark(offset, at, citation.Citations));
    }
}
