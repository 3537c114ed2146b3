using System.Buffers;
using Annals.Parse.Prose;
using Annals.Publishing.Recordings;
using Annals.Text;
using Annals.Timelines;

namespace Annals.Publishing.Texts;

/// <summary>
/// A text as one of many on a page: the same HTML, but its ids are left out, since those of another text may be the same, and its signs lead
/// nowhere. Notes do not stand within it.
/// </summary>
public sealed class PlainBodyWriter(IBufferWriter<byte> html, PageScope page) : BodyWriter(html, page)
{
    private static ReadOnlySpan<byte> Id => " id=\""u8;

    /// <returns>Null for an empty text.</returns>
    public static HtmlWriting? Of(LinkedBody body, PageScope page) => body.Body.Html.Length == 0 ? null : new HtmlWriting(html => Write(html, body, page));

    public static void Write(IBufferWriter<byte> html, LinkedBody body, PageScope page) => new PlainBodyWriter(html, page).Walk(body);

    // In the text itself a quotation mark is written &quot;, so that this stands in tags alone.
    protected override void OnHtml(ReadOnlySpan<byte> markup, Mark? following)
    {
        for (int at; (at = markup.IndexOf(Id)) >= 0;)
        {
            Html.Write(markup[..at]);
            markup = markup[(at + Id.Length)..];
            markup = markup[(markup.IndexOf((byte)'"') + 1)..];
        }
        Html.Write(markup);
    }

    // What reads it elsewhere takes one file, as it is.
    protected override void OnImageSize(ImageSizeMark image) => Html.Append(ImageAttributes.OfSize(image.Address, Page));

    // Paper cannot play it, and feed readers do not let it.
    protected override void OnPlayer(PlayerMark player) => PlayerHtml.WriteLink(Html, Player.Of(player, "", Page), Page);

    protected override void OnCitation(IReadOnlyList<ReferenceUse> uses) => CitationHtml.WritePlainSigns(Html, uses, Page);

    protected override void OnNoteSign(NoteReferenceMark sign) => Html.Append($"<sup class=\"note-sign\">{NoteLetters.Of(sign.Number)}</sup>");

    protected override void OnFootnoteSign(FootnoteReferenceMark sign) => FootnoteHtml.WritePlainSign(Html, sign.Number);

    protected override void OnFootnoteStart(FootnoteStartMark start) => Html.Append($"<sup>{FootnoteHtml.Sign(start.Number)}</sup> ");

    protected override void OnFootnotes(LinkedBody body) => FootnoteHtml.WriteAllPlain(Html, body, Page);
}
