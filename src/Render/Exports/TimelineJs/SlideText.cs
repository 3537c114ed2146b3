using System.Text;
using System.Text.RegularExpressions;
using Annals.Link;
using Annals.Parse.Prose;
using Annals.Parse.TimelineJs;
using Annals.Text;

namespace Annals.Render.Exports.TimelineJs;

/// <summary>The text of an entry as a slide has it: links to pages of the site become their words, citations and notes go.</summary>
internal static partial class SlideText
{
    /// <param name="url">The site’s address; null where it has none.</param>
    public static string Of(LinkedBody linked, string? url)
    {
        var html = new StringBuilder(linked.Body.Html.Length);
        foreach (var piece in linked.Pieces())
        {
            html.Append(linked.Body.Html, piece.Start, piece.Length);
            if (piece is { Mark: LinkMark link, Resolution: { } resolution }) html.Append(Html.Escape(LinkWords.Of(link, resolution, null)));
            else if (piece.Mark is MediaMark media) html.Append(Html.Escape(Address(url, media.Address)));
        }
        var text = linked.Body.Annotations.IsEmpty ? html.ToString() : Annotated().Replace(html.ToString(), "");
        return SlideForm.Text(text.Replace(LinkRenderer.ImageStart, "<img ", StringComparison.Ordinal));
    }

    /// <param name="file">As in <c>media/x.jpg</c>.</param>
    public static string Address(string? url, string file) => url is null ? Addresses.Escape(file) : Addresses.Full(url, file);

    // No text has elements of its own but those that Markdown gives: these are all of notes.
    [GeneratedRegex("""<div class="annotated">\n+|</div>\n|<mark id="[^"]*">|</mark>""", RegexOptions.None, PatternTime.Most)]
    private static partial Regex Annotated();
}
