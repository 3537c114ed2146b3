using Annals.Tests.Support;

namespace Annals.Tests.Commands;

/// <summary>A report that can be read, however many rows there are.</summary>
public sealed class ImportReportTests
{
    private const string Map = "entry:\n  title: title\n  date: when\n  people: {from: who, split: \";\"}\n";

    [Fact]
    public void Of_many_rows_it_counts_each_kind_and_shows_the_first()
    {
        using var timeline = Timeline(400);
        var import = AnnalsCommand.Run(timeline.Path, "import", "sheet.csv", "--map", "map.yml", "--report", "report.txt");
        Assert.Equal(0, import.ExitCode);
        Assert.Contains("sheet.csv: by a map\n  → entries/day-0.md\n  → entries/day-1.md\n  → entries/day-2.md\n  → and 396 more files\n", import.Output, StringComparison.Ordinal);
        Assert.Contains("\n  unsure: 2 lines\n          1 × left out (“…”)\n              7: left out (“Day 5”): “11/12/2001” is no date that can be told for sure: ", import.Output, StringComparison.Ordinal);
        Assert.Contains("\n        399 × when → date\n              2: when → date: 2001-01-01, from “1 January 2001”\n", import.Output, StringComparison.Ordinal);
        Assert.Contains("--report FILE writes all of them", import.Output, StringComparison.Ordinal);
        Assert.InRange(import.Output.Split('\n').Length, 10, 60);

        var whole = File.ReadAllText(timeline["report.txt"]);
        foreach (var row in Enumerable.Range(0, 400).Where(row => row != 5)) Assert.Contains($"  → entries/day-{row}.md\n", whole, StringComparison.Ordinal);
        Assert.Equal(399, whole.Split("from “").Length - 1);
    }

    [Fact]
    public void Of_few_rows_it_has_every_line_and_no_file_need_be_written_for_it()
    {
        using var timeline = Timeline(4);
        var dry = AnnalsCommand.Run(timeline.Path, "import", "sheet.csv", "--map", "map.yml", "--dry-run", "--report", "report.txt");
        Assert.Equal(4, dry.Output.Split("from “").Length - 1);
        Assert.Equal(dry.Output, File.ReadAllText(timeline["report.txt"]));
        Assert.False(Directory.Exists(timeline["input/entries"]));
    }

    private static TemporaryFolder Timeline(int rows)
    {
        var timeline = new TemporaryFolder();
        timeline.Write("input/site.yml", "title: T\n");
        timeline.Write("map.yml", Map);
        timeline.Write("sheet.csv", "when,title,who\n" + string.Concat(Enumerable.Range(0, rows).Select(row => $"{(row == 5 ? "11/12/2001" : $"1 January {2001 + (row % 20)}")},Day {row},{(row == 6 ? new string('x', 300) : "Ann Lee;Bo Berg")}\n")));
        return timeline;
    }
}
