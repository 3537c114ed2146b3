using Markdig.Renderers;
using Markdig.Renderers.Html;

namespace Annals.Parse.Prose;

internal sealed class CitationRenderer(BodyRenderer body) : HtmlObjectRenderer<CitationInline>
{
    protected override void Write(HtmlRenderer renderer, CitationInline citation) =>
        body.Leave(BodyRenderer.At(citation), (offset, at) => new CitationMark(offset, at, citation.Citations));
}
