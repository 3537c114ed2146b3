using System.Text;
using Annals.Link;
using Annals.Parse.Prose;
using Annals.Render.Templates;
using Annals.Render.Views;
using Annals.Text;

namespace Annals.Render;

/// <summary>A linked text to markup: the HTML between its marks as it is, and at each mark what was found out about it.</summary>
internal static class BodyHtml
{
    private static readonly ViewMembers<(Annotation Annotation, LinkedBody Note)> Note = new()
    {
        { "id", (shown, _) => $"note_{shown.Annotation.Number}" },
        { "words_id", (shown, _) => $"words_{shown.Annotation.Number}" },
        { "sign", (shown, _) => Letters(shown.Annotation.Number) },
        { "kind", (shown, _) => shown.Annotation.Kind.ToString().ToLowerInvariant() },
        { "kind_name", (shown, page) => page.Site.Phrases.Text("annotations." + shown.Annotation.Kind.ToString().ToLowerInvariant()) },
        { "body", (shown, page) => Of(shown.Note, page) },
    };

    /// <returns>Null for an empty text.</returns>
    public static Html? Of(LinkedBody body, PageScope page)
    {
        var source = body.Body.Html;
        if (source.Length == 0) return null;
        if (body.Body.Marks.IsEmpty) return new Html(source);
        var html = new StringBuilder(source.Length + 128 * body.Body.Marks.Length);
        var written = 0;
        for (var i = 0; i < body.Body.Marks.Length; i++)
        {
            var mark = body.Body.Marks[i];
            html.Append(source, written, mark.Offset - written);
            written = mark.Offset;
            Append(html, mark, body.Resolutions[i], body, page);
        }
        return new Html(html.Append(source, written, source.Length - written).ToString());
    }

    private static void Append(StringBuilder html, Mark mark, Resolution resolution, LinkedBody body, PageScope page)
    {
        switch (mark)
        {
            case LinkMark link:
                AppendLink(html, link, resolution as Resolution.Page, page);
                break;
            case CitationMark when resolution is Resolution.References references:
                CitationHtml.Append(html, references.Uses);
                break;
            case MediaMark media:
                html.Append(page.Addresses.File(media.Address));
                break;
            case NoteSignMark sign:
                AppendSign(html, sign.Number, page);
                break;
            case NotesMark notes:
                html.Append(Notes(notes, body, page).Markup);
                break;
        }
    }

    private static void AppendLink(StringBuilder html, LinkMark link, Resolution.Page? found, PageScope page)
    {
        if (found is null)
        {
            html.Append(Html.Escape(link.Words ?? link.Target));
            return;
        }
        var words = link.Words ?? (IsName(link.Target) ? link.Target : LinkView.Title(found.Target, page));
        html.Append("<a href=\"").Append(Html.Escape(page.Url(found.Target.Permalink)));
        if (found.Anchor is { } anchor) html.Append('#').Append(Html.Escape(Uri.EscapeDataString(anchor)));
        html.Append("\">").Append(Html.Escape(words)).Append("</a>");
    }

    // A name keeps the form that the author gave it; a slug is not for reading.
    private static bool IsName(string target) => !target.Contains('/', StringComparison.Ordinal) && Slug.Of(target) != target;

    private static void AppendSign(StringBuilder html, int number, PageScope page)
    {
        var letters = Letters(number);
        var name = Phrases.Fill(page.Site.Phrases.Text("annotation.sign"), [letters]);
        html.Append($"<sup class=\"note-sign\"><a href=\"#note_{number}\" aria-label=\"{name.Markup}\">{letters}</a></sup>");
    }

    private static Html Notes(NotesMark notes, LinkedBody body, PageScope page)
    {
        var shown = Enumerable.Range(notes.First - 1, notes.Last - notes.First + 1)
            .Select(index => Note.Of((body.Body.Annotations[index], body.Notes[index]), page));
        return page.Site.Templates.Partial("notes", page, Lists.Of(shown));
    }

    // a to z, then aa: letters, so that they are not taken for references.
    private static string Letters(int number)
    {
        var letters = "";
        for (; number > 0; number = (number - 1) / 26) letters = (char)('a' + (number - 1) % 26) + letters;
        return letters;
    }
}
