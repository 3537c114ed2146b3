using Annals.Reporting;
using Markdig.Renderers;
using Markdig.Renderers.Html;
using Markdig.Syntax.Inlines;

namespace Annals.Parse.Prose;

/// <summary>Writes the marked words; the sign that leads to the note follows them, and the note leads back to their id.</summary>
internal sealed class AnnotatedRenderer(BodyRenderer body) : HtmlObjectRenderer<AnnotatedInline>
{
    protected override void Write(HtmlRenderer renderer, AnnotatedInline words)
    {
        if (words.NextSibling is not NoteInline)
            body.Report(Rules.BadAnnotation, words, "these words have no note; write {>>note<<} right behind ==}");
        if (words.FirstChild is null)
            body.Report(Rules.BadAnnotation, words, "an annotation needs words: {==words==}{>>note<<}");
        if (!renderer.EnableHtmlForInline)
        {
            renderer.WriteChildren(words);
            return;
        }
        // Without a note of its own on the page it is led to by nothing, and its number would be another's.
        if (words.NextSibling is not NoteInline || body.IsInNote)
        {
            renderer.Write("<mark>");
            renderer.WriteChildren(words);
            renderer.Write("</mark>");
            return;
        }
        // Notes are numbered where they end: those on a part of these words come first.
        var number = body.AnnotationCount + 1 + NotesIn(words);
        renderer.Write($"<mark id=\"words_{number}\">");
        renderer.WriteChildren(words);
        renderer.Write("</mark>");
        body.Leave(BodyRenderer.At(words), (offset, at) => new NoteSignMark(offset, at, number));
    }

    private static int NotesIn(ContainerInline words) => words.Sum(inline => inline switch
    {
        NoteInline => 1,
        ContainerInline container => NotesIn(container),
        _ => 0,
    });
}
