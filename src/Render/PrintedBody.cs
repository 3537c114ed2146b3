using System.Buffers;
using Annals.Link;
using Annals.Parse.Prose;
using Annals.Render.Templates;
using Annals.Text;
using Scriban.Runtime;

namespace Annals.Render;

/// <summary>
/// A text as one of many on a page: the same HTML, but its ids are left out, since those of another text may be the same, and its signs lead
/// nowhere. Notes do not stand within it.
/// </summary>
internal static class PrintedBody
{
    private static ReadOnlySpan<byte> Id => " id=\""u8;

    private static readonly ViewMembers<(Annotation Annotation, LinkedBody Note)> Note = new()
    {
        { "sign", (shown, _) => BodyHtml.Letters(shown.Annotation.Number) },
        { "kind", (shown, page) => page.Site.Phrases.Text("annotations." + shown.Annotation.KindName) },
        { "body", (shown, page) => Of(shown.Note, page) },
    };

    /// <returns>Null for an empty text.</returns>
    public static HtmlWriting? Of(LinkedBody body, PageScope page) =>
        body.Body.Html.Length == 0 ? null : new HtmlWriting(html => Write(html, body, page));

    /// <returns>Null where there are none.</returns>
    public static ScriptArray? Notes(LinkedBody body, PageScope page) =>
        Lists.Of(body.Body.Annotations.Select((annotation, index) => Note.Of((annotation, body.Notes[index]), page)));

    public static void Write(IBufferWriter<byte> html, LinkedBody body, PageScope page)
    {
        var source = body.Body.Html.AsSpan();
        foreach (var piece in body.Pieces())
        {
            WriteWithoutIds(html, source.Slice(piece.Start, piece.Length));
            if (piece is { Mark: { } mark, Resolution: { } resolution }) WriteAt(html, mark, resolution, body, page);
        }
    }

    private static void WriteAt(IBufferWriter<byte> html, Mark mark, Resolution resolution, LinkedBody body, PageScope page)
    {
        if (mark is CitationMark && resolution is Resolution.References references) CitationHtml.WritePlainSigns(html, references.Uses, page);
        else if (mark is NoteSignMark sign) html.Append($"<sup class=\"note-sign\">{BodyHtml.Letters(sign.Number)}</sup>");
        else if (mark is FootnoteSignMark footnote) FootnoteHtml.WritePlainSign(html, footnote.Number);
        else if (mark is FootnoteStartMark start) html.Append($"<sup>{FootnoteHtml.Sign(start.Number)}</sup> ");
        else if (mark is FootnotesMark) FootnoteHtml.WriteAllPlain(html, body, page);
        else BodyHtml.WriteAnywhere(html, mark, resolution, page);
    }

    // In the text itself a quotation mark is written &quot;, so that this stands in tags alone.
    private static void WriteWithoutIds(IBufferWriter<byte> html, ReadOnlySpan<byte> source)
    {
        for (int at; (at = source.IndexOf(Id)) >= 0;)
        {
            html.Write(source[..at]);
            source = source[(at + Id.Length)..];
            source = source[(source.IndexOf((byte)'"') + 1)..];
        }
        html.Write(source);
    }
}
