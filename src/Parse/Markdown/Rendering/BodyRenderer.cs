using System.Collections.Immutable;
using System.Text;
using Annals.Parse.Markdown.Misses;
using Annals.Parse.Markdown.Parsing;
using Annals.Parse.Prose;
using Annals.Parse.Values;
using Annals.Reporting;
using Annals.Text;
using Markdig;
using Markdig.Extensions.Footnotes;
using Markdig.Extensions.Tables;
using Markdig.Renderers;
using Markdig.Renderers.Html;
using Markdig.Renderers.Html.Inlines;
using Markdig.Syntax;
using static Annals.Parse.Markdown.Parsing.Nodes;

namespace Annals.Parse.Markdown.Rendering;

/// <summary>
/// One Markdown tree to a <see cref="Body"/>: Markdig's own renderers write the HTML, ours leave a mark wherever another
/// document has to be known. Pooled, since making one takes as long as rendering a short text.
/// </summary>
internal sealed class BodyRenderer
{
    private readonly HtmlRenderer _html;
    private readonly ImmutableArray<Annotation>.Builder _annotations = ImmutableArray.CreateBuilder<Annotation>();
    private readonly Anchors _anchors = new();
    private readonly FootnoteNumbers _footnotes = new();
    private MarkedHtml _marked = new();
    private Func<string, string>? _shown;
    private string _path = "";
    private string _markdown = "";
    private Diagnostics? _diagnostics;
    private bool _inNote;
    private int _most;
    private bool _mayMissNotation;

    public BodyRenderer(MarkdownPipeline pipeline)
    {
        _html = new HtmlRenderer(_marked.Writer);
        pipeline.Setup(_html);
        _html.ObjectRenderers.Replace<LinkInlineRenderer>(new LinkRenderer(this));
        _html.ObjectRenderers.Replace<ParagraphRenderer>(new FigureRenderer(this));
        _html.ObjectRenderers.Replace<HeadingRenderer>(new AnchoredHeadingRenderer(this, _anchors));
        _html.ObjectRenderers.Replace<AutolinkInlineRenderer>(new PlainAutolinkRenderer(this));
        _html.ObjectRenderers.Replace<DelimiterInlineRenderer>(new PlainTextRenderers.OpenDelimiters(this));
        _html.ObjectRenderers.Replace<HtmlTableRenderer>(new AlignedTableRenderer());
        _html.ObjectRenderers.Replace<LiteralInlineRenderer>(new PlainTextRenderers.Literals(this));
        _html.ObjectRenderers.Replace<HtmlEntityInlineRenderer>(new PlainTextRenderers.Entities(this));
        _html.ObjectRenderers.Replace<QuoteBlockRenderer>(new QuotationRenderer(this));
        _html.ObjectRenderers.Insert(0, new PassageRenderer(this));
        _html.ObjectRenderers.Replace<HtmlFootnoteLinkRenderer>(new NodeRenderer<FootnoteLink>((html, link) => NotationWriting.FootnoteReference(this, html, link, _footnotes)));
        Write<PrivateInline>((body, _, node) => NotationWriting.Private(body, node));
        Write<TaskInline>(NotationWriting.Task);
        Write<PrivateBlock>((body, _, node) => NotationWriting.Private(body, node));
        Write<FootnoteStartInline>((body, _, node) => NotationWriting.FootnoteStart(body, node));
        Write<PageLinkInline>(NotationWriting.PageLink);
        Write<CitationInline>((body, _, node) => NotationWriting.Citation(body, node));
        Write<AnnotatedInline>(AnnotationWriting.Words);
        Write<NoteInline>((body, _, node) => AnnotationWriting.Note(body, node));
    }

    /// <summary>How many annotations have been written so far; the current one has the next number.</summary>
    public int AnnotationCount => _annotations.Count;

    public bool IsInNote => _inNote;

    /// <summary>The HTML so far.</summary>
    public StringBuilder Written => _marked.Written;

