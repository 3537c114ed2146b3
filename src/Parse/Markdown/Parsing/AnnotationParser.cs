using Markdig.Helpers;
using Markdig.Parsers;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using static Annals.Parse.Markdown.Parsing.Nodes;

namespace Annals.Parse.Markdown.Parsing;

/// <summary>
/// Reads CriticMarkup's highlight and comment, <c>{==words==}{&gt;&gt;note&lt;&lt;}</c>. Both may hold Markdown of their own, so they
/// open and close like Markdig's links do; what does not fit together is found when the tree is rendered.
/// </summary>
internal sealed class AnnotationParser : InlineParser
{
    public AnnotationParser() => OpeningCharacters = ['{', '=', '<'];

    /// <summary>Set on a document that has a note: only then its blocks are searched for those that need room beside them.</summary>
    public static readonly object HasNote = new();

    public override bool Match(InlineProcessor processor, ref StringSlice slice)
    {
        if (slice.Match(AnnotationDelimiter.WordsOpening)) return Open(processor, ref slice, opensNote: false);
        if (slice.Match(AnnotationDelimiter.NoteOpening)) return Open(processor, ref slice, opensNote: true);
        if (slice.Match(AnnotationDelimiter.WordsClosing)) return Close(processor, ref slice, closesNote: false);
        return slice.Match(AnnotationDelimiter.NoteClosing) && Close(processor, ref slice, closesNote: true);
    }

    private bool Open(InlineProcessor processor, ref StringSlice slice, bool opensNote)
    {
        var start = processor.GetSourcePosition(slice.Start, out var line, out var column);
        processor.Inline = new AnnotationDelimiter(this, opensNote)
        {
            Type = DelimiterType.Open,
            Span = new SourceSpan(start, start + 2),
            Line = line,
            Column = column,
        };
        slice.Start += 3;
        return true;
    }

    private static bool Close(InlineProcessor processor, ref StringSlice slice, bool closesNote)
    {
        var open = Waiting(processor.Inline, closesNote);
        if (open is null) return false;
        ContainerInline closed = closesNote ? new NoteInline() : new AnnotatedInline();
        closed.Span = new SourceSpan(open.Span.Start, processor.GetSourcePosition(slice.Start + 2));
        closed.Line = open.Line;
        closed.Column = open.Column;
        open.ReplaceBy(closed);
        processor.Inline = closed;
        // Emphasis that opens within the words must close within them.
        processor.PostProcessInlines(0, closed, null, false);
        closed.IsClosed = true;
        slice.Start += 3;
        if (closesNote)
        {
            processor.Document.SetData(HasNote, true);
            JoinToWords(closed, slice);
        }
        return true;
    }

    // Between the words and their note a line may end.
    private static void JoinToWords(ContainerInline note, StringSlice slice)
    {
        if (note.PreviousSibling is LineBreakInline { IsHard: false, PreviousSibling: AnnotatedInline } end && NotationText.MayCrossLines(slice)) end.Remove();
    }

    private static AnnotationDelimiter? Waiting(Inline? inline, bool opensNote)
    {
        for (; inline is not null; inline = inline.Parent)
            if (inline is AnnotationDelimiter delimiter && delimiter.OpensNote == opensNote) return delimiter;
        return null;
    }
}
