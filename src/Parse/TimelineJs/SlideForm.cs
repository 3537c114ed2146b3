using System.Buffers;
using System.Text.RegularExpressions;
using Annals.Dates;
using Annals.Parse.Documents;
using Annals.Parse.Markdown.Rendering;
using Annals.Text;
using Annals.Work;

namespace Annals.Parse.TimelineJs;

/// <summary>The slide that an entry, a period or the timeline gives by itself, without what is kept of another.</summary>
public static partial class SlideForm
{
    private const string QuotationMark = "&quot;";
    private const string ExternalLink = "<a rel=\"external\" ";

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
        if (html.StartsWith("<p>") && html.IndexOf("</p>") == html.Length - 4) html = html[3..^4];
        using var text = new PooledList<char>(html.Length + 1);
        while (!html.IsEmpty)
        {
            var start = html.IndexOf('<') is >= 0 and var found ? found : html.Length;
            AppendWords(text, html[..start]);
            html = html[start..];
            // In attributes > is written &gt;.
            var length = html.IndexOf('>') + 1;
            if (length == 0) length = html.Length;
            AppendTag(text, html[..length]);
            html = html[length..];
        }
        return text.Span.ToString();
    }

    /// <summary>Plain words as HTML: as they are, unless they could be taken for markup.</summary>
    public static string Words(string words) => Meaningful().IsMatch(words) ? Markup.Escape(words) : words;

    public static string? OrNull(string? text) => string.IsNullOrEmpty(text) ? null : text;

    private static bool IsHeadingWithId(ReadOnlySpan<char> tag) =>
        tag.Length > 3 && tag.StartsWith("<h") && tag[2] is >= '2' and <= '6' && tag[3..].StartsWith(" id=\"") && tag.EndsWith("\">") && tag[8..].IndexOf('"') == tag.Length - 10;

    // Between tags a quotation mark needs no escape; within them it does.
    private static void AppendWords(PooledList<char> text, ReadOnlySpan<char> words)
    {
        for (int at; (at = words.IndexOf(QuotationMark)) >= 0; words = words[(at + QuotationMark.Length)..])
        {
            text.Write(words[..at]);
            text.Add('"');
        }
        text.Write(words);
    }

    private static void AppendTag(PooledList<char> text, ReadOnlySpan<char> tag)
    {
        if (tag.StartsWith(ExternalLink))
        {
            text.Write("<a ");
            tag = tag[ExternalLink.Length..];
        }
        else if (tag.StartsWith(LinkRenderer.ImageStart))
        {
            text.Write("<img ");
            tag = tag[LinkRenderer.ImageStart.Length..];
        }
        else if (IsHeadingWithId(tag))
        {
            text.Write(tag[..3]);
            tag = ">";
        }
        text.Write(tag);
    }

    [GeneratedRegex("<|&[#A-Za-z]", RegexOptions.None, PatternTime.Most)]
    private static partial Regex Meaningful();
}
