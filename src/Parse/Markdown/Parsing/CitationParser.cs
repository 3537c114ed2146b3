using System.Collections.Immutable;
using Annals.Parse.Prose;
using Annals.Reporting;
using Markdig.Helpers;
using Markdig.Parsers;
using Markdig.Syntax.Inlines;
using static Annals.Parse.Markdown.Parsing.Nodes;

namespace Annals.Parse.Markdown.Parsing;

/// <summary>
/// Reads Pandoc's citations in brackets: <c>[@id]</c>, <c>[@id, para. 5]</c>, <c>[see @a, p. 3; @b]</c>. A line may end wherever a
/// blank may stand.
/// </summary>
internal sealed class CitationParser : InlineParser
{
    private readonly Func<ReadOnlySpan<char>, string> _plainWords;

    /// <param name="plainWords">What is shown of words that may have markup.</param>
    public CitationParser(Func<ReadOnlySpan<char>, string> plainWords) => (OpeningCharacters, _plainWords) = (['[', '!'], plainWords);

    public override bool Match(InlineProcessor processor, ref StringSlice slice)
    {
        if (slice.CurrentChar == '!') return MatchExclamation(processor, ref slice);
        var text = NotationText.Ahead(slice);
        if (LengthOf(text) is not (> 0 and var length)) return false;
        var inside = text[1..length];
        if (PrivateText.IsCut(inside)) return false;
        if (inside.Contains('\n') && !NotationText.MayCrossLines(slice)) return false;

        var citations = ImmutableArray.CreateBuilder<Citation>(1);
        for (var start = 0; start <= inside.Length;)
        {
            var end = CitationParts.EndOfPart(inside, start);
            if (Read(inside[start..end], slice.Start + 1 + start, processor) is not { } citation) return false;
            citations.Add(citation);
            start = end + 1;
        }
        var from = processor.GetSourcePosition(slice.Start, out var line, out var column);
        processor.Inline = new CitationInline(citations.ToImmutable())
        {
            Span = new(from, processor.GetSourcePosition(slice.Start + length)),
            Line = line,
            Column = column,
        };
        CitedQuotations.Announce(processor.Document, processor.Block, slice);
        slice.Start += length + 1;
        return true;
    }

    // "What a fire![@a]" is no image.
    private static bool MatchExclamation(InlineProcessor processor, ref StringSlice slice)
    {
        var text = NotationText.Ahead(slice)[1..];
        if (text is not ['[', ..] || LengthOf(text) is not (> 0 and var length) || CitationParts.AtSignIn(text[1..length]) < 0) return false;
        var from = processor.GetSourcePosition(slice.Start, out var line, out var column);
        processor.Inline = new LiteralInline { Content = new StringSlice(slice.Text, slice.Start, slice.Start), Span = new(from, from), Line = line, Column = column };
        slice.SkipChar();
        return true;
    }

    /// <returns>The place of the closing bracket, or nothing where this is no citation.</returns>
    private static int LengthOf(ReadOnlySpan<char> text)
    {
        var first = text.IndexOfAny('@', ']');
        if (first < 0 || text[first] == ']') return -1;
        var length = CitationParts.EndOf(text);
        if (length < 3) return -1;
        // "[write to @home](address)" is a link.
        return length + 1 < text.Length && text[length + 1] == '(' ? -1 : length;
    }

    private Citation? Read(ReadOnlySpan<char> part, int offset, InlineProcessor processor)
    {
        var atSign = CitationParts.AtSignIn(part);
        if (atSign < 0) return null;
        var (key, rest) = CitationParts.KeyIn(part, atSign);
        var id = part[key];
        if (id.IsEmpty) return null;
        processor.GetSourcePosition(offset + atSign, out var line, out var column);
        // Pandoc's minus sign leaves the author's name out of a reference; a number has none to leave out.
        return new Citation(id.ToString(), _plainWords(part[..atSign].TrimEnd('-')), Locator(part[rest..]), new Position(line + 1, column + 1));
    }

    // Braces at its start say where it begins and ends; what follows them is shown behind it.
    private string Locator(ReadOnlySpan<char> rest)
    {
        rest = rest.TrimStart(CitationParts.BeforeLocator);
        if (rest is not ['{', ..] || rest.IndexOf('}') is not (> 0 and var close)) return _plainWords(rest);
        var locator = rest[1..close].Trim();
        var behind = rest[(close + 1)..];
        return _plainWords(locator.IsEmpty ? behind.TrimStart(CitationParts.BeforeLocator) : string.Concat(locator, behind));
    }
}
