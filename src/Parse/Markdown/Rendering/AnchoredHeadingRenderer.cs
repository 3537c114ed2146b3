using System.Text;
using Annals.Parse.Markdown.Parsing;
using Annals.Reporting;
using Annals.Text;
using Markdig.Renderers;
using Markdig.Renderers.Html;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using static Annals.Parse.Markdown.Parsing.Nodes;

namespace Annals.Parse.Markdown.Rendering;

/// <summary>
/// Writes headings with an id made from their words, or that which the author gives them, so that they can be linked to. The page's title is its only
/// first-level heading: one in the text becomes second-level.
/// </summary>
internal sealed class AnchoredHeadingRenderer(BodyRenderer body, Anchors anchors) : HtmlObjectRenderer<HeadingBlock>
{
    protected override void Write(HtmlRenderer renderer, HeadingBlock heading)
    {
        var level = Math.Clamp(heading.Level, 2, 6);
        var words = new StringBuilder();
        if (heading.Inline is not null) Append(heading.Inline, words);
        renderer.EnsureLine();
        renderer.Write($"<h{level} id=\"{Markup.Escape(Anchor(heading, words.ToString()))}\">");
        renderer.WriteLeafInline(heading);
        renderer.Write($"</h{level}>\n");
    }

    private string Anchor(HeadingBlock heading, string words)
    {
        words = NotationText.OnOneLine(words);
        if (HeadingId.Of(heading) is { } own)
        {
            if (own.Rest.Length > 0)
                body.Report(Rules.OtherNotation, own.Offset, $"“{own.Rest}” has no meaning here; a heading takes nothing but an id: {{#{own.Id}}}");
            if (anchors.TryUse(own.Id, words)) return own.Id;
            body.Report(Rules.SameHeadingId, own.Offset, $"another heading of this text has the id “{own.Id}”, too; a link could lead to one only");
        }
        return anchors.Add(Slug.Whole(words) is { Length: > 0 } slug ? slug : "section", words);
    }

    // Notes and citations are no words of the heading's own.
    private static void Append(ContainerInline inlines, StringBuilder words)
    {
        foreach (var inline in inlines)
        {
            _ = inline switch
            {
                LiteralInline literal => words.Append(literal.Content.AsSpan()),
                CodeInline code => words.Append(code.Content),
                HtmlEntityInline entity => words.Append(entity.Transcoded.AsSpan()),
                LineBreakInline => words.Append(' '),
                AutolinkInline link => words.Append(link.Url),
                PageLinkInline link => words.Append(link.Words ?? link.Target),
                DelimiterInline delimiter => words.Append(delimiter.ToLiteral()),
                _ => words,
            };
            if (inline is ContainerInline inner and not NoteInline) Append(inner, words);
        }
    }
}
