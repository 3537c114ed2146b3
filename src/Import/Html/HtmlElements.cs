namespace Annals.Import.Html;

/// <summary>What elements are for a reader (HTML Living Standard, section 15.3).</summary>
internal static class HtmlElements
{
    private static readonly HashSet<string> Unseen =
    [
        "audio", "button", "canvas", "embed", "head", "iframe", "input", "math", "noembed", "noframes", "object", "script", "select", "style", "svg", "template",
        "textarea", "title", "video",
    ];

    private static readonly HashSet<string> Blocks =
    [
        "address", "article", "aside", "body", "caption", "center", "dd", "details", "dir", "div", "dl", "dt", "fieldset", "figcaption", "figure", "footer", "form",
        "header", "hgroup", "html", "legend", "main", "menu", "nav", "p", "search", "section", "summary", "table", "tbody", "tfoot", "thead", "tr",
    ];

    /// <summary>True for what holds no words of the text.</summary>
    public static bool IsUnseen(string name) => Unseen.Contains(name);

    /// <summary>True for what starts and ends a paragraph and has no Markdown of its own.</summary>
    public static bool IsBlock(string name) => Blocks.Contains(name);

    public static bool IsHeading(string name) => name is ['h', >= '1' and <= '6'];
}
