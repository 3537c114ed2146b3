using System.Buffers;
using System.Collections.Concurrent;
using Annals.Parse.Markdown.Parsing;
using Annals.Parse.Markdown.Rendering;
using Annals.Parse.Prose;
using Annals.Parse.Values;
using Annals.Reporting;
using Annals.Text.Unicode;
using Markdig;
using Markdig.Extensions.AutoLinks;
using Markdig.Extensions.CustomContainers;
using Markdig.Extensions.EmphasisExtras;
using Markdig.Extensions.Footnotes;
using Markdig.Parsers;
using Markdig.Parsers.Inlines;
using Markdig.Syntax;

namespace Annals.Parse.Markdown;

/// <summary>
/// Markdown (CommonMark with tables, strikethrough, marked words, tasks, callouts, footnotes and bare links, and our three notations) to a <see cref="Body"/>.
/// What is private goes no further. Raw HTML is shown as text: an entry can never put an element or a script into a page.
/// </summary>
public static class ProseParser
{
    private static readonly MarkdownPipeline Pipeline = Build();
    private static readonly ConcurrentBag<BodyRenderer> Idle = [];

    /// <summary>Besides a blank, what may stand before an address that becomes a link.</summary>
    internal const string BeforeAddress = "*_~(";

    // Behind it, nothing is the start of a list or a heading.
    private const string Lead = "x ";

    private static readonly SearchValues<char> OfMarkup = SearchValues.Create("\\*_`~&<%=");

    /// <param name="markdown">The text, with as many empty lines before it as its file has above it.</param>
    public static Body Parse(string path, string markdown, Diagnostics diagnostics)
    {
        if (string.IsNullOrWhiteSpace(markdown)) return Body.Empty;
        var written = markdown;
        markdown = HiddenCharacters.ShownInBody(written, out var hidden);
        if (hidden >= 0) HiddenCharacterReport.Add(diagnostics, path, Position.Of(written, hidden), "the text", written, hidden);
        try
        {
            MarkdigLimits.CheckDefinitions(markdown);
            if (!Idle.TryTake(out var renderer)) renderer = new BodyRenderer(Pipeline);
            // A number can name such a character, too: Markdown has it only when it is rendered.
            Func<string, string>? shown = written.Contains("&#", StringComparison.Ordinal) ? html => ShownInHtml(html, path, written, diagnostics) : null;
            var body = renderer.Render(Markdig.Markdown.Parse(markdown, Pipeline), markdown, path, shown, diagnostics);
            // One that fails half way is not used again.
            Idle.Add(renderer);
            return body;
        }
        catch (TooMuchException fault)
        {
            diagnostics.Add(fault.Rule, path, fault.At, fault.Message);
            return Body.Empty;
        }
        catch (ArgumentException)
        {
            // Markdig throws this where lists, quotations or brackets nest more than 128 deep.
            var start = markdown.Length - markdown.TrimStart().Length;
            diagnostics.Add(Rules.TooDeep, path, Position.Of(markdown, start),
                "lists, quotations or brackets nest too deeply in the text below; write it with fewer levels");
            return Body.Empty;
        }
    }

    private static string ShownInHtml(string html, string path, string markdown, Diagnostics diagnostics)
    {
        var shown = HiddenCharacters.ShownInBody(html, out var hidden);
        if (hidden >= 0) HiddenCharacterReport.Add(diagnostics, path, Position.Of(markdown, markdown.IndexOf("&#", StringComparison.Ordinal)), "the text", html, hidden);
        return shown;
    }

    /// <summary>The tree of a text as our pages read it, for whoever changes the text itself.</summary>
    /// <returns>Null where it nests too deeply, or holds too much.</returns>
    internal static MarkdownDocument? Tree(string markdown)
    {
        try
        {
            MarkdigLimits.CheckDefinitions(markdown);
            return Markdig.Markdown.Parse(markdown, Pipeline);
        }
        catch (Exception fault) when (fault is ArgumentException or TooMuchException)
        {
            return null;
        }
    }

    // The words of a locator or a link, which are shown as plain text: emphasis is left out, and an escaped character is itself.
    private static string PlainWords(ReadOnlySpan<char> written)
    {
        var line = NotationText.OnOneLine(written);
        if (!line.AsSpan().ContainsAny(OfMarkup) || Tree(Lead + line) is not [ParagraphBlock { Inline: { } inlines }]) return line;
        var words = PlainProse.Of(inlines).Text;
        return words.StartsWith(Lead, StringComparison.Ordinal) ? words[Lead.Length..].Trim() : line;
    }

    private static MarkdownPipeline Build()
    {
        var builder = new MarkdownPipelineBuilder()
            .UsePipeTables()
            .UseEmphasisExtras(EmphasisExtraOptions.Strikethrough | EmphasisExtraOptions.Marked)
            .UseCjkFriendlyEmphasis()
            .UseFootnotes()
            .UseAutoLinks(new AutoLinkOptions { ValidPreviousCharacters = BeforeAddress })
            .DisableHtml();
        builder.InlineParsers.InsertBefore<LinkInlineParser>(new PageLinkParser(PlainWords));
        builder.InlineParsers.InsertBefore<LinkInlineParser>(new CitationParser(PlainWords));
        builder.InlineParsers.InsertBefore<PageLinkParser>(new TaskParser());
        builder.InlineParsers.InsertBefore<PageLinkParser>(new CalloutParser());
        builder.InlineParsers.Insert(0, new PlainCharactersParser());
        builder.InlineParsers.Insert(0, new AnnotationParser());
        builder.BlockParsers.InsertBefore<ParagraphBlockParser>(new CustomContainerParser());
        builder.InlineParsers.Insert(0, new PrivateInlineParser());
        builder.BlockParsers.Insert(0, new PrivateBlockParser());
        // Markdig gives a heading the line of its underline, and a paragraph that of the link definitions before it; places are counted from there.
        builder.BlockParsers.Find<ParagraphBlockParser>()!.Closed += (_, block) =>
        {
            if (block is LeafBlock { Lines.Count: > 0 } leaf) leaf.Line = leaf.Lines.Lines[0].Line;
        };
        var footnotes = new FootnoteParser();
        footnotes.Closed += FootnoteDefinitions.Take;
        builder.BlockParsers.Insert(0, footnotes);
        foreach (var parser in builder.BlockParsers)
            if (parser is ParagraphBlockParser or HeadingBlockParser)
            {
                ((BlockParser)parser).Closed += MarkdigLimits.Check;
                ((BlockParser)parser).Closed += HeadingId.Take;
            }
        return builder.Build();
    }
}
