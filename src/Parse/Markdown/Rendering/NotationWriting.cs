using Annals.Parse.Markdown.Parsing;
using Annals.Parse.Prose;
using Annals.Reporting;
using Markdig.Extensions.Footnotes;
using Markdig.Renderers;
using Markdig.Syntax.Inlines;
using static Annals.Parse.Markdown.Parsing.Nodes;

namespace Annals.Parse.Markdown.Rendering;

/// <summary>Writes what our notations are in a page, or leaves a mark where that is not known yet.</summary>
internal static class NotationWriting
{
    public static void Citation(BodyRenderer body, CitationInline citation)
    {
        // A citation at the start of a line would seem to belong to what follows.
        if (citation.PreviousSibling is not (null or LineBreakInline { IsHard: true })) body.HoldTogether();
        body.Leave(NotationText.PlaceOf(citation), (offset, at) => new CitationMark(offset, at, citation.Citations));
    }

    public static void PageLink(BodyRenderer body, HtmlRenderer renderer, PageLinkInline link)
    {
        if (!renderer.EnableHtmlForInline) renderer.WriteEscape(link.Words ?? link.Target);
        body.Leave(NotationText.PlaceOf(link), (offset, at) => new PageLinkMark(offset, at, link.Target, link.Anchor, link.Words));
    }

    /// <summary>Numbers a footnote where the text first refers to it. Markdig's own links back from the footnote are left out: pages write theirs.</summary>
    public static void FootnoteReference(BodyRenderer body, HtmlRenderer renderer, FootnoteLink link, FootnoteNumbers numbers)
    {
        if (link.IsBackLink || !renderer.EnableHtmlForInline) return;
        var (number, use) = numbers.Refer(link.Footnote);
        body.HoldTogether();
        body.Leave(NotationText.PlaceOf(link), (offset, at) => new FootnoteReferenceMark(offset, at, number, use));
    }

    public static void FootnoteStart(BodyRenderer body, FootnoteStartInline start) =>
        body.Leave(NotationText.PlaceOf(start), (offset, at) => new FootnoteStartMark(offset, at, start.Number));

    /// <summary>Writes the box as a labelled character: a checkbox that does nothing would only be in the way, and feed readers remove it.</summary>
    public static void Task(BodyRenderer body, HtmlRenderer renderer, TaskInline task)
    {
        renderer.Write("<span class=\"task\" role=\"img\" aria-label=\"");
        body.Leave(NotationText.PlaceOf(task), (offset, at) => new WordMark(offset, at, task.IsDone ? "task.done" : "task.open", IsText: false));
        renderer.Write(task.IsDone ? "\">☑</span>" : "\">☐</span>");
    }

    /// <summary>Writes nothing, and reports private text that does not end.</summary>
    public static void Private(BodyRenderer body, PrivateInline hidden)
    {
        if (!hidden.Ends)
            body.Report(Rules.PrivateNotClosed, hidden.Span.Start, "private text begins here and does not end in its paragraph; write --> or %% where it ends, or a backslash before its first sign if it is none");
    }

    /// <summary>Writes nothing, and reports private text that does not end.</summary>
    public static void Private(BodyRenderer body, PrivateBlock hidden)
    {
        if (!hidden.IsClosed)
            body.Report(Rules.PrivateNotClosed, hidden.Start, $"private text begins here and does not end; write {hidden.Closing} where it ends, or a backslash before its first sign if it is none");
    }
}
