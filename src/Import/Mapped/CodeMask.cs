using Annals.Parse.Markdown;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace Annals.Import.Mapped;

/// <summary>Blanks out what a text shows as code, where signs mean nothing.</summary>
internal static class CodeMask
{
    /// <returns>As long as the text; lines keep their ends.</returns>
    public static string Of(string markdown)
    {
        if (ProseParser.Tree(markdown) is not { } tree) return markdown;
        var masked = markdown.ToCharArray();
        foreach (var span in tree.Descendants().Where(part => part is CodeBlock or CodeInline).Select(part => part.Span))
            for (var at = Math.Max(span.Start, 0); at <= span.End && at < masked.Length; at++)
                if (masked[at] != '\n') masked[at] = ' ';
        return new string(masked);
    }
}
