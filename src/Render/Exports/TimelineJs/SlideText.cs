using System.Buffers;
using System.Text;
using System.Text.RegularExpressions;
using Annals.Link;
using Annals.Parse.Prose;
using Annals.Parse.TimelineJs;
using Annals.Text;
using Annals.Work;

namespace Annals.Render.Exports.TimelineJs;

/// <summary>The text of an entry as a slide has it: links to pages of the site become their words, citations and notes go.</summary>
internal static partial class SlideText
{
    private static ReadOnlySpan<byte> EndOfAnnotated => "</div>\n"u8;

    /// <param name="url">The site’s address; null where it has none.</param>
    public static string Of(LinkedBody linked, string? url)
    {
        using var html = new PooledList<char>(2 * linked.Body.Html.Length);
        Mark? last = null;
        foreach (var piece in linked.Pieces())
        {
            var before = linked.Body.Html.AsSpan(piece.Start, piece.Length);
            if (last is NotesMark && before.StartsWith(EndOfAnnotated)) before = before[EndOfAnnotated.Length..];
            last = piece.Mark;
            Encoding.UTF8.GetChars(piece.Mark is CitationMark or FootnoteSignMark ? WithoutSpace(before) : before, html);
            if (piece is { Mark: LinkMark link, Resolution: { } resolution }) html.Write(Html.Escape(LinkWords.Of(link, resolution, null)));
            else if (piece.Resolution is Resolution.Language language) html.Write(LanguageAttributes.Always(language.Tag).Markup);
            else if (piece.Mark is HeadingMark heading) html.Write(Html.Escape("#" + heading.Heading));
            else if (piece.Mark is WordMark { IsText: true } word) html.Write(NameIn(word.Key));
            else if (piece.Mark is MediaMark media) html.Write(Html.Escape(Address(url, media.Address)));
        }
        var text = SlideForm.Text(HasOwn(html.Span) ? Own().Replace(html.Span.ToString(), "") : html.Span);
        return text.Replace(LinkRenderer.ImageStart, "<img ", StringComparison.Ordinal);
    }

    // It was for the citation.
    private static ReadOnlySpan<byte> WithoutSpace(ReadOnlySpan<byte> html)
    {
        while (html.EndsWith(Body.FirmSpaceInHtml)) html = html[..^Body.FirmSpaceInHtml.Length];
        return html;
    }

    /// <param name="file">As in <c>media/x.jpg</c>.</param>
    public static string Address(string? url, string file) => url is null ? Addresses.Escape(file) : Addresses.Full(url, file);

    // A slide has no language of its own: "callout.note" is "Note".
    private static string NameIn(string key) => key[(key.LastIndexOf('.') + 1)..] is var name ? char.ToUpperInvariant(name[0]) + name[1..] : key;

    private static bool HasOwn(ReadOnlySpan<char> html) => html.IndexOf(" class=\"") >= 0 || html.IndexOf("<mark") >= 0;

    // No text has elements of its own but those that Markdown gives: these are all of notes, callouts, tasks and marked words.
    [GeneratedRegex("""<div class="annotated">\n+|<section class="callout [a-z]*">\n|</section>\n|(?<=<p) class="callout-title"|<span class="task"[^>]*>|</span>|<mark(?: id="[^"]*")?>|</mark>""", RegexOptions.None, PatternTime.Most)]
    private static partial Regex Own();
}
