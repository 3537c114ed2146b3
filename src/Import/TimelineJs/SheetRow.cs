using System.Collections.Immutable;

namespace Annals.Import.TimelineJs;

/// <summary>A row of the spreadsheet.</summary>
/// <param name="Number">As a spreadsheet counts: the head is 1.</param>
/// <param name="Line">The line of the file on which it starts.</param>
/// <param name="Cells">Trimmed, by the names of their columns in lower case; empty ones left out.</param>
/// <param name="Beyond">How many cells with something in them have no column.</param>
internal sealed record SheetRow(int Number, int Line, ImmutableDictionary<string, string> Cells, int Beyond)
{
    public string this[string column] => Cells.GetValueOrDefault(column.ToLowerInvariant(), "");
}
