using Annals.Text;
using Markdig.Renderers;
using Markdig.Renderers.Html;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace Annals.Parse.Prose;

/// <summary>
/// Writes headings with an id made from their words, so that they can be linked to. The page's title is its only first-level
/// heading: one in the text becomes second-level.
/// </summary>
internal sealed class AnchoredHeadingRenderer(Anchors anchors) : HtmlObjectRenderer<HeadingBlock>
{
    protected override void Write(HtmlRenderer renderer, HeadingBlock heading)
    {
        var level = Math.Clamp(heading.Level, 2, 6);
        renderer.EnsureLine();
        renderer.Write($"<h{level} id=\"{Anchor(heading)}\">");
        renderer.WriteLeafInline(heading);
        renderer.Write($"</h{level}>\n");
    }

    private string Anchor(HeadingBlock heading)
    {
        var words = heading.Inline?.Descendants<LeafInline>().Select(inline => inline switch
        {
            LiteralInline literal => literal.Content.ToString(),
            CodeInline code => code.Content,
            PageLinkInline link => link.Words ?? link.Target,
            _ => "",
        });
        var slug = Slug.Whole(string.Concat(words ?? []));
        if (slug.Length == 0) slug = "section";
        return anchors.Add(slug);
    }
}
