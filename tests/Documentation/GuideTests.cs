using Annals.Dates;
using Annals.Formats;
using Annals.Import.Clippings.Dates;
using Annals.Parse.Schema;
using Annals.Reporting;
using Annals.Tests.Dates;
using Annals.Tests.Support;

namespace Annals.Tests.Documentation;

/// <summary>The tables of the guide say what the program does, no more and no less.</summary>
public class GuideTests
{
    public static TheoryData<string> SchemaNames => [.. AllSchemas.Select(schema => schema.Name)];

    private static KeySchema[] AllSchemas => [EntryKeys.All.Schema, SourceKeys.All.Schema, SubjectKeys.All.Schema, PageKeys.All.Schema, SiteKeys.Schema, SlideKeys.Schema];

    [Theory]
    [MemberData(nameof(SchemaNames))]
    public void Has_a_row_for_every_key_and_for_no_other(string name)
    {
        var schema = AllSchemas.Single(schema => schema.Name == name);
        Assert.Equal(Rows(schema, ""), new DocumentText(schema == SlideKeys.Schema ? "docs/timelines-and-tables.md" : "docs/entries.md").TableUnder($"Keys of {name}"));
    }

    [Fact]
    public void Has_a_row_for_every_code()
    {
        var rows = new DocumentText("docs/diagnostics.md").TableUnder("Every code");
        Assert.Equal(Rules.All.Select(rule => rule.Code), rows.Select(row => row[2..7]));
        Assert.All(Rules.All.Zip(rows), pair => Assert.StartsWith($"| {pair.First.Code} | {pair.First.Name} | ", pair.Second, StringComparison.Ordinal));
    }

    [Fact]
    public void Shows_each_date_as_the_program_labels_it()
    {
        var rows = new DocumentText("docs/dates.md").TableUnder("How to write a date");
        Assert.NotEmpty(rows);
        foreach (var cells in rows.Select(row => row.Split(" | ")))
        {
            Assert.True(Edtf.TryParse(cells[0].Trim('|', ' ', '`'), out var date, out _));
            Assert.Equal(cells[1], Words.English.Label(date));
        }
    }

    [Fact]
    public void Shows_each_date_of_a_clipping_as_the_import_resolves_it()
    {
        var rows = new DocumentText("docs/importing.md").TableUnder("Dates in words");
        Assert.NotEmpty(rows);
        foreach (var cells in rows.Select(row => row.Trim('|', ' ').Split(" | ")))
        {
            var mention = Assert.Single(MentionReader.Read($"The bridge was closed {cells[0]}, it said.", new Day(2022, 11, 28)));
            Assert.Equal(cells[1].Trim('`'), mention.Date?.ToString());
        }
    }

    [Fact]
    public void Has_a_row_for_every_format_of_the_data_with_its_file() => Assert.Equal(
        DataFormats.All.Select(format => $"| `{format.Name}` | `{format.Path[DataFormats.Folder.Length..]}` | "),
        new DocumentText("docs/formats.md").TableUnder("For other programs").Select(row => string.Join(" | ", row.Split(" | ")[..2]) + " | "));

    [Fact]
    public void Has_a_line_for_every_command()
    {
        using var folder = new TemporaryFolder();
        var help = AnnalsCommand.Run(folder.Path, "--help").Output;
        var commands = help.Split('\n').SkipWhile(line => line != "Commands:").Skip(1).Select(line => line.TrimEnd())
            .Where(line => line.Length > 2 && line[2] != ' ').Select(line => line.Split(' ', StringSplitOptions.RemoveEmptyEntries)[0]).Order().ToArray();
        Assert.Contains("build", commands);
        var lines = new DocumentText("README.md").Lines.SkipWhile(line => line != "## The commands").Skip(1).TakeWhile(line => !line.StartsWith('#'));
        Assert.Equal(commands, lines.Where(line => line.StartsWith("    annals ", StringComparison.Ordinal)).Select(line => line.Split(' ', StringSplitOptions.RemoveEmptyEntries)[1]).Order());
    }

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
