using Markdig.Helpers;
using Markdig.Parsers;
using static Annals.Parse.Markdown.Parsing.Nodes;

namespace Annals.Parse.Markdown.Parsing;

/// <summary>
/// Reads <c>[[target]]</c>, <c>[[target|words]]</c> and <c>[[target#anchor|words]]</c>, as wikis and Obsidian write them. A line
/// may end wherever a blank may stand.
/// </summary>
internal sealed class PageLinkParser : InlineParser
{
    private readonly Func<ReadOnlySpan<char>, string> _plainWords;

    /// <param name="plainWords">What is shown of words that may have markup.</param>
    public PageLinkParser(Func<ReadOnlySpan<char>, string> plainWords) => (OpeningCharacters, _plainWords) = (['['], plainWords);

    public override bool Match(InlineProcessor processor, ref StringSlice slice)
    {
        if (slice.PeekChar() != '[') return false;
        var text = NotationText.Ahead(slice)[2..];
        var length = text.IndexOfAny('[', ']');
        if (length < 0 || !text[length..].StartsWith("]]")) return false;
        var inside = text[..length];
        if (inside.IsWhiteSpace() || NotationText.IsEscaped(text, length)) return false;
        if (PrivateText.IsCut(inside)) return false;
        if (inside.Contains('\n') && !NotationText.MayCrossLines(slice)) return false;

        var bar = inside.IndexOf('|');
        // In a table the bar has a backslash before it.
        var target = NotationText.OnOneLine((bar < 0 ? inside : inside[..bar]).TrimEnd('\\'));
        var words = bar < 0 ? null : _plainWords(inside[(bar + 1)..]);
        var hash = target.IndexOf('#');
        var anchor = hash < 0 ? null : target[(hash + 1)..];
        if (hash >= 0) target = target[..hash];

        var start = processor.GetSourcePosition(slice.Start, out var line, out var column);
        processor.Inline = new PageLinkInline(target, anchor, words is "" ? null : words)
        {
            Span = new(start, processor.GetSourcePosition(slice.Start + length + 3)),
            Line = line,
            Column = column,
        };
        slice.Start += length + 4;
        return true;
    }
}
