using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Annals.Text;

namespace Annals.Import.Tables;

/// <summary>Where the cells of a sheet lead to (ECMA-376 part 1, section 18.3.1.47): a column “NAME (link)” for each that has links other than its texts.</summary>
internal static partial class CellLinks
{
    /// <param name="links">Addresses, or the ids of such in the relations of the sheet.</param>
    /// <param name="relations">Addresses by id.</param>
    public static Table Add(Table table, IReadOnlyList<CellLink> links, IReadOnlyDictionary<string, string> relations)
    {
        var addresses = new Dictionary<(int Row, int Column), string>();
        foreach (var link in links)
            if ((link.Address ?? relations.GetValueOrDefault(link.Relation)) is { Length: > 0 } address)
                for (var row = link.Area.FirstRow; row <= Math.Min(link.Area.LastRow, link.Area.FirstRow + MostOfArea); row++) addresses[(row, link.Area.FirstColumn)] = address;
        if (addresses.Count == 0) return table;
        var rows = table.Rows.ToArray();
        var linked = rows.SelectMany(row => row.Cells.Where(cell => addresses.TryGetValue((row.At.Line, cell.Column), out var address) && address != cell.Text)).Select(cell => cell.Column).Distinct().Order().ToArray();
        return table with
        {
            Columns = [.. table.Columns, .. linked.Select(column => new TableColumn($"{table.Columns[column].Name} (link)", table.Columns[column].At))],
            Rows = rows.Select(row => row with { Cells = [.. row.Cells, .. Beside(row, linked, table.Columns.Length, addresses)] }),
        };
    }

    /// <summary>The address that a formula leads to; null for another formula, or one that works its address out.</summary>
    public static string? OfFormula(string formula) => Hyperlink().Match(formula) is { Success: true } match ? match.Groups["address"].Value.Replace("\"\"", "\"", StringComparison.Ordinal) : null;

    // A link over more rows than that is a mistake of whoever made the file.
    private const int MostOfArea = 1_000;

    private static IEnumerable<TableCell> Beside(TableRow row, int[] linked, int width, Dictionary<(int Row, int Column), string> addresses)
    {
        foreach (var (index, column) in linked.Index())
            if (addresses.TryGetValue((row.At.Line, column), out var address)) yield return new TableCell(width + index, address, row.At with { Column = column + 1 });
    }

    [GeneratedRegex("""^\s*HYPERLINK\(\s*"(?<address>[a-z]+:(?:[^"]|"")*)"\s*[,;)]""", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, PatternTime.Most)]
    private static partial Regex Hyperlink();
}

/// <summary>A link of some cells.</summary>
/// <param name="Address">Null where the relations of the sheet have it.</param>
/// <param name="Relation">The id there; empty for none.</param>
internal sealed record CellLink(CellArea Area, string? Address, string Relation);
