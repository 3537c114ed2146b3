using Annals.Reporting;
using Annals.Text;
using Markdig.Renderers;
using Markdig.Renderers.Html;
using Markdig.Syntax.Inlines;

namespace Annals.Parse.Prose;

/// <summary>Takes the note out of the text: it is shown beside the block, under the kind that its first word names.</summary>
internal sealed class NoteRenderer(BodyRenderer body) : HtmlObjectRenderer<NoteInline>
{
    private static readonly string[] Kinds = [.. Enum.GetNames<AnnotationKind>().Select(name => name.ToLowerInvariant())];

    protected override void Write(HtmlRenderer renderer, NoteInline note)
    {
        if (note.PreviousSibling is not AnnotatedInline)
            body.Report(Rules.BadAnnotation, note, "this note has no words; write {==words==} right before it");
        var kind = TakeKind(note);
        if (note.FirstChild is null or LiteralInline { Content.IsEmpty: true, NextSibling: null })
            body.Report(Rules.BadAnnotation, note, "this note is empty; write what there is to say between {>> and <<}");
        body.AddNote(note, kind);
    }

    // "caveat: only one source says so": one word and a colon at the very start.
    private AnnotationKind TakeKind(NoteInline note)
    {
        if (note.FirstChild is not LiteralInline first) return AnnotationKind.Context;
        var text = first.Content.AsSpan().TrimStart();
        var colon = text.IndexOf(':');
        if (colon <= 0 || text[..colon].ContainsAnyExceptInRange('a', 'z')) return AnnotationKind.Context;
        var word = text[..colon].ToString();
        var index = Array.IndexOf(Kinds, word);
        if (index >= 0)
        {
            Take(first, first.Content.Length - text[(colon + 1)..].TrimStart().Length);
            return (AnnotationKind)index;
        }
        body.Report(Rules.UnknownAnnotationKind, note,
            $"there is no kind of note “{word}”{Nearest.Hint(word, Kinds)}; the kinds are {string.Join(", ", Kinds)}; start with a capital letter if this is no kind");
        return AnnotationKind.Context;
    }

    // What is left keeps its place in the file.
    private static void Take(LiteralInline literal, int length)
    {
        literal.Content.Start += length;
        literal.Span.Start += length;
        literal.Column += length;
    }
}
