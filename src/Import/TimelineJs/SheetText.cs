using System.Collections.Immutable;
using Annals.Reporting;

namespace Annals.Import.TimelineJs;

/// <summary>Where the rows of a spreadsheet start, and whether it is sound (RFC 4180).</summary>
/// <param name="Separator">Comma, semicolon or tab.</param>
/// <param name="RowStarts">The line on which each row starts, from one.</param>
/// <param name="OpenQuote">The place of the quotation mark that is never closed; null where there is none.</param>
internal sealed record SheetText(char Separator, ImmutableArray<int> RowStarts, Position? OpenQuote)
{
    public static SheetText Scan(string text)
    {
        var separator = SeparatorOf(text);
        var starts = ImmutableArray.CreateBuilder<int>();
        var (line, rowStart, quote, lineStart) = (1, 0, -1, 0);
        var quoteAt = Position.Start;
        starts.Add(1);
        for (var i = 0; i < text.Length; i++)
        {
            var character = text[i];
            if (character == '"')
            {
                if (quote < 0)
                {
                    // Within a cell that does not start with one, a quotation mark is a character like any other.
                    if (i > rowStart && text[i - 1] != separator) continue;
                    (quote, quoteAt) = (i, new Position(line, i - lineStart + 1));
                }
                else if (i + 1 < text.Length && text[i + 1] == '"')
                {
                    i++;
                }
                else
                {
                    quote = -1;
                }
            }
            else if (character == '\n')
            {
                (line, lineStart) = (line + 1, i + 1);
                if (quote >= 0) continue;
                starts.Add(line);
                rowStart = i + 1;
            }
        }
        return new SheetText(separator, starts.ToImmutable(), quote < 0 ? null : quoteAt);
    }

    // The one that the head has most of: none of its names has any of them.
    private static char SeparatorOf(string text)
    {
        var head = text.AsSpan();
        if (head.IndexOf('\n') is >= 0 and var end) head = head[..end];
        var (commas, semicolons, tabs) = (head.Count(','), head.Count(';'), head.Count('\t'));
        return tabs > commas && tabs > semicolons ? '\t' : semicolons > commas ? ';' : ',';
    }
}
