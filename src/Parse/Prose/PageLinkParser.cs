using Markdig.Helpers;
using Markdig.Parsers;

namespace Annals.Parse.Prose;

/// <summary>Reads <c>[[target]]</c>, <c>[[target|words]]</c> and <c>[[target#anchor|words]]</c>, as wikis and Obsidian write them.</summary>
internal sealed class PageLinkParser : InlineParser
{
    public PageLinkParser() => OpeningCharacters = ['['];

    public override bool Match(InlineProcessor processor, ref StringSlice slice)
    {
        if (slice.PeekChar() != '[') return false;
        var text = slice.AsSpan();
        // No further than the first sign that cannot stand inside, or each of many would look to the end of the paragraph.
        var length = text.Length > 2 ? 2 + text[2..].IndexOfAny('[', ']', '\n') : 0;
        if (length < 2 || !text[length..].StartsWith("]]") || text[2..length].IsWhiteSpace()) return false;
        var inside = text[2..length];

        var bar = inside.IndexOf('|');
        var target = (bar < 0 ? inside : inside[..bar]).Trim();
        var words = bar < 0 ? null : inside[(bar + 1)..].Trim().ToString();
        var hash = target.IndexOf('#');
        var anchor = hash < 0 ? null : target[(hash + 1)..].ToString();
        if (hash >= 0) target = target[..hash];

        var start = processor.GetSourcePosition(slice.Start, out var line, out var column);
        processor.Inline = new PageLinkInline(target.ToString(), anchor, words is "" ? null : words)
        {
            Span = new(start, start + length + 1),
            Line = line,
            Column = column,
        };
        slice.Start += length + 2;
        return true;
    }
}
