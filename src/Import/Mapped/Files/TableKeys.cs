using System.Collections.Immutable;
using Annals.Import.Tables;
using Annals.Parse.Yaml;

namespace Annals.Import.Mapped.Files;

/// <summary>The rows of a table as keys and values: each column is a key.</summary>
internal static class TableKeys
{
    public static IEnumerable<YamlMapping> Of(Table table)
    {
        var names = table.Columns.Select(column => new YamlScalar(column.At, column.Name, IsNull: false, column.At, IsAsWritten: false)).ToArray();
        return table.Rows.Select(row => new YamlMapping(row.At, Pairs(table, row, names)));
    }

    private static ImmutableArray<YamlPair> Pairs(Table table, TableRow row, YamlScalar[] names) =>
        [.. row.Cells.Select(cell => new YamlPair(names[cell.Column], new YamlScalar(cell.At, cell.Text, IsNull: false, cell.At, IsAsWritten: table.IsText)))];
}
