using Annals.Parse.Markdown.Parsing;
using Annals.Parse.Prose;
using Annals.Reporting;
using Annals.Text;
using Markdig.Renderers;
using Markdig.Syntax.Inlines;
using static Annals.Parse.Markdown.Parsing.Nodes;

namespace Annals.Parse.Markdown.Rendering;

/// <summary>Writes annotations: the words in the text, and the note apart from it.</summary>
internal static class AnnotationWriting
{
    /// <summary>As authors write them; the first is meant where none is written.</summary>
    public static readonly string[] Kinds = [.. Enum.GetNames<AnnotationKind>().Select(name => name.ToLowerInvariant())];

    /// <summary>Writes the marked words and a reference to their note behind them; the note links back to their id.</summary>
    public static void Words(BodyRenderer body, HtmlRenderer renderer, AnnotatedInline words)
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
        // Nothing links to words without a note on the page, so that they need no id; its number would also be that of other words.
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
        body.Leave(NotationText.PlaceOf(words), (offset, at) => new NoteReferenceMark(offset, at, number));
    }

    private static int NotesIn(ContainerInline words) => words.Sum(inline => inline switch
    {
        NoteInline => 1,
        ContainerInline container => NotesIn(container),
        _ => 0,
    });

    /// <summary>Takes the note out of the text: it is shown beside the block, under the kind that its first word names.</summary>
    public static void Note(BodyRenderer body, NoteInline note)
    {
        if (note.PreviousSibling is not AnnotatedInline)
            body.Report(Rules.BadAnnotation, note, "this note has no words; write {==words==} right before it");
        var kind = TakeKind(body, note);
        if (note.FirstChild is null or LiteralInline { Content.IsEmpty: true, NextSibling: null })
            body.Report(Rules.BadAnnotation, note, "this note is empty; write what there is to say between {>> and <<}");
        body.AddNote(note, kind);
    }

    // "caveat: only one source says so": one word and a colon at the very start.
    private static AnnotationKind TakeKind(BodyRenderer body, NoteInline note)
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
