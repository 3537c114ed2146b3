using Markdig;
using Markdig.Helpers;

namespace Annals.Parse.Prose;

/// <summary>Said to Markdig with a file whose Markdown does not start at its beginning.</summary>
internal sealed class TextBelow(string text, int start) : MarkdownParserContext
{
    /// <summary>Where the Markdown starts: at the start of a line.</summary>
    public int Start => start;

    /// <summary>What stands before a place; nothing of what stands above the Markdown.</summary>
    public static ReadOnlySpan<char> Before(StringSlice place, MarkdownParserContext? context)
    {
        // Markdig puts the lines of a paragraph together, too, and then has a shorter text.
        var first = context is TextBelow below && place.Text.Length == below.Length ? below.Start : 0;
        return place.Text.AsSpan(first, place.Start - first);
    }

    private int Length => text.Length;
}
