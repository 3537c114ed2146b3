using System.Text;
using System.Text.RegularExpressions;
using Annals.Dates;
using Annals.Parse.Documents;
using Annals.Text;

namespace Annals.Parse.TimelineJs;

/// <summary>The slide that an entry, a period or the timeline gives by itself, without what is kept of another.</summary>
public static partial class SlideForm
{
    /// <param name="date">Null for the title; without a place in time, the slide has none.</param>
    /// <param name="text">HTML, as <see cref="Text"/> gives it.</param>
    /// <param name="tag">The first tag; null for none.</param>
    public static Slide Of(string title, Edtf? date, string text, string? tag, Media? media)
    {
        var (start, end) = date?.Anchor is null ? (null, null) : SlideDates.Of(date);
        return new Slide(start, end, OrNull(Words(title)), OrNull(text), Group: tag)
        {
            Media = media is null ? SlideMedia.None : new SlideMedia(
                media.Url, OrNull(Words(media.Caption)), OrNull(Words(media.Credit)), OrNull(media.Alt)),
        };
    }

    /// <summary>A page's HTML in the form that TimelineJS's authors write: without ids and relations, and one paragraph bare.</summary>
    public static string Text(ReadOnlySpan<char> html)
    {
        html = html.Trim('\n');
        var isOne = html.StartsWith("<p>") && html.IndexOf("</p>") == html.Length - 4;
        var text = (isOne ? html[3..^4] : html).ToString();
        return WithQuotationMarks(HeadingId().Replace(text.Replace("<a rel=\"external\" ", "<a ", StringComparison.Ordinal), "<h$1>"));
    }

    /// <summary>Plain words as HTML: as they are, unless they could be taken for markup.</summary>
    public static string Words(string words) => Meaningful().IsMatch(words) ? Markup.Escape(words) : words;

    public static string? OrNull(string? text) => string.IsNullOrEmpty(text) ? null : text;

    // Between tags a quotation mark needs no escape; within them it does.
    private static string WithQuotationMarks(string html)
    {
        if (!html.Contains("&quot;", StringComparison.Ordinal)) return html;
        var text = new StringBuilder(html.Length);
        for (int at = 0, end; at < html.Length; at = end)
        {
            var isTag = html[at] == '<';
            end = html.IndexOf(isTag ? '>' : '<', at);
            end = end < 0 ? html.Length : isTag ? end + 1 : end;
            var start = text.Length;
            text.Append(html, at, end - at);
            if (!isTag) text.Replace("&quot;", "\"", start, end - at);
        }
        return text.ToString();
    }

    [GeneratedRegex("""<h([2-6]) id="[^"]*">""", RegexOptions.None, PatternTime.Most)]
    private static partial Regex HeadingId();

    [GeneratedRegex("<|&[#A-Za-z]", RegexOptions.None, PatternTime.Most)]
    private static partial Regex Meaningful();
}
