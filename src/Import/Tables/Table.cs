using System.Collections.Immutable;
using Annals.Import.Drafts;
using Annals.Reporting;
using Annals.Text;

namespace Annals.Import.Tables;

/// <summary>A table with a head.</summary>
/// <param name="Columns">By their names in the head; a column without one is called by its number, and a second of one name has a number behind it.</param>
/// <param name="Rows">Read when they are asked for; those without a word in them are left out.</param>
/// <param name="Findings">What of the file is no row of it.</param>
internal sealed record Table(ImmutableArray<TableColumn> Columns, IEnumerable<TableRow> Rows, ImmutableArray<Finding> Findings)
{
    /// <summary>Whether its lines are lines of a text, and not rows of a workbook.</summary>
    public bool IsText { get; init; }

    /// <summary>Makes one of rows of cells, of which the first with more than one cell is the head.</summary>
    /// <param name="rows">Gone over more than once, so that a long table need not stand in memory.</param>
    public static Table? Of(IEnumerable<TableRow> rows, IEnumerable<Finding> findings)
    {
        var said = rows.Where(row => !row.Cells.IsEmpty);
        if (!said.Any()) return null;
        // Above the head people write what the table is about.
        var isOfOneColumn = said.All(row => row.Cells.Length == 1);
        bool IsAbove(TableRow row) => !isOfOneColumn && row.Cells.Length == 1;
        var above = said.TakeWhile(IsAbove).Select(row => new Finding(row.At.Line, $"above the head: {string.Join(' ', row.Cells.Select(cell => cell.Text))}", Outcome.LeftOut));
        var below = said.SkipWhile(IsAbove);
        var width = below.Max(row => row.Cells[^1].Column) + 1;
        return new Table(Names(below.First(), width), below.Skip(1), [.. findings, .. above]);
    }

    private static ImmutableArray<TableColumn> Names(TableRow head, int width)
    {
        var columns = ImmutableArray.CreateBuilder<TableColumn>(width);
        var taken = new HashSet<string>();
        for (var column = 0; column < width; column++)
        {
            var cell = head.Cells.FirstOrDefault(cell => cell.Column == column);
            var wish = cell is null ? $"column {column + 1}" : OneLine.Of(cell.Text);
            var name = wish;
            for (var number = 2; !taken.Add(name); number++) name = $"{wish} ({number})";
            columns.Add(new TableColumn(name, cell?.At ?? head.At));
        }
        return columns.MoveToImmutable();
    }
}

/// <summary>A column of a table.</summary>
internal sealed record TableColumn(string Name, Position At);

/// <summary>A row of a table.</summary>
/// <param name="At">Where it starts; in a workbook the number of the row stands for the line.</param>
/// <param name="Cells">Those that have something in them, in order.</param>
internal sealed record TableRow(Position At, ImmutableArray<TableCell> Cells);

/// <summary>A cell of a table.</summary>
/// <param name="Column">From zero.</param>
/// <param name="Text">Without the white space around it.</param>
internal sealed record TableCell(int Column, string Text, Position At);
