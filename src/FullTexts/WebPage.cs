using System.Text;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;

namespace Annals.FullTexts;

/// <summary>A saved web page to the text that a reader of it sees.</summary>
internal static class WebPage
{
    private static readonly HashSet<string> Unseen =
        ["head", "iframe", "math", "noscript", "object", "script", "select", "style", "svg", "template", "textarea"];

    // Elements that may stand within a word; any other parts the words around it.
    private static readonly HashSet<string> WithinWords =
        ["a", "abbr", "b", "bdi", "bdo", "cite", "code", "em", "font", "i", "ins", "mark", "q", "s", "small", "span", "strong", "u", "wbr"];

    public static string TextOf(string html)
    {
        var text = new StringBuilder();
        INode? root = new HtmlParser(new HtmlParserOptions { IsScripting = true }).ParseDocument(html).Body;
        // Step by step and not by recursion: a page may nest as deeply as it likes.
        for (var node = root; node is not null;)
        {
            if (node is IText written) text.Append(written.Data);
            else if (Parts(node)) text.Append('\n');
            if (node.FirstChild is { } child && !Unseen.Contains(node.NodeName.ToLowerInvariant()))
            {
                node = child;
                continue;
            }
            while (node is not null && node != root && node.NextSibling is null)
            {
                node = node.Parent;
                if (node is not null && Parts(node)) text.Append('\n');
            }
            node = node == root ? null : node?.NextSibling;
        }
        return text.ToString();
    }

    private static bool Parts(INode node) => node is IElement element && !WithinWords.Contains(element.LocalName);
}
