using Markdig.Renderers;
using Markdig.Renderers.Html;
using Markdig.Syntax;

namespace Annals.Parse.Prose;

/// <summary>Writes a block quotation as Markdig does, and leaves a mark in its tag where it says what it quotes.</summary>
internal sealed class QuotationRenderer(BodyRenderer body) : HtmlObjectRenderer<QuoteBlock>
{
    protected override void Write(HtmlRenderer renderer, QuoteBlock quotation)
    {
        if (CalloutInline.Of(quotation) is { } callout)
        {
            CalloutHtml.Write(body, renderer, quotation, callout);
            return;
        }
        renderer.EnsureLine();
        renderer.Write("<blockquote");
        if (CitedQuotations.CitationsOf(quotation) is { IsEmpty: false } citations)
            body.Leave(BodyRenderer.At(quotation), (offset, at) => new QuotedLanguageMark(offset, at, citations));
        renderer.WriteLine(">");
        var isImplicit = renderer.ImplicitParagraph;
        renderer.ImplicitParagraph = false;
        renderer.WriteChildren(quotation);
        renderer.ImplicitParagraph = isImplicit;
        renderer.WriteLine("</blockquote>");
        renderer.EnsureLine();
    }
}
