using Annals.Reporting;
using Markdig.Renderers;
using Markdig.Renderers.Html;
using Markdig.Syntax.Inlines;

namespace Annals.Parse.Prose;

/// <summary>Writes a delimiter that was never closed as the characters it is; an annotation's is reported.</summary>
internal sealed class OpenDelimiterRenderer(BodyRenderer body) : HtmlObjectRenderer<DelimiterInline>
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
