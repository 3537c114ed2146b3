using Annals.Link;
using Annals.Parse.Prose;
using Annals.Render.Templates;
using Scriban.Runtime;

namespace Annals.Render;

/// <summary>
/// A text as one of many on a page: the same HTML, but its ids are left out, since those of another text may be the same, and its signs lead
/// nowhere. Notes do not stand within it.
/// </summary>
internal static class PrintedBody
{
    private const string Id = " id=\"";

    private static readonly ViewMembers<(Annotation Annotation, LinkedBody Note)> Note = new()
    {
        { "sign", (shown, _) => BodyHtml.Letters(shown.Annotation.Number) },
        { "kind", (shown, page) => page.Site.Phrases.Text("annotations." + shown.Annotation.KindName) },
        { "body", (shown, page) => Of(shown.Note, page) },
    };

    /// <returns>Null for an empty text.</returns>
    public static HtmlText? Of(LinkedBody body, PageScope page)
    {
        var source = body.Body.Html;
        if (source.Length == 0) return null;
        var parts = new List<HtmlSlice>(2 * body.Body.Marks.Length + 1);
        foreach (var piece in body.Pieces())
        {
            AddWithoutIds(source, piece.Start, piece.Start + piece.Length, parts);
            if (piece is { Mark: { } mark, Resolution: { } resolution }) parts.Add(HtmlSlice.Of(At(mark, resolution, page)));
        }
        return new HtmlText(parts);
    }

    /// <returns>Null where there are none.</returns>
    public static ScriptArray? Notes(LinkedBody body, PageScope page) =>
        Lists.Of(body.Body.Annotations.Select((annotation, index) => Note.Of((annotation, body.Notes[index]), page)));

    private static string At(Mark mark, Resolution resolution, PageScope page) => mark switch
    {
        CitationMark when resolution is Resolution.References references => CitationHtml.PlainSigns(references.Uses, page),
        NoteSignMark sign => $"<sup class=\"note-sign\">{BodyHtml.Letters(sign.Number)}</sup>",
        _ => BodyHtml.Anywhere(mark, resolution, page),
    };

    // In the text itself a quotation mark is written &quot;, so that this stands in tags alone.
    private static void AddWithoutIds(string source, int start, int end, List<HtmlSlice> parts)
    {
        for (int at; (at = source.AsSpan(start, end - start).IndexOf(Id)) >= 0;)
        {
            parts.Add(new HtmlSlice(source, start, at));
            start = source.IndexOf('"', start + at + Id.Length) + 1;
        }
        parts.Add(new HtmlSlice(source, start, end - start));
    }
}
