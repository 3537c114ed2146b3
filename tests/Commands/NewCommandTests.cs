using Annals.Tests.Support;

namespace Annals.Tests.Commands;

/// <summary><c>annals new</c>, run as a user does.</summary>
public class NewCommandTests
{
    [Fact]
    public void Starts_an_entry_that_passes_the_check()
    {
        using var folder = Timeline();
        var made = AnnalsCommand.Run(folder.Path, "new", "The \"company\": sorry & Café #1", "--date", "2022-11-22~");
        Assert.Equal((0, "input/entries/the-company-sorry-and-cafe-sharp-1.md\n"), (made.ExitCode, made.Output));
        Assert.Equal(
            """
            ---
            title: "The \"company\": sorry & Café #1"
            date: "2022-11-22~"
            summary:
            people: []
            organisations: []
            places: []
            tags: []
            status: draft
            ---


            """,
            File.ReadAllText(folder[made.Output.Trim()]));
        var check = AnnalsCommand.Run(folder.Path, "check", "--drafts");
        Assert.Equal("1 entry and 0 sources: no errors\n", check.Output);
        AnnalsCommand.Run(folder.Path, "build", "--drafts");
        Assert.Contains(
            "The &quot;company&quot;: sorry &amp; Café #1</h1>",
            File.ReadAllText(folder["output/entries/the-company-sorry-and-cafe-sharp-1/index.html"]),
            StringComparison.Ordinal);
    }

    [Fact]
    public void Never_writes_over_an_entry()
    {
        using var folder = Timeline();
        folder.Write("input/entries/taken.md", "mine");
        var made = AnnalsCommand.Run(folder.Path, "new", "Taken", "--date", "2022");
        Assert.Equal(1, made.ExitCode);
        Assert.StartsWith("input/entries/taken.md(1,1): error AN043: this file has the address /entries/taken/ already; choose another title, or name another address with --slug", made.Error, StringComparison.Ordinal);
        Assert.Equal("mine", File.ReadAllText(folder["input/entries/taken.md"]));
    }

    [Theory]
    [InlineData("new", "A title", "--date", "2022-02-30")]
    [InlineData("new", "A title")]
    [InlineData("new", "\u200B", "--date", "2022")]
    [InlineData("new", "A title", "--date", "2022", "--input", "nowhere")]
    public void Explains_what_is_wrong_and_writes_nothing(params string[] arguments)
    {
        using var folder = Timeline();
        var made = AnnalsCommand.Run(folder.Path, arguments);
        Assert.Equal(1, made.ExitCode);
        Assert.NotEqual("", made.Error);
        Assert.DoesNotContain("   at ", made.Error, StringComparison.Ordinal);
        Assert.Equal(["input/site.yml"], TemporaryFolder.Contents(folder.Path).Keys);
    }

    [Theory]
    [InlineData("when did it happen? Say a day, a month or a year: annals new \"A fire\" --date 2022-11-22 (about then is 2022-11-22~, and in that month 2022-11)", "A fire")]
    [InlineData("when did it happen? Say a day, a month or a year: annals new \"A title\" --date 2022-11-22", "A \"fire\"")]
    [InlineData("a title of several words stands between quotation marks: annals new \"A fire\" --date 2022", "A", "fire", "--date", "2022")]
    [InlineData("a title of several words stands between quotation marks: annals new person \"Ada Moreau\"", "person", "Ada", "Moreau")]
    [InlineData("annals new has no option “--dat”; did you mean “--date”?; what it takes is told by: annals new --help", "A fire", "--dat", "2022")]
    [InlineData("annals new person has no option “--date”; what it takes is told by: annals new person --help", "person", "Ada", "--date", "2022")]
    [InlineData("a title is missing", "--date", "2022")]
    public void A_slip_is_told_by_a_sentence_and_not_by_all_of_the_help(string said, params string[] arguments)
    {
        using var folder = Timeline();
        var made = AnnalsCommand.Run(folder.Path, ["new", .. arguments]);
        Assert.Equal((1, ""), (made.ExitCode, made.Output.Trim()));
        Assert.StartsWith(said, made.Error, StringComparison.Ordinal);
        Assert.True(made.Error.Trim().Split('\n').Length <= 3, made.Error);
        Assert.Equal(["input/site.yml"], TemporaryFolder.Contents(folder.Path).Keys);
    }

