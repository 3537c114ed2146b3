using System.Text;
using AngleSharp.Dom;
using Annals.Read.Html;

namespace Annals.FullTexts;

/// <summary>A saved web page to the text that a reader of it sees.</summary>
internal static class WebPage
{
    private static readonly HashSet<string> Unseen =
        ["head", "iframe", "math", "noscript", "object", "script", "select", "style", "svg", "template", "textarea"];

    // Elements that may stand within a word; any other parts the words around it.
    private static readonly HashSet<string> WithinWords =
        ["a", "abbr", "b", "bdi", "bdo", "cite", "code", "em", "font", "i", "ins", "mark", "q", "s", "small", "span", "strong", "u", "wbr"];

    /// <exception cref="Reporting.TooMuchException">The page nests too deeply.</exception>
    public static string TextOf(string html)
    {
        var text = new StringBuilder();
        if (HtmlTree.Parse(html, isScripting: true).Document.Body is not { } body) return "";
        HtmlWalk.Run(body, Enter, Leave);
        return text.ToString();

        bool Enter(INode node)
        {
            if (node is IText written) text.Append(written.Data);
            else if (Parts(node)) text.Append('\n');
            return !Unseen.Contains(node.NodeName.ToLowerInvariant());
        }

        void Leave(IElement element)
        {
            if (Parts(element)) text.Append('\n');
        }
    }

    private static bool Parts(INode node) => node is IElement element && !WithinWords.Contains(element.LocalName);
}
