using System.Text;
using AngleSharp.Dom;
using Annals.Read.Html;

namespace Annals.Import.Pages;

/// <summary>The text of an article's markup, one block a line, as a clipping has it.</summary>
internal static class PageText
{
    private static readonly HashSet<string> Blocks = new(StringComparer.OrdinalIgnoreCase)
    {
        "p", "div", "section", "article", "li", "ul", "ol", "blockquote", "h1", "h2", "h3", "h4", "h5", "h6", "figure", "figcaption", "table", "tr", "pre", "br", "hr", "dt", "dd", "header", "footer", "main", "aside",
    };

    private static readonly HashSet<string> Silent = new(StringComparer.OrdinalIgnoreCase) { "script", "style", "template", "noscript", "iframe", "object", "svg", "button", "form", "nav" };

    public static string Extract(INode root)
    {
        var text = new StringBuilder();
        Part(root);
        HtmlWalk.Run(root, Enter, Part);
        Part(root);
        return text.ToString();

        bool Enter(INode node)
        {
            Part(node);
            if (node is IText words) text.Append(words.Data.ReplaceLineEndings(" "));
            return !(node is IElement element && Silent.Contains(element.LocalName));
        }

        void Part(INode node)
        {
            if (IsBlock(node)) text.Append("\n\n");
        }
    }

    private static bool IsBlock(INode node) => node is IElement element && Blocks.Contains(element.LocalName);
}
