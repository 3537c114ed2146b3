using CsvHelper;

namespace Annals.Import.Tables;

/// <summary>The records of a table as text (RFC 4180), each with all its cells as they stand.</summary>
internal static class CsvRecords
{
    // Whatever stands in a cell is read; a quotation mark that is never closed is found before.
    private static readonly CsvReaderOptions Options = new()
    {
        HasHeader = false,
        SkipEmptyLines = false,
        MalformedData = CsvMalformedDataHandling.Recover,
    };

    public static IEnumerable<string[]> Read(string text, char separator)
    {
        using var reader = CsvReader.FromText(text, Options with { Separator = separator });
        while (reader.Read()) yield return [.. Enumerable.Range(0, reader.FieldCount).Select(reader.GetString)];
    }
}
