using Markdig;

namespace Annals.Parse.Prose;

/// <summary>Said to Markdig with a file whose Markdown does not start at its beginning.</summary>
internal sealed class TextBelow(int start) : MarkdownParserContext
{
    /// <summary>Where the Markdown starts: at the start of a line.</summary>
    public int Start => start;
}
