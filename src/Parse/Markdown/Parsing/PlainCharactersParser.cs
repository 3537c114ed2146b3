using Markdig.Helpers;
using Markdig.Parsers;
using Markdig.Syntax.Inlines;

namespace Annals.Parse.Markdown.Parsing;

/// <summary>
/// Keeps characters as text that would be markup otherwise: == within a word (<c>x==y</c>), longer runs of =, and the start of CriticMarkup's <c>{~~old~&gt;new~~}</c>.
/// </summary>
internal sealed class PlainCharactersParser : InlineParser
{
    /// <summary>From here on stand the scripts without blanks between words.</summary>
    public const char FirstWithoutBlanks = '\u2E80';

    public PlainCharactersParser() => OpeningCharacters = ['=', '{'];

    public override bool Match(InlineProcessor processor, ref StringSlice slice)
    {
        var text = slice.AsSpan();
        if (text[0] == '{') return text.StartsWith("{~~") && Keep(processor, ref slice, 3);
        var run = text.IndexOfAnyExcept('=') is >= 0 and var end ? end : text.Length;
        // "==}" closes the words of an annotation.
        if (run < text.Length && text[run] == '}') return run > 2 && Keep(processor, ref slice, run - 2);
        // Behind a brace that is escaped they are no marks either: an editor has made an annotation of it plain.
        if (slice.PeekCharExtra(-1) == '{') return Keep(processor, ref slice, run);
        var (before, behind) = (slice.PeekCharExtra(-1), run < text.Length ? text[run] : ' ');
        var isWithinWord = run == 2 && IsOfWord(before) && IsOfWord(behind) && !IsOpen(processor.Inline);
        return (run > 2 || isWithinWord) && Keep(processor, ref slice, run);
    }

    private static bool Keep(InlineProcessor processor, ref StringSlice slice, int length)
    {
        var start = processor.GetSourcePosition(slice.Start, out var line, out var column);
        processor.Inline = new LiteralInline
        {
            Content = new StringSlice(slice.Text, slice.Start, slice.Start + length - 1),
            Span = new(start, start + length - 1),
            Line = line,
            Column = column,
        };
        slice.Start += length;
        return true;
    }

    // Scripts without blanks between words (those of Chinese, Japanese and Korean) mark parts of what looks like one.
    private static bool IsOfWord(char character) => char.IsLetterOrDigit(character) && character < FirstWithoutBlanks;

    private static bool IsOpen(Inline? inline)
    {
        for (; inline is not null; inline = inline.Parent)
            if (inline is EmphasisDelimiterInline { DelimiterChar: '=' }) return true;
        return false;
    }
}
