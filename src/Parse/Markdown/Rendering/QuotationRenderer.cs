using Annals.Parse.Markdown.Parsing;
using Annals.Parse.Prose;
using Markdig.Renderers;
using Markdig.Renderers.Html;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using static Annals.Parse.Markdown.Parsing.Nodes;

namespace Annals.Parse.Markdown.Rendering;

/// <summary>Writes a block quotation as Markdig does, and leaves a mark in its tag where it says what it quotes.</summary>
internal sealed class QuotationRenderer(BodyRenderer body) : HtmlObjectRenderer<QuoteBlock>
{
    protected override void Write(HtmlRenderer renderer, QuoteBlock quotation)
    {
        if (CalloutInline.Of(quotation) is { } callout)
        {
            WriteCallout(renderer, quotation, callout);
            return;
        }
        renderer.EnsureLine();
        renderer.Write("<blockquote");
        if (CitedQuotations.CitationsOf(quotation) is { IsEmpty: false } citations)
            body.Leave(NotationText.PlaceOf(quotation), (offset, at) => new QuotedLanguageMark(offset, at, citations));
        renderer.WriteLine(">");
        var isImplicit = renderer.ImplicitParagraph;
        renderer.ImplicitParagraph = false;
        renderer.WriteChildren(quotation);
        renderer.ImplicitParagraph = isImplicit;
        renderer.WriteLine("</blockquote>");
        renderer.EnsureLine();
    }

    // With its title: the author's, or the name of its kind.
    private void WriteCallout(HtmlRenderer renderer, QuoteBlock quote, CalloutInline callout)
    {
        renderer.EnsureLine();
        renderer.Write($"<section class=\"callout {callout.Kind}\">\n<p class=\"callout-title\"><strong>");
        if (callout.NextSibling is null or LineBreakInline) body.Leave(NotationText.PlaceOf(callout), (offset, at) => new WordMark(offset, at, "callout." + callout.Kind, IsText: true));
        var end = WriteLine(renderer, callout.NextSibling);
        renderer.WriteLine("</strong></p>");
        if (end?.NextSibling is { } words)
        {
            renderer.Write("<p>");
            for (var inline = words; inline is not null; inline = inline.NextSibling) renderer.Render(inline);
            renderer.WriteLine("</p>");
        }
        foreach (var block in quote.Skip(1)) renderer.Render(block);
        renderer.WriteLine("</section>");
    }

    /// <returns>The end of the line; null where nothing follows it.</returns>
    private static Inline? WriteLine(HtmlRenderer renderer, Inline? inline)
    {
        for (; inline is not (null or LineBreakInline); inline = inline.NextSibling) renderer.Render(inline);
        return inline;
    }
}
