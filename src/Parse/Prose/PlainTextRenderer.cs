using Markdig.Renderers;
using Markdig.Renderers.Html.Inlines;
using Markdig.Syntax.Inlines;

namespace Annals.Parse.Prose;

/// <summary>Writes plain text, and takes note of signs in it that a notation would have.</summary>
internal sealed class PlainTextRenderer(BodyRenderer body) : LiteralInlineRenderer
{
    protected override void Write(HtmlRenderer renderer, LiteralInline literal)
    {
        if (NearMisses.MayBeIn(literal.Content.AsSpan())) body.SuspectNotation();
        base.Write(renderer, literal);
    }
}
