using Annals.Dates;
using Annals.Import.Clippings;
using Annals.Parse.Schema;
using Annals.Reporting;
using Annals.Tests.Dates;
using Annals.Tests.Support;

namespace Annals.Tests.Documentation;

/// <summary>The README's tables say what the program does, no more and no less.</summary>
public class ReadmeTests
{
    private static readonly string[] Lines = File.ReadAllLines(Repository.PathOf("README.md"));

    public static TheoryData<string> SchemaNames => [.. AllSchemas.Select(schema => schema.Name)];

    private static KeySchema[] AllSchemas => [Schemas.Entry, Schemas.Source, Schemas.Subject, Schemas.Page, Schemas.Site, SlideSchemas.Slide];

    [Theory]
    [MemberData(nameof(SchemaNames))]
    public void Has_a_row_for_every_key_and_for_no_other(string name)
    {
        var schema = AllSchemas.Single(schema => schema.Name == name);
        Assert.Equal(Rows(schema, ""), TableUnder($"Keys of {name}"));
    }

    [Fact]
    public void Has_a_row_for_every_code()
    {
        var rows = TableUnder("Diagnostics");
        Assert.Equal(Rules.All.Select(rule => rule.Code), rows.Select(row => row[2..7]));
        Assert.All(Rules.All.Zip(rows), pair => Assert.StartsWith($"| {pair.First.Code} | {pair.First.Name} | ", pair.Second, StringComparison.Ordinal));
    }

    [Fact]
    public void Shows_each_date_as_the_program_labels_it()
    {
        var rows = TableUnder("Dates");
        Assert.NotEmpty(rows);
        foreach (var cells in rows.Select(row => row.Split(" | ")))
        {
            Assert.True(Edtf.TryParse(cells[0].Trim('|', ' ', '`'), out var date, out _));
            Assert.Equal(cells[1], DateLabels.Label(date, Words.English));
        }
    }

    [Fact]
    public void Shows_each_date_of_a_clipping_as_the_import_resolves_it()
    {
        var rows = TableUnder("Dates in words");
        Assert.NotEmpty(rows);
        foreach (var cells in rows.Select(row => row.Trim('|', ' ').Split(" | ")))
        {
            var mention = Assert.Single(MentionReader.Read($"The bridge was closed {cells[0]}, it said.", new Day(2022, 11, 28)));
            Assert.Equal(cells[1].Trim('`'), mention.Date?.ToString());
        }
    }

    // The rows of the first table behind a line that starts with these words, without its head.
    private static string[] TableUnder(string words) =>
    [
        .. Lines.SkipWhile(line => !line.TrimStart('#', ' ').StartsWith(words, StringComparison.OrdinalIgnoreCase))
            .SkipWhile(line => !line.StartsWith('|'))
            .Skip(2)
            .TakeWhile(line => line.StartsWith('|')),
    ];

    private static IEnumerable<string> Rows(KeySchema schema, string prefix)
    {
        foreach (var key in schema.Keys)
        {
            yield return $"| `{prefix}{key.Name}` | {Shown(key.Shape)}{(key.Required ? ", required" : "")} | {key.Meaning} |";
            var inner = key.Shape is Shape.ListOf list ? list.Of : key.Shape;
            // What stands in several places has a table of its own.
            if (inner is Shape.Keys keys && !AllSchemas.Contains(keys.Schema))
                foreach (var row in Rows(keys.Schema, $"{prefix}{key.Name}.")) yield return row;
        }
    }

    private static string Shown(Shape shape) => shape switch
    {
        Shape.ListOf { Of: Shape.Keys } => "list of keys",
        Shape.ListOf list => $"list: {Shown(list.Of)}",
        Shape.Keys => "keys",
        Shape.EdtfDate => "date",
        Shape.WholeNumber => "number",
        Shape.WebAddress => "web address",
        Shape.Choice choice => string.Join(", ", choice.Words.Select(word => $"`{word}`")),
        _ => "text",
    };
}
