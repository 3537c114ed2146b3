using System.Collections.Immutable;
using Annals.Import.Drafts;

namespace Annals.Import.Tables;

/// <summary>Cells that a sheet shows as one (ECMA-376 part 1, section 18.3.1.55): what stands in it counts for each row beside it.</summary>
internal static class MergedCells
{
    public static List<TableRow> Fill(List<TableRow> rows, IReadOnlyCollection<CellArea> areas, List<Finding> findings)
    {
        // One that is a row high is a heading over several columns, and counts once.
        var high = areas.Where(area => area.LastRow > area.FirstRow).ToArray();
        if (high.Length == 0) return rows;
        var values = new Dictionary<CellArea, TableCell>();
        var byRow = rows.ToDictionary(row => row.At.Line);
        foreach (var area in high)
            if (byRow.GetValueOrDefault(area.FirstRow)?.Cells.FirstOrDefault(cell => cell.Column == area.FirstColumn) is { } value) values[area] = value;
        var filled = rows.Select(row => values.Where(each => each.Key.FirstRow < row.At.Line && row.At.Line <= each.Key.LastRow).ToArray() is { Length: > 0 } over && !row.Cells.IsEmpty
            ? row with { Cells = [.. row.Cells.Concat(over.Select(each => each.Value with { At = row.At with { Column = each.Value.Column + 1 } })).DistinctBy(cell => cell.Column).OrderBy(cell => cell.Column)] }
            : row).ToList();
        findings.AddRange(values.Select(each => new Finding(each.Key.FirstRow, each.Key.LastRow, $"“{each.Value.Text}” stands in one cell over these rows, and counts for each", Outcome.Inferred)));
        return filled;
    }
}

/// <summary>A rectangle of cells: rows from one, columns from zero, both ends in it.</summary>
internal sealed record CellArea(int FirstRow, int FirstColumn, int LastRow, int LastColumn)
{
    /// <param name="reference">As in “B2” or “A2:A4”.</param>
    /// <returns>Null for what is no reference.</returns>
    public static CellArea? Parse(string? reference)
    {
        if (reference?.Split(':') is not ([_] or [_, _]) || Cell(reference.Split(':')[0]) is not var (row, column) || Cell(reference.Split(':')[^1]) is not var (lastRow, lastColumn)) return null;
        return new CellArea(row, column, lastRow, lastColumn);
    }

    private static (int Row, int Column)? Cell(string reference)
    {
        var letters = reference.TakeWhile(char.IsAsciiLetterUpper).Count();
        return SheetCells.ColumnOf(reference) is { } column && int.TryParse(reference.AsSpan(letters), System.Globalization.NumberStyles.None, System.Globalization.CultureInfo.InvariantCulture, out var row) ? (row, column) : null;
    }
}
