using System.Text;
using AngleSharp.Dom;

namespace Annals.Import.Pages;

/// <summary>The text of an article's markup, one block a line, as a clipping has it.</summary>
internal static class PageText
{
    private static readonly HashSet<string> Blocks = new(StringComparer.OrdinalIgnoreCase)
    {
        "p", "div", "section", "article", "li", "ul", "ol", "blockquote", "h1", "h2", "h3", "h4", "h5", "h6", "figure", "figcaption", "table", "tr", "pre", "br", "hr", "dt", "dd", "header", "footer", "main", "aside",
    };

    private static readonly HashSet<string> Silent = new(StringComparer.OrdinalIgnoreCase) { "script", "style", "template", "noscript", "iframe", "object", "svg", "button", "form", "nav" };

    public static string Of(INode root)
    {
        var text = new StringBuilder();
        // By hand and not by recursion: pages nest as deep as they like. A node's place among its siblings is kept, since asking
        // it for the next one counts them all.
        var open = new Stack<(INode Node, int Next)>();
        Open(root);
        while (open.TryPop(out var at))
        {
            if (at.Next < at.Node.ChildNodes.Length)
            {
                open.Push((at.Node, at.Next + 1));
                Open(at.Node.ChildNodes[at.Next]);
            }
            else if (IsBlock(at.Node)) text.Append("\n\n");
        }
        return text.ToString();

        void Open(INode node)
        {
            if (IsBlock(node)) text.Append("\n\n");
            else if (node is IText words) text.Append(words.Data.ReplaceLineEndings(" "));
            open.Push((node, node is IElement element && Silent.Contains(element.LocalName) ? node.ChildNodes.Length : 0));
        }
    }

    private static bool IsBlock(INode node) => node is IElement element && Blocks.Contains(element.LocalName);
}
