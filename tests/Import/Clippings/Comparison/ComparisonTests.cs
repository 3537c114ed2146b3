using Annals.Tests.Support;

namespace Annals.Tests.Import.Clippings.Comparison;

/// <summary>What clippings of one matter tell of each other.</summary>
public class ComparisonTests
{
    private const string Words =
        "“We closed the old mill because the river had undermined its northern wall,” Ann Lee said. " +
        "“Nobody who worked there will lose a day of pay before the new roof stands.” " +
        "“The council gave us its word in writing, and we shall hold it to every line.”";

    private const string Altered =
        "“We closed the elderly mill because the stream had undermined its northerly barrier,” Ann Lee said. " +
        "“Nobody who worked there shall misplace a day of wage before the new rooftop rises.” " +
        "“The council gave us its phrase in scribbles, and we shall grip it to every row.”";

    [Fact]
    public void Versions_of_one_statement_come_into_one_entry()
    {
        using var folder = Imported(
            ("a.txt", "date 2021-06-15\n\n" + Words),
            ("b.txt", "date 2021-06-16\n\n" + Words.Replace("northern", "western", StringComparison.Ordinal)));
        var entry = File.ReadAllText(Assert.Single(Directory.GetFiles(folder["input/entries"])));
        Assert.Contains("date: \"../2021-06-15\"", entry, StringComparison.Ordinal);
        Assert.Contains("its northern wall, in: unsigned-2021-06-15", entry, StringComparison.Ordinal);
        Assert.Contains("its western wall, in: unsigned-2021-06-16", entry, StringComparison.Ordinal);
        Assert.Equal(6, entry.Split("by: Ann Lee").Length - 1);
    }

    [Fact]
    public void A_copy_that_departs_from_all_others_is_flagged_and_not_quoted()
    {
        using var folder = Imported(
            ("a.txt", "date 2021-06-15\n\n" + Words), ("b.txt", "date 2021-06-16\n\n" + Words), ("c.txt", "date 2021-06-17\n\n" + Altered));
        Assert.Contains("reliability:", File.ReadAllText(folder["input/sources/unsigned-2021-06-17.md"]), StringComparison.Ordinal);
        Assert.DoesNotContain("reliability:", File.ReadAllText(folder["input/sources/unsigned-2021-06-15.md"]), StringComparison.Ordinal);
        Assert.All(Directory.GetFiles(folder["input/entries"]), file => Assert.DoesNotContain("in: unsigned-2021-06-17", File.ReadAllText(file), StringComparison.Ordinal));
    }

    [Fact]
    public void Of_two_that_differ_neither_is_flagged()
    {
        using var folder = Imported(("a.txt", "date 2021-06-15\n\n" + Words), ("c.txt", "date 2021-06-17\n\n" + Altered));
        Assert.All(Directory.GetFiles(folder["input/sources"], "*.md"), file => Assert.DoesNotContain("reliability:", File.ReadAllText(file), StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("yesterday", "published: 2021-06-14\n")]
    [InlineData("last week", "published: \"2021-06-14/2021-06-26\"\n")]
    [InlineData("in the morning", "")]
    public void A_clipping_without_a_date_has_one_only_where_another_bounds_it(string when, string published)
    {
        const string closed = "The old mill on the river was closed for good after its northern wall had given way";
        using var folder = Imported(
            ("a.txt", $"date 2021-06-20\n\n{closed} on 13 June 2021."),
            ("b.txt", $"What became of the mill on our river\n\n{closed} {when}. Nobody knows yet what the owners will do with it."));
        var undated = File.ReadAllText(folder["input/sources/what-became-of-the-mill-on-our-river.md"]);
        if (published.Length == 0) Assert.DoesNotContain("published", undated, StringComparison.Ordinal);
        else Assert.Contains(published, undated, StringComparison.Ordinal);
        Assert.Equal(published.Length > 0, undated.Contains("inferred: [published]", StringComparison.Ordinal));
    }

    [Fact]
    public void New_names_are_proposed_the_most_frequent_first_and_known_ones_are_used()
    {
        using var folder = Imported(
            ("input/people/ann.md", "---\ntitle: Ann Lee\naliases: [the miller]\n---\n"),
            ("a.txt", """
                date 2021-06-15

                The mill was sold on Sunday by Ann Lee to Bo Chen, who owns two others, and to designer Carla Diaz.

                Chen said that Diaz would draw the plans. Chen had asked her in spring, and Lee had agreed. Chen named no price.
                """));
        var entry = File.ReadAllText(Assert.Single(Directory.GetFiles(folder["input/entries"])));
        Assert.Contains("people: [Ann Lee]\n", entry, StringComparison.Ordinal);
        Assert.Contains("# people? [Bo Chen, Carla Diaz]\n", entry, StringComparison.Ordinal);
    }

    private static TemporaryFolder Imported(params (string Path, string Text)[] files)
    {
        var folder = new TemporaryFolder();
        folder.Write("input/site.yml", "title: The mill\n");
        foreach (var (path, text) in files) folder.Write(path, text);
        var import = AnnalsCommand.Run(folder.Path, ["import", .. files.Select(file => file.Path).Where(path => path.EndsWith(".txt", StringComparison.Ordinal))]);
        Assert.Equal((0, ""), (import.ExitCode, import.Error));
        Assert.Equal(0, AnnalsCommand.Run(folder.Path, "check", "--drafts").ExitCode);
        return folder;
    }
}
