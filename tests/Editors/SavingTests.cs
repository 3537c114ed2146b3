using System.Text.RegularExpressions;
using Annals.Tests.Support;

namespace Annals.EditorTests;

/// <summary>
/// A timeline with every notation, saved by the formatters that people use: its pages are the same afterwards, or each notation that
/// was lost is reported and the command brings it back.
/// </summary>
public sealed partial class SavingTests(Formatters formatters) : IClassFixture<Formatters>
{
    [Theory]
    [InlineData("prettier")]
    [InlineData("prettier-always")]
    [InlineData("prettier-never")]
    [InlineData("dprint")]
    [InlineData("dprint-always")]
    public void Pages_stay_the_same(string tool)
    {
        using var site = Site();
        var before = ShownPages.Of(site);
        formatters.Save(tool, site);
        Assert.DoesNotMatch("AN10[012]|AN016", AnnalsCommand.Run(site.Path, "check", "--drafts").Output);
        Assert.Equal(before, ShownPages.Of(site));
    }

    [Fact]
    public void Notations_stay_where_markdownlint_mends_other_things()
    {
        using var site = Site();
        var before = ShownPages.Of(site);
        formatters.Save("markdownlint", site);
        Assert.DoesNotMatch("AN10[012]|AN016", AnnalsCommand.Run(site.Path, "check", "--drafts").Output);
        // Of the words it makes emphasis of “2 * 3 * 4” and angle brackets round “www.example.org”, which have them as text.
        Assert.Equal(before.Select(page => (page.Key, page.Value.Counts)), ShownPages.Of(site).Select(page => (page.Key, page.Value.Counts)));
    }

    [Fact]
    public void What_remark_escapes_is_reported_and_brought_back()
    {
        using var site = Site();
        var before = ShownPages.Of(site);
        formatters.Save("remark", site);
        var lost = Directory.EnumerateFiles(site["input"], "*.md", SearchOption.AllDirectories).Sum(file => Escaped().Count(File.ReadAllText(file)));
        Assert.True(lost > 30, $"only {lost} are escaped");
        var check = AnnalsCommand.Run(site.Path, "check", "--drafts");
        Assert.Equal(0, check.ExitCode);
        Assert.Equal(lost, check.Output.Split(": warning AN102: ").Length - 1);

        Assert.Equal(0, AnnalsCommand.Run(site.Path, "fix").ExitCode);
        Assert.Equal(before, ShownPages.Of(site));
        Assert.Equal("nothing to mend\n", AnnalsCommand.Run(site.Path, "fix").Output);
    }

    [Fact]
    public void Remark_set_up_as_the_guide_has_it_changes_nothing()
    {
        var guide = File.ReadAllText(Repository.PathOf("docs", "start.md"));
        var settings = Settings().Match(guide).Value.Replace("\n    ", "\n", StringComparison.Ordinal).Trim();
        using var site = Site();
        Directory.CreateDirectory(site["schemas"]);
        foreach (var kind in (string[])["entry", "source"])
            Assert.Equal(0, AnnalsCommand.Run(site.Path, "export", "schema-" + kind, "--output", $"schemas/{kind}.json").ExitCode);
        var before = TemporaryFolder.Contents(site["input"]);
        formatters.SaveWithRemark(site, settings);
        Assert.Equal(before, TemporaryFolder.Contents(site["input"]));

        // It says what is wrong all the same.
        site.Write("input/entries/the-fire.md", "---\ntitle: No date\n---\n[[the-fire]]\n");
        Assert.ThrowsAny<Xunit.Sdk.XunitException>(() => formatters.SaveWithRemark(site, settings));
    }

    private static TemporaryFolder Site()
    {
        var site = new TemporaryFolder();
        var input = Repository.PathOf("tests", "Editors", "input");
        foreach (var file in Directory.EnumerateFiles(input, "*", SearchOption.AllDirectories))
            site.Write("input/" + Path.GetRelativePath(input, file), File.ReadAllBytes(file));
        return site;
    }

    // An escaped bracket before a name that is there; “not a link” is none, and was written so.
    [GeneratedRegex(@"\\\[\\\[(?!not a link)|\\\[(?:-\\?|see )?@|\[-\\@")]
    private static partial Regex Escaped();

    [GeneratedRegex(@"    import frontmatter from 'remark-frontmatter';\n(?:    .*\n|\n(?=    ))*")]
    private static partial Regex Settings();
}
