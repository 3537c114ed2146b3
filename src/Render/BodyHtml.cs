using System.Buffers;
using Annals.Link;
using Annals.Parse.Prose;
using Annals.Render.Templates;
using Annals.Text;

namespace Annals.Render;

/// <summary>A linked text to markup: the HTML between its marks as it is, and at each mark what was found out about it.</summary>
internal static class BodyHtml
{
    private static readonly ViewMembers<(Annotation Annotation, LinkedBody Note, string Language)> Note = new()
    {
        { "id", (shown, _) => $"note_{shown.Annotation.Number}" },
        { "words_id", (shown, _) => $"words_{shown.Annotation.Number}" },
        { "sign", (shown, _) => Letters(shown.Annotation.Number) },
        { "kind", (shown, _) => shown.Annotation.KindName },
        { "kind_name", (shown, page) => page.Site.Phrases.Text("annotations." + shown.Annotation.KindName) },
        { "kind_lang", (shown, page) => LanguageAttributes.OfInterface(shown.Language, page.Site) },
        { "body", (shown, page) => Of(shown.Note, page) },
    };

    /// <param name="language">Of the text, BCP 47; empty for the site's.</param>
    /// <returns>Null for an empty text.</returns>
    public static HtmlWriting? Of(LinkedBody body, PageScope page, string language = "") =>
        body.Body.Html.Length == 0 ? null : new HtmlWriting(html => Write(html, body, page, language));

    public static void Write(IBufferWriter<byte> html, LinkedBody body, PageScope page, string language)
    {
        foreach (var piece in body.Pieces())
        {
            html.Write(body.Body.Html.AsSpan(piece.Start, piece.Length));
            if (piece is { Mark: { } mark, Resolution: { } resolution }) WriteAt(html, mark, resolution, body, page, language);
        }
    }

    private static void WriteAt(IBufferWriter<byte> html, Mark mark, Resolution resolution, LinkedBody body, PageScope page, string language)
    {
        switch (mark)
        {
            case CitationMark when resolution is Resolution.References references:
                CitationHtml.WriteSigns(html, references.Uses, page);
                break;
            case NoteSignMark sign:
                WriteSign(html, sign.Number, page);
                break;
            case NotesMark notes:
                html.Write(Notes(notes, body, page, language).Utf8);
                break;
            case QuotedLanguageMark when resolution is Resolution.Language quoted:
                if (LanguageAttributes.Within(quoted.Tag, language, page.Site) is { } attributes) html.Append(attributes.Markup);
                break;
            case FootnoteSignMark sign:
                FootnoteHtml.WriteSign(html, sign, page);
                break;
            case FootnoteStartMark start:
                FootnoteHtml.WriteStart(html, start, page);
                break;
            case FootnotesMark:
                FootnoteHtml.WriteAll(html, body, page, language);
                break;
            case WordMark { IsText: true } word when LanguageAttributes.OfInterface(language, page.Site) is { } ofInterface:
                html.Append($"<span{ofInterface.Markup}>");
                WriteAnywhere(html, word, resolution, page);
                html.Append("</span>");
                break;
            default:
                WriteAnywhere(html, mark, resolution, page);
                break;
        }
    }

    /// <summary>What stands at a mark that leads to no other place of its own page; nothing for the others.</summary>
    public static void WriteAnywhere(IBufferWriter<byte> html, Mark mark, Resolution resolution, PageScope page)
    {
        if (mark is LinkMark link) WriteLink(html, link, resolution, page);
        else if (resolution is Resolution.Language quoted) html.Append(LanguageAttributes.Always(quoted.Tag).Markup);
        else if (mark is HeadingMark) html.Append(resolution is Resolution.Page found ? Address(found, page) : "#");
        else if (mark is WordMark word) html.Append(Html.Escape(page.Site.Phrases.Text(word.Key)));
        else if (mark is MediaMark media) html.Append(page.Addresses.File(media.Address));
        else if (mark is ImageSizeMark image) html.Append(ImageSizes.Attributes(image.Address, page.Site.Timeline));
    }

    private static void WriteLink(IBufferWriter<byte> html, LinkMark link, Resolution resolution, PageScope page)
    {
        var words = Html.Escape(LinkWords.Of(link, resolution, page.Site));
        if (resolution is not Resolution.Page found)
        {
            html.Append(words);
            return;
        }
        var language = LinkWords.AreTitle(link, resolution) && page.Site.Moment(found.Target.Permalink) is { } moment ? LanguageAttributes.Of(moment.Language, page.Site) : null;
        html.Append($"<a href=\"{Address(found, page)}\"{language?.Markup}>{words}</a>");
    }

    private static string Address(Resolution.Page found, PageScope page)
    {
        var anchor = found.Anchor is null ? "" : "#" + Html.Escape(Uri.EscapeDataString(found.Anchor));
        return Html.Escape(page.Url(found.Target.Permalink)) + anchor;
    }

    private static void WriteSign(IBufferWriter<byte> html, int number, PageScope page)
    {
        var letters = Letters(number);
        var name = Phrases.Fill(page.Site.Phrases.Text("annotation.sign"), [letters]);
        html.Append($"<sup class=\"note-sign\"><a href=\"#note_{number}\" aria-label=\"{name.Markup}\">{letters}</a></sup>");
    }

    private static Html Notes(NotesMark notes, LinkedBody body, PageScope page, string language)
    {
        var shown = Enumerable.Range(notes.First - 1, notes.Last - notes.First + 1)
            .Select(index => Note.Of((body.Body.Annotations[index], body.Notes[index], language), page));
        return page.Site.Templates.Partial("notes", page, Lists.Of(shown));
    }

    // a to z, then aa: letters, so that they are not taken for references.
    public static string Letters(int number)
    {
        var letters = "";
        for (; number > 0; number = (number - 1) / 26) letters = (char)('a' + (number - 1) % 26) + letters;
        return letters;
    }
}
