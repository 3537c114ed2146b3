using Annals.Reporting;
using Markdig.Renderers;
using Markdig.Renderers.Html;

namespace Annals.Parse.Prose;

/// <summary>Writes nothing, and reports private text that does not end.</summary>
internal sealed class PrivateInlineRenderer(BodyRenderer body) : HtmlObjectRenderer<PrivateInline>
{
    protected override void Write(HtmlRenderer renderer, PrivateInline hidden)
    {
        if (!hidden.Ends)
            body.Report(Rules.PrivateNotClosed, hidden.Span.Start, "private text begins here and does not end in its paragraph; write --> or %% where it ends, or a backslash before its first sign if it is none");
    }
}