    /// <param name="markdown">What the document was read from; its HTML has a limit by how long that is.</param>
    /// <param name="shown">What becomes of HTML before it is kept; it stays as long as it was.</param>
    /// <exception cref="TooMuchException">There is no end of HTML.</exception>
    public Body Render(MarkdownDocument document, string markdown, string path, Func<string, string>? shown, Diagnostics diagnostics)
    {
        (_path, _markdown, _shown, _diagnostics, _most) = (path, markdown, shown, diagnostics, 4_000_000 + 20 * markdown.Length);
        _annotations.Clear();
        _anchors.Clear();
        _footnotes.Clear();
        _mayMissNotation = false;
        // The renderer is reused, and remembers whether the text before ended a line.
        _html.EnsureLine();
        _marked.Clear();
        var hasNotes = document.ContainsData(AnnotationParser.HasNote);
        if (document.ContainsData(HeadingId.IsThere))
            foreach (var heading in document.Descendants<HeadingBlock>())
                if (HeadingId.Of(heading) is { } own) _anchors.Keep(own.Id);
        // Before anything is rendered: that takes the kind off the words of a note.
        var quotations = CitedQuotations.In(document);
        foreach (var block in document)
            if (block is not FootnoteGroup) RenderBlock(block, hasNotes && HasNote(block));
        var footnotes = FootnoteWriting.Write(document, markdown, this, _html, _footnotes);
        var (html, marks) = _marked.Close(shown);
        return new Body(html, marks, _annotations.ToImmutable(), _anchors.All, quotations)
        {
            Footnotes = footnotes,
            NearMisses = _mayMissNotation ? NearMisses.In(document, markdown) : [],
        };
    }

    private static bool HasNote(Block block) => block switch
    {
        LeafBlock leaf => leaf.Inline?.FindDescendants<NoteInline>().Any() ?? false,
        ContainerBlock container => container.Any(HasNote),
        _ => false,
    };

    // A block with notes is wrapped together with them, so that they can stand beside it or behind it.
    private void RenderBlock(Block block, bool hasNotes)
    {
        if (!hasNotes)
        {
            _html.Render(block);
            return;
        }
        var first = _annotations.Count + 1;
        Written.Append("<div class=\"annotated\">\n");
        _html.Render(block);
        var last = _annotations.Count;
        if (last >= first) Leave(NotationText.PlaceOf(block), (offset, at) => new NotesMark(offset, at, first, last));
        Written.Append("</div>\n");
    }

    public void Leave(Position at, Func<int, Position, Mark> mark)
    {
        // Within an image's alternative text there is no place for a link.
        if (_html.EnableHtmlForInline) _marked.Leave(at, mark);
    }

    /// <summary>Keeps what is written and what comes next on one line: the space or line end between them becomes <see cref="Body.NoBreakSpace"/>.</summary>
    public void HoldTogether()
    {
        if (!_html.EnableHtmlForInline || Written is not [.., ' ' or '\n'] written) return;
        written.Length--;
        // By the renderer, which would take the place for the start of a line otherwise, and write no line end that follows.
        _html.Write(Body.NoBreakSpace);
    }

    /// <summary>Stops a text whose HTML grows without end: an address or title that is defined once may be used by very many links.</summary>
    public void CheckLength(MarkdownObject link)
    {
        if (Written.Length > _most) throw new TooMuchException(NotationText.PlaceOf(link), "the links up to here repeat so much text that the page would be many times as long as its file; shorten the definitions [name]: address “title”");
    }

    /// <summary>Some plain text has a character that notations are made of: the whole text is searched for near misses once it has been rendered.</summary>
    public void SuspectNotation() => _mayMissNotation = true;

    /// <summary>Renders a note apart from the text around it.</summary>
    public void AddNote(NoteInline note, AnnotationKind kind)
    {
        if (_inNote)
        {
            Report(Rules.BadAnnotation, note, "a note stands within a note; take it out");
            return;
        }
        var text = Apart(() => _html.WriteChildren(note));
        _annotations.Add(new Annotation(_annotations.Count + 1, kind, text, NotationText.PlaceOf(note)));
    }

    /// <summary>Renders a note or a footnote as a body of its own, in which no further note may stand.</summary>
    public Body Apart(Action write)
    {
        var around = _marked;
        WriteTo(new MarkedHtml(), isNote: true);
        write();
        var (html, marks) = _marked.Close(_shown);
        WriteTo(around, isNote: false);
        return new Body(html, marks, [], [], []);
    }

    public void Report(Rule rule, MarkdownObject where, string message) => _diagnostics!.Add(rule, _path, NotationText.PlaceOf(where), message);

    /// <summary>Whether an address holds a name or a password, which is reported.</summary>
    public bool RefusesUserIn(string address, MarkdownObject link)
    {
        if (!AddressUser.IsIn(address)) return false;
        Report(Rules.BadAddress, link, WebAddresses.NoUserExpected);
        return true;
    }

    /// <param name="offset">In the file.</param>
    public void Report(Rule rule, int offset, string message) => _diagnostics!.Add(rule, _path, Position.Of(_markdown, offset), message);

    private void Write<T>(Action<BodyRenderer, HtmlRenderer, T> write)
        where T : MarkdownObject => _html.ObjectRenderers.Insert(0, new NodeRenderer<T>((html, node) => write(this, html, node)));

    private void WriteTo(MarkedHtml marked, bool isNote) => (_marked, _html.Writer, _inNote) = (marked, marked.Writer, isNote);
}