    [Fact]
    public void Help_says_what_is_written_and_no_more()
    {
        using var folder = new TemporaryFolder();
        Assert.Contains("annals new person [<title>] [options]", AnnalsCommand.Run(folder.Path, "new", "person", "--help").Output, StringComparison.Ordinal);
        Assert.Contains("annals new [<title>] [command] [options]", AnnalsCommand.Run(folder.Path, "new", "--help").Output, StringComparison.Ordinal);
        Assert.EndsWith("What it takes is told by: annals new page --help\n", AnnalsCommand.Run(folder.Path, "new", "page").Error, StringComparison.Ordinal);
        Assert.EndsWith("What it takes is told by: annals --help\n", AnnalsCommand.Run(folder.Path, "buidl").Error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_title_that_is_too_long_for_a_file_name_is_cut_between_two_words()
    {
        using var folder = Timeline();
        var made = AnnalsCommand.Run(folder.Path, "new", string.Join(' ', Enumerable.Repeat("wordy", 42)) + " x", "--date", "2022");
        Assert.Equal(0, made.ExitCode);
        Assert.Matches("^input/entries/(wordy-){16}[0-9a-f]{8}[.]md\n$", made.Output);
        Assert.Equal("1 entry and 0 sources: no errors\n", AnnalsCommand.Run(folder.Path, "check", "--drafts").Output);
    }

    [Fact]
    public void A_title_cannot_leave_the_folder()
    {
        using var folder = Timeline();
        var made = AnnalsCommand.Run(folder.Path, "new", "../../etc/passwd", "--date", "2022");
        Assert.Equal("input/entries/etc-passwd.md\n", made.Output);
    }

    [Theory]
    [InlineData("source", "sources")]
    [InlineData("person", "people")]
    [InlineData("organisation", "organisations")]
    [InlineData("place", "places")]
    [InlineData("tag", "tags")]
    [InlineData("page", "pages")]
    [InlineData("entry", "entries")]
    public void Starts_every_kind_of_file_and_none_has_a_diagnostic(string kind, string inFolder)
    {
        using var folder = Timeline();
        string[] date = kind == "entry" ? ["--date", "1901"] : [];
        var made = AnnalsCommand.Run(folder.Path, ["new", kind, "The \"Café\": #1", .. date]);
        Assert.Equal((0, $"input/{inFolder}/the-cafe-sharp-1.md\n"), (made.ExitCode, made.Output));
        Assert.NotEqual("", made.Error);
        Assert.Contains("title: \"The \\\"Café\\\": #1\"\n", File.ReadAllText(folder[made.Output.Trim()]), StringComparison.Ordinal);
        var check = AnnalsCommand.Run(folder.Path, "check", "--drafts");
        Assert.EndsWith(": no errors\n", check.Output, StringComparison.Ordinal);
        Assert.Single(check.Output.Split('\n', StringSplitOptions.RemoveEmptyEntries));
        Assert.Equal(1, AnnalsCommand.Run(folder.Path, ["new", kind, "The \"Café\": #1", .. date]).ExitCode);
    }

    [Fact]
    public void A_source_can_have_its_day_and_is_cited_as_it_says()
    {
        using var folder = Timeline();
        var made = AnnalsCommand.Run(folder.Path, "new", "source", "The bell", "--date", "1903-05-14", "--slug", "herald-1903");
        Assert.Equal((0, "input/sources/herald-1903.md\n"), (made.ExitCode, made.Output));
        Assert.Contains("published: \"1903-05-14\"\n", File.ReadAllText(folder["input/sources/herald-1903.md"]), StringComparison.Ordinal);
        Assert.Contains("[@herald-1903, para. 3]", made.Error, StringComparison.Ordinal);
        folder.Write("input/entries/bell.md", "---\ntitle: Bell\ndate: 1903\n---\nIt rang [@herald-1903, para. 3].\n");
        Assert.Equal("1 entry and 1 source: no errors\n", AnnalsCommand.Run(folder.Path, "check").Output);
    }

    [Theory]
    [InlineData("The Fire", "; write “the-fire”")]
    [InlineData("1901/fire", "; write “1901-fire”")]
    [InlineData("../fire", "; write “fire”")]
    [InlineData("fire.md", "; write “fire-md”")]
    [InlineData("con", "; write “con-")]
    [InlineData("-", "; write “u-002d”")]
    public void A_slug_that_is_none_is_refused_with_one_that_is(string slug, string said)
    {
        using var folder = Timeline();
        foreach (var kind in new string[][] { ["new", "A title", "--date", "1901"], ["new", "source", "A title"], ["new", "page", "A title"] })
        {
            var made = AnnalsCommand.Run(folder.Path, [.. kind, "--slug", slug]);
            Assert.Equal(1, made.ExitCode);
            Assert.Contains($"--slug: “{slug}” is no part of an address", made.Error, StringComparison.Ordinal);
            Assert.Contains(said, made.Error, StringComparison.Ordinal);
        }
        Assert.Equal(["input/site.yml"], TemporaryFolder.Contents(folder.Path).Keys);
    }

    [Fact]
    public void A_title_may_be_the_word_of_a_kind()
    {
        using var folder = Timeline();
        Assert.Equal("input/entries/source.md\n", AnnalsCommand.Run(folder.Path, "new", "entry", "source", "--date", "1901").Output);
        Assert.Equal("input/entries/page.md\n", AnnalsCommand.Run(folder.Path, "new", "Page", "--date", "1901").Output);
        Assert.Equal("input/pages/page.md\n", AnnalsCommand.Run(folder.Path, "new", "page", "page").Output);
    }

    [Fact]
    public void An_address_that_a_file_in_a_folder_below_has_is_taken()
    {
        using var folder = Timeline();
        folder.Write("input/entries/1901/Fire.md", "mine");
        var made = AnnalsCommand.Run(folder.Path, "new", "Fire", "--date", "1901");
        Assert.StartsWith("input/entries/1901/Fire.md(1,1): error AN043: this file has the address /entries/fire/ already", made.Error, StringComparison.Ordinal);
        Assert.Equal("input/entries/fire-2.md\n", AnnalsCommand.Run(folder.Path, "new", "Fire", "--date", "1901", "--slug", "fire-2").Output);
    }

    private static TemporaryFolder Timeline()
    {
        var folder = new TemporaryFolder();
        folder.Write("input/site.yml", "title: A timeline\n");
        return folder;
    }
}
