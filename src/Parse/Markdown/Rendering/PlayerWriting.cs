using System.Net;
using Annals.Parse.Markdown.Parsing;
using Annals.Parse.Prose;
using Annals.Read.Recordings;
using Annals.Reporting;
using Annals.Text.Unicode;
using Markdig.Renderers;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace Annals.Parse.Markdown.Rendering;

/// <summary>Leaves the place of a film or sound, which is written as an image is: what plays it depends on its file, and on where the text is shown.</summary>
internal static class PlayerWriting
{
    public static bool IsPlayed(string address) => LinkRenderer.IsMedia(address) && RecordingName.IsIn(Uri.UnescapeDataString(address));

    public static void Write(BodyRenderer body, HtmlRenderer renderer, LinkInline link, string address)
    {
        // Within a link or other words that are read alone, a player has no place.
        if (!renderer.EnableHtmlForInline || IsInLink(link))
        {
            renderer.WriteChildren(link);
            return;
        }
        var words = WordsOf(body, renderer, link);
        if (words.Length == 0)
            body.Report(Rules.ImageWithoutAlt, link, "the film or sound has no words; say what it is: ![The mayor's speech](media/speech.mp4)");
        var title = HiddenCharacters.ShownInField(LinkRenderer.TitleOf(link));
        var isBlock = link.Parent?.ParentBlock is ParagraphBlock paragraph && IsOfPlayers(paragraph);
        body.Leave(NotationText.PlaceOf(link), (offset, at) => new PlayerMark(offset, at, address, words, title, isBlock));
    }

    /// <summary>Whether a paragraph has players and nothing else, so that it is none: a player with its transcript cannot stand in a paragraph.</summary>
    public static bool IsOfPlayers(ParagraphBlock paragraph)
    {
        if (paragraph.Inline?.FirstChild is null) return false;
        foreach (var inline in paragraph.Inline)
            if (inline is not LineBreakInline && !(inline is LinkInline { IsImage: true, Url: { } url } && IsPlayed(url))) return false;
        return paragraph.Inline.Any(inline => inline is LinkInline);
    }

    private static bool IsInLink(LinkInline link)
    {
        for (var outer = link.Parent; outer is not null; outer = outer.Parent)
            if (outer is LinkInline { IsImage: false }) return true;
        return false;
    }

    // As the alternative text of an image: without markup.
    private static string WordsOf(BodyRenderer body, HtmlRenderer renderer, LinkInline link)
    {
        var start = body.Written.Length;
        renderer.EnableHtmlForInline = false;
        renderer.WriteChildren(link);
        renderer.EnableHtmlForInline = true;
        var words = WebUtility.HtmlDecode(body.Written.ToString(start, body.Written.Length - start));
        body.Written.Length = start;
        return HiddenCharacters.ShownInField(NotationText.OnOneLine(words));
    }
}
