using System.Text;
using Annals.Reporting;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using static Annals.Parse.Markdown.Parsing.Nodes;

namespace Annals.Parse.Markdown.Parsing;

/// <summary>
/// The words of a block as they are read, without markup. Citations are known by their places in it; notes are apart, since
/// they are no part of the words. A blank line stands between two paragraphs.
/// </summary>
internal sealed class PlainProse
{
    private readonly StringBuilder _written = new();
    private readonly List<(int Offset, Position At)> _pieces = [];

    private PlainProse()
    {
    }

    public string Text { get; private set; } = "";

    public List<(int Offset, CitationInline Citation)> Citations { get; } = [];

    public List<NoteInline> Notes { get; } = [];

    public static PlainProse Of(ContainerInline inlines)
    {
        var prose = new PlainProse();
        prose.Append(inlines);
        prose.Text = prose._written.ToString();
        return prose;
    }

    public static PlainProse Of(ContainerBlock blocks)
    {
        var prose = new PlainProse();
        foreach (var leaf in blocks.Descendants<LeafBlock>())
        {
            if (leaf.Inline is null) continue;
            if (prose._written.Length > 0) prose._written.Append("\n\n");
            prose.Append(leaf.Inline);
        }
        prose.Text = prose._written.ToString();
        return prose;
    }

    /// <summary>Where a place in the text, which is not empty, stands in the file.</summary>
    public Position At(int offset)
    {
        // The last piece that does not start behind it.
        var (piece, end) = (0, _pieces.Count);
        while (end - piece > 1)
        {
            var middle = (piece + end) / 2;
            if (_pieces[middle].Offset <= offset) piece = middle;
            else end = middle;
        }
        var (start, at) = _pieces[piece];
        return at with { Column = at.Column + offset - start };
    }

    private void Append(ContainerInline inlines)
    {
        foreach (var inline in inlines)
        {
            if (inline is CitationInline citation) Citations.Add((_written.Length, citation));
            else if (inline is NoteInline note) Notes.Add(note);
            else if (inline is LinkInline { IsImage: true }) continue;
            else Write(inline);
        }
    }

    private void Write(Inline inline)
    {
        _pieces.Add((_written.Length, NotationText.PlaceOf(inline)));
        _ = inline switch
        {
            LiteralInline literal => _written.Append(literal.Content.AsSpan()),
            LineBreakInline => _written.Append('\n'),
            CodeInline code => _written.Append(code.Content),
            HtmlEntityInline entity => _written.Append(entity.Transcoded.AsSpan()),
            AutolinkInline link => _written.Append(link.Url),
            // Without words of the author's own it shows a title that is not known yet: nothing that could be looked up.
            PageLinkInline link => _written.Append(link.Words ?? "…"),
            DelimiterInline delimiter => _written.Append(delimiter.ToLiteral()),
            _ => _written,
        };
        if (inline is ContainerInline inner) Append(inner);
    }
}
