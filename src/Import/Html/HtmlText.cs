using System.Text;

namespace Annals.Import.Html;

/// <summary>The text of HTML, as a reader sees it.</summary>
internal static class HtmlText
{
    /// <summary>White space as a page shows it: one space for any number.</summary>
    public static string Collapse(string text)
    {
        var collapsed = new StringBuilder(text.Length);
        foreach (var character in text)
        {
            var isSpace = character is ' ' or '\t' or '\n' or '\r' or '\f';
            if (!isSpace) collapsed.Append(character);
            else if (collapsed.Length == 0 || collapsed[^1] != ' ') collapsed.Append(' ');
        }
        return collapsed.ToString();
    }

    /// <summary>What stands between tags, for markup that no parser should be given.</summary>
    public static string WithoutTags(string html)
    {
        var text = new StringBuilder();
        for (var at = 0; at < html.Length;)
        {
            var tag = html.IndexOf('<', at);
            text.Append(html, at, (tag < 0 ? html.Length : tag) - at).Append(' ');
            var end = tag < 0 ? -1 : html.IndexOf('>', tag);
            at = end < 0 ? html.Length : end + 1;
        }
        return text.ToString();
    }
}
