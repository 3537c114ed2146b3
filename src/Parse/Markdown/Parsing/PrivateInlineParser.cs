using Markdig.Helpers;
using Markdig.Parsers;
using static Annals.Parse.Markdown.Parsing.Nodes;

namespace Annals.Parse.Markdown.Parsing;

/// <summary>Reads private text within a paragraph. One that nothing closes reaches to its end, so that none of it is shown even in a preview.</summary>
internal sealed class PrivateInlineParser : InlineParser
{
    public PrivateInlineParser() => OpeningCharacters = ['<', '%'];

    public override bool Match(InlineProcessor processor, ref StringSlice slice)
    {
        var text = slice.AsSpan();
        if (!PrivateText.Starts(text)) return false;
        var length = PrivateText.Length(text);
        var start = processor.GetSourcePosition(slice.Start, out var line, out var column);
        processor.Inline = new PrivateInline(length >= 0) { Span = new(start, start), Line = line, Column = column };
        var isBehindBlank = slice.Start == 0 || slice.PeekCharExtra(-1).IsWhiteSpaceOrZero();
        slice.Start += length < 0 ? text.Length : length;
        // One blank is left of those on both sides.
        while (isBehindBlank && slice.CurrentChar == ' ') slice.SkipChar();
        return true;
    }
}
