using System.Collections.Immutable;
using Annals.Reporting;

namespace Annals.Import.Tables;

/// <summary>Where the rows of a table start, and whether it is sound (RFC 4180).</summary>
/// <param name="Separator">Comma, semicolon or tab.</param>
/// <param name="RowStarts">The line on which each row starts, from one.</param>
/// <param name="RowOffsets">The character of the text with which each row starts.</param>
/// <param name="OpenQuote">The place of the quotation mark that is never closed; null where there is none.</param>
internal sealed record SheetText(char Separator, ImmutableArray<int> RowStarts, ImmutableArray<int> RowOffsets, Position? OpenQuote)
{
    /// <param name="mostRows">How many rows are looked at; what stands below them is not.</param>
    public static SheetText Scan(string text, char separator, int mostRows = int.MaxValue)
    {
        var starts = ImmutableArray.CreateBuilder<int>();
        var offsets = ImmutableArray.CreateBuilder<int>();
        var (line, rowStart, quote, lineStart) = (1, 0, -1, 0);
        var quoteAt = Position.Start;
        starts.Add(1);
        offsets.Add(0);
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
                if (starts.Count == mostRows) break;
                starts.Add(line);
                offsets.Add(i + 1);
                rowStart = i + 1;
            }
        }
        return new SheetText(separator, starts.ToImmutable(), offsets.ToImmutable(), quote < 0 ? null : quoteAt);
    }

    /// <summary>The places at which the cells of a row start, in the text that was scanned.</summary>
    /// <param name="row">From zero, counted as <see cref="RowStarts"/> is.</param>
    public List<Position> Cells(string text, int row)
    {
        var end = row + 1 < RowOffsets.Length ? RowOffsets[row + 1] - 1 : text.Length;
        var (line, lineStart, isQuoted) = (RowStarts[row], RowOffsets[row], false);
        var cells = new List<Position> { new(line, 1) };
        for (var i = RowOffsets[row]; i < end; i++)
        {
            if (text[i] == '"' && (isQuoted || i == RowOffsets[row] || text[i - 1] == Separator))
            {
                if (isQuoted && i + 1 < end && text[i + 1] == '"') i++;
                else isQuoted = !isQuoted;
            }
            else if (text[i] == '\n')
            {
                (line, lineStart) = (line + 1, i + 1);
            }
            else if (text[i] == Separator && !isQuoted)
            {
                cells.Add(new Position(line, i + 1 - lineStart + 1));
            }
        }
        return cells;
    }
}
