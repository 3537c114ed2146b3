using System.Collections.Immutable;
using Annals.Parse.Markdown.Parsing;
using Annals.Parse.Prose;
using Annals.Reporting;
using Markdig.Renderers;
using Markdig.Syntax;
using static Annals.Parse.Markdown.Parsing.Nodes;
using MarkdigFootnote = Markdig.Extensions.Footnotes.Footnote;

namespace Annals.Parse.Markdown.Rendering;

/// <summary>Renders the footnotes that a text refers to, each as a body of its own, and reports those that no page can show.</summary>
internal static class FootnoteWriting
{
    public static ImmutableArray<Footnote> Write(MarkdownDocument document, string markdown, BodyRenderer body, HtmlRenderer html, FootnoteNumbers numbers)
    {
        var all = FootnoteDefinitions.In(document);
        if (all.Count == 0) return [];
        if (numbers.Count > 0) body.Leave(Position.Of(markdown, StartOf(markdown, all[0])), (offset, at) => new FootnotesMark(offset, at));
        var bodies = new List<Body>();
        // A footnote may refer to one that nothing else refers to.
        for (var i = 0; i < numbers.Count; i++) bodies.Add(Text(numbers[i], i + 1, markdown, body, html));
        var names = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        foreach (var footnote in all)
        {
            if (!names.Add(footnote.Label!)) body.Report(Rules.FootnoteNotFound, StartOf(markdown, footnote), $"another footnote is called [{footnote.Label}], too; give each a name of its own");
            else if (!numbers.IsUsed(footnote)) body.Report(Rules.UnusedFootnote, StartOf(markdown, footnote), $"nothing refers to the footnote [{footnote.Label}], so that no page shows it; write [{footnote.Label}] where it belongs, or take it out");
        }
        return [.. bodies.Select((text, index) => new Footnote(index + 1, numbers.UsesOf(numbers[index]), text, Position.Of(markdown, StartOf(markdown, numbers[index]))))];
    }

    // Its own span begins behind its name.
    private static int StartOf(string markdown, MarkdigFootnote footnote) => Math.Max(0, markdown.LastIndexOf('[', footnote.LabelSpan.Start));

    private static Body Text(MarkdigFootnote footnote, int number, string markdown, BodyRenderer body, HtmlRenderer html)
    {
        html.EnsureLine();
        return body.Apart(() =>
        {
            var start = new FootnoteStartInline(number) { Line = footnote.Line, Column = footnote.Column };
            if (footnote is [ParagraphBlock { Inline: { } first }, ..] && first.FirstChild is { } words) words.InsertBefore(start);
            else html.Render(start);
            html.WriteChildren(footnote);
            html.EnsureLine();
            if (body.Written.Length == 0 || body.Written.ToString() is "<p></p>\n") body.Report(Rules.FootnoteNotFound, StartOf(markdown, footnote), $"the footnote [{footnote.Label}] is empty; write its words behind the colon");
        });
    }
}
