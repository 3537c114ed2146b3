using System.Buffers;
using System.Text;
using System.Text.RegularExpressions;
using Annals.Parse.Prose;
using Annals.Parse.TimelineJs;
using Annals.Publishing;
using Annals.Publishing.Texts;
using Annals.Text;
using Annals.Timelines;
using Annals.Work;

namespace Annals.Formats.TimelineJs;

/// <summary>The text of an entry as a slide has it: links to pages of the site become their words, citations and notes go.</summary>
/// <param name="timeline">With the site’s address, and with what files beside pictures say of them.</param>
internal sealed partial class SlideText(PooledList<char> html, Timeline timeline) : BodyWalker
{
    private static ReadOnlySpan<byte> EndOfAnnotated => "</div>\n"u8;

    private bool _isBehindNotes;

    /// <inheritdoc cref="SlideText" path="/param[@name='timeline']"/>
    public static string Of(LinkedBody linked, Timeline timeline)
    {
        using var html = new PooledList<char>(2 * linked.Body.Html.Length);
        new SlideText(html, timeline).Walk(linked);
        return SlideForm.Text(HasOwn(html.Span) ? Own().Replace(html.Span.ToString(), "").Replace("<figure>", "<p>", StringComparison.Ordinal).Replace("</figure>", "</p>", StringComparison.Ordinal) : html.Span);
    }

    protected override void OnHtml(ReadOnlySpan<byte> markup, Mark? following)
    {
        if (_isBehindNotes && markup.StartsWith(EndOfAnnotated)) markup = markup[EndOfAnnotated.Length..];
        _isBehindNotes = following is NotesMark;
        Encoding.UTF8.GetChars(following is CitationMark or FootnoteReferenceMark ? WithoutSpace(markup) : markup, html);
    }

    protected override void OnLink(PageLinkMark link, Resolution resolution) => html.Write(Html.Escape(LinkWords.Of(link, resolution, null)));

    protected override void OnQuotedLanguage(string tag) => html.Write(LanguageAttributes.Always(tag).Markup);

    protected override void OnHeading(HeadingMark heading, Resolution.Page? found) => html.Write(Html.Escape("#" + heading.Heading));

    // A slide has no language of its own: "callout.note" is "Note".
    protected override void OnWord(WordMark word)
    {
        if (!word.IsText) return;
        var name = word.Key[(word.Key.LastIndexOf('.') + 1)..];
        html.Write(char.ToUpperInvariant(name[0]) + name[1..]);
    }

    protected override void OnPlayer(PlayerMark player)
    {
        var link = $"<a href=\"{Html.Escape(Address(timeline.Settings.Url, player.Address))}\">{Html.Escape(player.Shown)}</a>";
        html.Write(player.IsBlock ? $"<p>{link}</p>" : link);
    }

    protected override void OnMedia(MediaMark media) => html.Write(Html.Escape(Address(timeline.Settings.Url, media.Address)));

    // The import takes it for the picture's caption again.
    protected override void OnImageSize(ImageSizeMark image)
    {
        if (image.Caption is not null && timeline.WordsOf(image.Address, image.Caption) is { Caption: { Length: > 0 } caption }) html.Write($" title=\"{Html.Escape(caption)}\"");
    }

    protected override void OnImageAlt(ImageAltMark image) => html.Write(Html.Escape(timeline.WordsBeside(image.Address).Alt));

    // The space stood before the citation.
    private static ReadOnlySpan<byte> WithoutSpace(ReadOnlySpan<byte> html)
    {
        while (html.EndsWith(Body.NoBreakSpaceInHtml)) html = html[..^Body.NoBreakSpaceInHtml.Length];
        return html;
    }

    /// <param name="file">As in <c>media/x.jpg</c>.</param>
    public static string Address(string? url, string file) => url is null ? Addresses.Escape(file) : Addresses.Full(url, file);

    private static bool HasOwn(ReadOnlySpan<char> html) => html.IndexOf(" class=\"") >= 0 || html.IndexOf("<figure>") >= 0 || html.IndexOf("<mark") >= 0;

    // No text has elements of its own but those that Markdown gives: these are all of notes, callouts, tasks and marked words.
    [GeneratedRegex("""<div class="annotated">\n+|<section class="callout [a-z]*">\n|</section>\n|(?<=<p) class="callout-title"|<span class="task"[^>]*>|</span>|<mark(?: id="[^"]*")?>|</mark>""", RegexOptions.None, PatternTime.Most)]
    private static partial Regex Own();
}
