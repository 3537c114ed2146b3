using Markdig.Renderers;
using Markdig.Renderers.Html.Inlines;
using Markdig.Syntax.Inlines;

namespace Annals.Parse.Prose;

/// <summary>Writes a sign that the text names, as <c>&amp;gt;</c> does, and takes note of those that a notation would have.</summary>
internal sealed class EntityRenderer(BodyRenderer body) : HtmlEntityInlineRenderer
{
    protected override void Write(HtmlRenderer renderer, HtmlEntityInline entity)
    {
        if (NearMisses.MayBeIn(entity.Transcoded.AsSpan())) body.SuspectNotation();
        base.Write(renderer, entity);
    }
}
