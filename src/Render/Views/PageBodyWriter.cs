using System.Buffers;
using Annals.Parse.Prose;
using Annals.Phrasing;
using Annals.Publishing;
using Annals.Publishing.Texts;
using Annals.Templates;
using Annals.Text;
using Annals.Timelines;

namespace Annals.Render.Views;

/// <summary>A text on its own page: its signs lead to references, notes and footnotes, and these follow it.</summary>
/// <param name="language">Of the text, BCP 47; empty for the site's.</param>
internal sealed class PageBodyWriter(IBufferWriter<byte> html, ViewScope page, string language) : BodyWriter(html, page)
{
    private static readonly ViewMembers<(Annotation Annotation, LinkedBody Note, string Language)> Note = new()
    {
        { "id", (shown, _) => $"note_{shown.Annotation.Number}" },
        { "words_id", (shown, _) => $"words_{shown.Annotation.Number}" },
        { "sign", (shown, _) => NoteLetters.Of(shown.Annotation.Number) },
        { "kind", (shown, _) => shown.Annotation.KindName },
        { "kind_name", (shown, page) => page.Site.Phrases.Text("annotations." + shown.Annotation.KindName) },
        { "kind_lang", (shown, page) => LanguageAttributes.OfInterface(shown.Language, page.Site) },
        { "body", (shown, page) => Of(shown.Note, page, shown.Language) },
    };

    /// <returns>Null for an empty text.</returns>
    public static HtmlWriting? Of(LinkedBody body, ViewScope page, string language = "") =>
        body.Body.Html.Length == 0 ? null : new HtmlWriting(html => new PageBodyWriter(html, page, language).Walk(body));

    protected override string TextLanguage => language;

    protected override void OnCitation(IReadOnlyList<ReferenceUse> uses) => CitationHtml.WriteSigns(Html, uses, page);

    protected override void OnQuotedLanguage(string tag)
    {
        if (LanguageAttributes.Within(tag, language, page.Site) is { } attributes) Html.Append(attributes.Markup);
    }

    protected override void OnWord(WordMark word)
    {
        if (!word.IsText || LanguageAttributes.OfInterface(language, page.Site) is not { } ofInterface)
        {
            base.OnWord(word);
            return;
        }
        Html.Append($"<span{ofInterface.Markup}>");
        base.OnWord(word);
        Html.Append("</span>");
    }

    protected override void OnNoteSign(NoteReferenceMark sign)
    {
        var letters = NoteLetters.Of(sign.Number);
        var name = Phrases.Fill(page.Site.Phrases.Text("annotation.sign"), [letters]);
        Html.Append($"<sup class=\"note-sign\"><a href=\"#note_{sign.Number}\" aria-label=\"{name.Markup}\">{letters}</a></sup>");
    }

    protected override void OnNotes(NotesMark notes, LinkedBody body)
    {
        var shown = Enumerable.Range(notes.First - 1, notes.Last - notes.First + 1)
            .Select(index => Note.Of((body.Body.Annotations[index], body.Notes[index], language), page));
        Html.Write(page.Theme.Partial("notes", page, ScriptLists.Of(shown)).Utf8);
    }

    protected override void OnFootnoteSign(FootnoteReferenceMark sign) => FootnoteHtml.WriteSign(Html, sign, page);

    protected override void OnFootnoteStart(FootnoteStartMark start) => FootnoteHtml.WriteStart(Html, start, page);

    protected override void OnFootnotes(LinkedBody body) => FootnoteHtml.WriteAll(Html, body, page, (html, footnote) => new PageBodyWriter(html, page, language).Walk(footnote));
}
