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
        Assert.StartsWith("input/entries/taken.md(1,1): error AN043: there is an entry of this name", made.Error, StringComparison.Ordinal);
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

    private static TemporaryFolder Timeline()
    {
        var folder = new TemporaryFolder();
        folder.Write("input/site.yml", "title: A timeline\n");
        return folder;
    }
}
