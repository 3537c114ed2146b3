using System.Collections.Immutable;
using Annals.Reporting;
using Annals.Text;
using Markdig.Helpers;
using Markdig.Parsers;

namespace Annals.Parse.Prose;

/// <summary>Reads Pandoc's citations in brackets: <c>[@id]</c>, <c>[@id, para. 5]</c>, <c>[see @a, p. 3; @b]</c>.</summary>
internal sealed class CitationParser : InlineParser
{
    public CitationParser() => OpeningCharacters = ['['];

    public override bool Match(InlineProcessor processor, ref StringSlice slice)
    {
        var text = slice.AsSpan();
        var length = 1 + text[1..].IndexOfAny('[', ']', '\n');
        if (length < 3 || text[length] != ']' || !text[1..length].Contains('@')) return false;
        var inside = text[1..length];
        // "[write to @home](address)" is a link.
        if (length + 1 < text.Length && text[length + 1] == '(') return false;

        var start = processor.GetSourcePosition(slice.Start, out var line, out var column);
        var citations = ImmutableArray.CreateBuilder<Citation>(1);
        foreach (var part in inside.Split(';'))
        {
            var at = new Position(line + 1, column + 2 + part.Start.Value);
            if (Read(inside[part], at) is not { } citation) return false;
            citations.Add(citation);
        }
        processor.Inline = new CitationInline(citations.ToImmutable())
        {
            Span = new(start, start + length),
            Line = line,
            Column = column,
        };
        CitedQuotations.Announce(processor.Document, processor.Block, slice);
        slice.Start += length + 1;
        return true;
    }

    private static Citation? Read(ReadOnlySpan<char> text, Position at)
    {
        var sign = text.IndexOf('@');
        if (sign < 0 || (sign > 0 && text[sign - 1] is not (' ' or '-'))) return null;
        var id = text[(sign + 1)..];
        var end = id.IndexOfAny(',', ' ');
        var locator = end < 0 ? [] : id[end..].TrimStart(", ").TrimEnd();
        if (end >= 0) id = id[..end];
        if (id.IsEmpty) return null;
        // Pandoc's minus sign leaves the author's name out of a reference; a number has none to leave out.
        var prefix = text[..sign].TrimEnd('-').Trim();
        return new Citation(RecurringText.Of(id), prefix.ToString(), locator.ToString(), at with { Column = at.Column + sign });
    }
}
