using System.Buffers;
using System.Text;
using Annals.Parse.Markdown.Parsing;
using Annals.Parse.Prose;
using Annals.Reporting;
using Markdig.Syntax.Inlines;
using static Annals.Parse.Markdown.Parsing.Nodes;

namespace Annals.Parse.Markdown.Misses;

/// <summary>
/// What a block shows as plain text, with the place of each character in the file and whether it was escaped there. Whatever was
/// read as a notation, a link, an image or code is a <see cref="Wall"/>.
/// </summary>
internal sealed class VisibleText
{
    /// <summary>In place of what is no plain text: a non-character of Unicode.</summary>
    public const char Wall = '\uFFFF';

    // As keyboards for Chinese and Japanese write the characters of notations: in full width (Unicode, block FF00), or as other brackets of those scripts.
    private const string Wide = "［］【】〔〕＠｛｝＝＞＜｜＃％！";
    private const string Narrow = "[][][]@{}=><|#%!";

    private static readonly SearchValues<char> WideCharacters = SearchValues.Create(Wide);

    private readonly StringBuilder _written = new();
    private readonly List<Piece> _pieces = [];
    private readonly LineStarts _lines;

    private VisibleText(LineStarts lines) => _lines = lines;

    /// <summary>As it is shown.</summary>
    public string Shown { get; private set; } = "";

    /// <summary>The same, and as long, with full-width characters of notations as their ASCII ones.</summary>
    public string Plain { get; private set; } = "";

    /// <param name="lines">Of the whole text that the block is from.</param>
    public static VisibleText Of(ContainerInline inlines, LineStarts lines)
    {
        var text = new VisibleText(lines);
        text.Append(inlines, isInLink: false);
        text.Shown = text._written.ToString();
        text.Plain = Narrowed(text.Shown);
        return text;
    }

    // Markdig gives the line and column of some inlines only as zero; their spans are always right.
    public Position At(int index) => _lines.PlaceOf(Find(index) is var piece && piece.IsWhole ? piece.Source : piece.Source + Offset(piece, index));

    /// <summary>The character at this place, where it was escaped in the file.</summary>
    public Escape? EscapeAt(int index)
    {
        var piece = Find(index);
        if (piece.IsWhole && piece.SourceLength > 0) return new Escape(_lines.PlaceOf(piece.Source), piece.SourceLength, Shown[index]);
        return piece.IsEscaped && index == piece.Start ? new Escape(_lines.PlaceOf(piece.Source), 2, Shown[index]) : null;
    }

    public bool IsInLink(int index) => Find(index).IsInLink;

    /// <summary>A stretch of it, on one line.</summary>
    public string Words(int start, int end) => NotationText.OnOneLine(Shown.AsSpan(start, end - start)).Replace(Wall, '…');

    // Behind a backslash all characters are one further.
    private static int Offset(Piece piece, int index) => index - piece.Start + (piece.IsEscaped && index > piece.Start ? 1 : 0);

    private Piece Find(int index)
    {
        var (first, end) = (0, _pieces.Count);
        while (end - first > 1)
        {
            var middle = (first + end) / 2;
            if (_pieces[middle].Start <= index) first = middle;
            else end = middle;
        }
        return _pieces[first];
    }

    private void Append(ContainerInline inlines, bool isInLink)
    {
        foreach (var inline in inlines) Append(inline, isInLink);
    }

    private void Append(Inline inline, bool isInLink)
    {
        var piece = new Piece(_written.Length, inline.Span.Start, IsInLink: isInLink);
        switch (inline)
        {
            case LiteralInline literal:
                Add(piece with { IsEscaped = literal.IsFirstCharacterEscaped }, literal.Content.AsSpan());
                break;
            case HtmlEntityInline entity:
                Add(piece with { SourceLength = entity.Original.Length, IsWhole = true }, entity.Transcoded.AsSpan());
                break;
            case LineBreakInline:
                Add(piece with { IsWhole = true }, "\n");
                break;
            case EmphasisInline emphasis:
                Append(emphasis, isInLink);
                break;
            case DelimiterInline delimiter and not AnnotationDelimiter:
                Add(piece, delimiter.ToLiteral());
                Append(delimiter, isInLink);
                break;
            case LinkInline { IsImage: true } or not ContainerInline:
                AddWall(piece);
                break;
            case ContainerInline container:
                AddWall(piece);
                Append(container, isInLink || inline is LinkInline);
                AddWall(piece);
                break;
        }
    }

    private void AddWall(Piece piece) => Add(piece with { Start = _written.Length, IsWhole = true }, [Wall]);

    private void Add(Piece piece, ReadOnlySpan<char> text)
    {
        if (text.IsEmpty) return;
        _pieces.Add(piece);
        _written.Append(text);
    }

    private static string Narrowed(string text)
    {
        if (!text.AsSpan().ContainsAny(WideCharacters)) return text;
        return string.Create(text.Length, text, (narrowed, wide) =>
        {
            for (var i = 0; i < wide.Length; i++)
                narrowed[i] = Wide.IndexOf(wide[i], StringComparison.Ordinal) is >= 0 and var place ? Narrow[place] : wide[i];
        });
    }

    /// <param name="Start">In the text.</param>
    /// <param name="Source">Where it stands in the file.</param>
    /// <param name="IsWhole">All its characters stand at one place.</param>
    private readonly record struct Piece(int Start, int Source, int SourceLength = 0, bool IsEscaped = false, bool IsWhole = false, bool IsInLink = false);
}
