using System.Collections.Immutable;
using Annals.Import.Tables;

namespace Annals.Import.TimelineJs;

/// <summary>CSV with a head to rows.</summary>
internal static class SheetReader
{
    /// <param name="columns">As the head names them.</param>
    public static IEnumerable<SheetRow> Read(string text, SheetText sheet, out ImmutableArray<string> columns)
    {
        var records = CsvRecords.Read(text, sheet.Separator).ToArray();
        var head = records.Length == 0 ? [] : records[0].Select(name => name.Trim()).ToArray();
        columns = [.. head];
        return records.Skip(1).Select((record, index) => Row(record, head, index + 2, sheet)).Where(row => !row.Cells.IsEmpty || row.Beyond > 0);
    }

    private static SheetRow Row(string[] record, string[] head, int number, SheetText sheet)
    {
        var cells = ImmutableDictionary.CreateBuilder<string, string>();
        var beyond = 0;
        for (var i = 0; i < record.Length; i++)
        {
            var cell = record[i].Trim();
            if (cell.Length == 0) continue;
            // Of two columns of one name the first that says something counts.
            if (i >= head.Length || !cells.TryAdd(head[i].ToLowerInvariant(), cell)) beyond++;
        }
        return new SheetRow(number, sheet.RowStarts[Math.Min(number, sheet.RowStarts.Length) - 1], cells.ToImmutable(), beyond);
    }

    private static bool TryAdd(this ImmutableDictionary<string, string>.Builder cells, string name, string cell)
    {
        if (cells.ContainsKey(name)) return false;
        cells.Add(name, cell);
        return true;
    }
}

/// <summary>A row of the spreadsheet.</summary>
/// <param name="Number">As a spreadsheet counts: the head is 1.</param>
/// <param name="Line">The line of the file on which it starts.</param>
/// <param name="Cells">Trimmed, by the names of their columns in lower case; empty ones left out.</param>
/// <param name="Beyond">How many cells with something in them have no column.</param>
internal sealed record SheetRow(int Number, int Line, ImmutableDictionary<string, string> Cells, int Beyond)
{
    public string this[string column] => Cells.GetValueOrDefault(column.ToLowerInvariant(), "");
}
