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
        // By hand and not by recursion: pages nest as deep as they like.
        for (var node = root; node is not null;)
        {
            var isBlock = node is IElement element && Blocks.Contains(element.LocalName);
            if (isBlock) text.Append("\n\n");
            else if (node is IText words) text.Append(words.Data.ReplaceLineEndings(" "));
            if (node.FirstChild is { } child && !(node is IElement silent && Silent.Contains(silent.LocalName)))
            {
                node = child;
                continue;
            }
            while (node is not null && node != root && node.NextSibling is null)
            {
                node = node.Parent;
                if (node is IElement closed && Blocks.Contains(closed.LocalName)) text.Append("\n\n");
            }
            node = node is null || node == root ? null : node.NextSibling;
        }
        return text.ToString();
    }
}
