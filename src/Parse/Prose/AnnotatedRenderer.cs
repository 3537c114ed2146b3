using Annals.Reporting;
using Markdig.Renderers;
using Markdig.Renderers.Html;

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
        var number = body.AnnotationCount + 1;
        renderer.Write($"<mark id=\"words_{number}\">");
        renderer.WriteChildren(words);
        renderer.Write("</mark>");
        body.Leave(BodyRenderer.At(words), (offset, at) => new NoteSignMark(offset, at, number));
    }
}
