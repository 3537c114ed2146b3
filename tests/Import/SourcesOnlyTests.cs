using Annals.Tests.Support;

namespace Annals.Tests.Import;

/// <summary>Sources alone are made of any kind of file, and nothing is said of entries that are not made.</summary>
public sealed class SourcesOnlyTests
{
    private const string Clipping = "Fire at the store\nBy Ada Abara\nThe Harbour Post\n28 November 2022\n\nThe store burned down on Sunday. “We saw the smoke from the quay,” said Ben Osei, who works there.\n\nThe ferry did not sail on Monday, and passengers had to wait for three hours.\n";

    [Theory]
    [InlineData("fire.txt", Clipping, "sources/abara-2022-11-28.md")]
    [InlineData("sheet.csv", "Year,Month,Day,Headline,Text,Media,Media Credit,Media Caption\n2022,11,27,Fire,It burned.,https://post.example/fire,Harbour Post,Smoke\n", "sources/")]
    public void Of_a_file_that_would_make_entries(string name, string text, string source)
    {
        using var timeline = new TemporaryFolder();
        timeline.Write("input/site.yml", "title: T\n");
        timeline.Write(name, text);
        Assert.NotEqual("", AnnalsCommand.Run(timeline.Path, "import", name, "--dry-run").Output);
        var import = AnnalsCommand.Run(timeline.Path, "import", name, "--sources-only");
        Assert.True(import.ExitCode == 0, import.Error + import.Output);
        Assert.False(Directory.Exists(timeline["input/entries"]));
        Assert.DoesNotContain("entries/", import.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("quotation", import.Output, StringComparison.Ordinal);
        if (name.EndsWith(".txt", StringComparison.Ordinal)) Assert.True(File.Exists(timeline["input/" + source]));
        else Assert.Contains("1 entry: sources alone were asked for", import.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Of_a_table_by_a_map_the_sources_that_its_rows_name()
    {
        using var timeline = new TemporaryFolder();
        timeline.Write("input/site.yml", "title: T\n");
        timeline.Write("map.yml", "entry: {title: what, date: when}\nsources: {title: paper, url: link}\n");
        timeline.Write("sheet.csv", "when,what,paper,link\n2001,A fire,The Post,https://post.example/a\n2002,A flood,The Post,https://post.example/b\n");
        var import = AnnalsCommand.Run(timeline.Path, "import", "sheet.csv", "--map", "map.yml", "--sources-only");
        Assert.True(import.ExitCode == 0, import.Error + import.Output);
        Assert.Equal(2, Directory.EnumerateFiles(timeline["input/sources"], "*.md").Count());
        Assert.False(Directory.Exists(timeline["input/entries"]));
        Assert.Contains("2 sources and 0 draft entries from 1 file", import.Output, StringComparison.Ordinal);
    }
}
