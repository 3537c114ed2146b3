using Markdig.Extensions.Tables;
using Markdig.Renderers;
using Markdig.Renderers.Html;

namespace Annals.Parse.Markdown.Rendering;

/// <summary>Says how a column is aligned by a class, <c>align-left</c> and so on: a page’s Content-Security-Policy lets no style attribute through.</summary>
internal sealed class AlignedTableRenderer : HtmlTableRenderer
{
    protected override void Write(HtmlRenderer renderer, Table table)
    {
        foreach (var row in table.OfType<TableRow>())
            for (var column = 0; column < row.Count; column++)
            {
                if (row[column] is not TableCell cell || Column(table, cell, column)?.Alignment is not { } alignment) continue;
                cell.GetAttributes().AddClass(alignment switch
                {
                    TableColumnAlign.Left => "align-left",
                    TableColumnAlign.Right => "align-right",
                    _ => "align-centre",
                });
            }
        foreach (var column in table.ColumnDefinitions) column.Alignment = null;
        base.Write(renderer, table);
    }

    // The last column holds for cells beyond it, as the base class has it.
    private static TableColumnDefinition? Column(Table table, TableCell cell, int column)
    {
        if (table.ColumnDefinitions.Count == 0) return null;
        var index = cell.ColumnIndex < 0 || cell.ColumnIndex >= table.ColumnDefinitions.Count ? column : cell.ColumnIndex;
        return table.ColumnDefinitions[Math.Min(index, table.ColumnDefinitions.Count - 1)];
    }
}
