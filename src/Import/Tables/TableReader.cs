using System.Collections.Immutable;
using Annals.Import.Drafts;
using Annals.Reporting;

namespace Annals.Import.Tables;

/// <summary>A table as text (RFC 4180), with whatever separates its cells.</summary>
internal static class TableReader
{
    /// <returns>Null where it is broken or empty, which has been reported.</returns>
    public static Table? Read(OriginalFile file, Diagnostics diagnostics)
    {
        var text = Separators.WithoutName(file.Text);
        var sheet = SheetText.Scan(text, Separators.Find(text, file.Ending) ?? Separators.OfHead(text));
        if (sheet.OpenQuote is { } quote)
        {
            diagnostics.Add(Rules.BrokenCsv, file.Path, quote, "the quotation mark that opens here is never closed; close it, and import the file again");
            return null;
        }
        var rows = CsvRecords.Read(text, sheet.Separator).Select((record, row) => Row(record, text, sheet, Math.Min(row, sheet.RowStarts.Length - 1)));
        if (Table.Of(rows, []) is { } table) return table with { IsText = true };
        diagnostics.Add(Rules.NothingToImport, file.Path, Position.Start, "there is no row in this table");
        return null;
    }

    private static TableRow Row(string[] record, string text, SheetText sheet, int row)
    {
        var places = sheet.Cells(text, row);
        var cells = ImmutableArray.CreateBuilder<TableCell>();
        for (var column = 0; column < record.Length; column++)
            if (record[column].Trim() is { Length: > 0 } cell) cells.Add(new TableCell(column, cell, places[Math.Min(column, places.Count - 1)]));
        return new TableRow(new Position(sheet.RowStarts[row], 1), cells.ToImmutable());
    }
}
