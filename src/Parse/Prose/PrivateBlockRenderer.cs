using Annals.Reporting;
using Markdig.Renderers;
using Markdig.Renderers.Html;

namespace Annals.Parse.Prose;

/// <summary>Writes nothing, and reports private text that does not end.</summary>
internal sealed class PrivateBlockRenderer(BodyRenderer body) : HtmlObjectRenderer<PrivateBlock>
{
    protected override void Write(HtmlRenderer renderer, PrivateBlock hidden)
    {
        if (!hidden.IsClosed)
            body.Report(Rules.PrivateNotClosed, hidden.Start, $"private text begins here and does not end; write {hidden.Closing} where it ends, or a backslash before its first sign if it is none");
    }
}
