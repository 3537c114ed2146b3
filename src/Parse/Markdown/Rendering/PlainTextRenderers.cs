using Annals.Parse.Markdown.Misses;
using Annals.Reporting;
using Markdig.Renderers;
using Markdig.Renderers.Html;
using Markdig.Renderers.Html.Inlines;
using Markdig.Syntax.Inlines;
using static Annals.Parse.Markdown.Parsing.Nodes;

namespace Annals.Parse.Markdown.Rendering;

/// <summary>Write plain text, and tell the body where it has characters that notations are made of.</summary>
internal static class PlainTextRenderers
{
    /// <summary>Markdig's own, which also reports text that may be a mistyped notation.</summary>
    public sealed class Literals(BodyRenderer body) : LiteralInlineRenderer
    {
        protected override void Write(HtmlRenderer renderer, LiteralInline literal)
        {
            if (NearMisses.MayBeIn(literal.Content.AsSpan())) body.SuspectNotation();
            base.Write(renderer, literal);
        }
    }

    /// <summary>The same for a character that is written as an entity, such as <c>&amp;gt;</c>.</summary>
    public sealed class Entities(BodyRenderer body) : HtmlEntityInlineRenderer
    {
        protected override void Write(HtmlRenderer renderer, HtmlEntityInline entity)
        {
            if (NearMisses.MayBeIn(entity.Transcoded.AsSpan())) body.SuspectNotation();
            base.Write(renderer, entity);
        }
    }

    /// <summary>Writes a delimiter that was never closed as the characters it is; an annotation's is reported.</summary>
    public sealed class OpenDelimiters(BodyRenderer body) : HtmlObjectRenderer<DelimiterInline>
    {
        protected override void Write(HtmlRenderer renderer, DelimiterInline delimiter)
        {
            if (delimiter is AnnotationDelimiter open)
                body.Report(Rules.BadAnnotation, open, $"{open.ToLiteral()} is not closed in its paragraph; write {open.Closing} where it ends");
            else if (NearMisses.MayBeIn(delimiter.ToLiteral()))
                body.SuspectNotation();
            renderer.WriteEscape(delimiter.ToLiteral());
            renderer.WriteChildren(delimiter);
        }
    }
}
