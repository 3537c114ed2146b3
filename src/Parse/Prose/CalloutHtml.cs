using Markdig.Renderers;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace Annals.Parse.Prose;

/// <summary>Callouts with their title: the author's, or the name of their kind.</summary>
internal static class CalloutHtml
{
    public static void Write(BodyRenderer body, HtmlRenderer renderer, QuoteBlock quote, CalloutInline callout)
    {
        renderer.EnsureLine();
        renderer.Write($"<section class=\"callout {callout.Kind}\">\n<p class=\"callout-title\"><strong>");
        if (callout.NextSibling is null or LineBreakInline) body.Leave(BodyRenderer.At(callout), (offset, at) => new WordMark(offset, at, "callout." + callout.Kind, IsText: true));
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
