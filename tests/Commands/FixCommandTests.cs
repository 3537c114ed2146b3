using System.Text;
using Annals.Tests.Support;
using static Annals.Tests.Support.Markdown;

namespace Annals.Tests.Commands;

public class FixCommandTests
{
    [Theory]
    // As remark writes them.
    [InlineData(@"x \[\[ada]] and \[\[ada|of *the* ada]].", "x [[ada]] and [[ada|of *the* ada]].")]
    [InlineData(@"x \[@a], \[@a, p. 3; @b] [-\@a] [see \@a]", "x [@a], [@a, p. 3; @b] [-@a] [see @a]")]
    [InlineData("| x | y |\n| - | - |\n| \\[\\[ada\\|words]] | \\[@a] |", "| x | y |\n| - | - |\n| [[ada\\|words]] | [@a] |")]
    // As Pandoc and TipTap do.
    [InlineData(@"x \[\[ada\]\] \[@a\] {==y==}{\>\>so \[@a\]\<\<}", "x [[ada]] [@a] {==y==}{>>so [@a]<<}")]
    [InlineData(@"x {==y==}{&gt;&gt;so&lt;&lt;} &#91;&#x5B;ada&rbrack;&rbrack;", "x {==y==}{>>so<<} [[ada]]")]
    [InlineData(@"x \{==y \[@a\] z==\}{>>so<<}", "x {==y [@a] z==}{>>so<<}")]
    [InlineData("> - x \\[@a,\n>   p. 3\\]", "> - x [@a,\n>   p. 3]")]
    public void Takes_out_what_keeps_a_notation_from_being_read(string before, string after)
    {
        using var folder = Input(before);
        var fix = AnnalsCommand.Run(folder.Path, "fix");
        Assert.Equal((0, ""), (fix.ExitCode, fix.Error));
        Assert.Equal(Body(after), File.ReadAllText(folder["input/entries/e.md"]));
        var check = AnnalsCommand.Run(folder.Path, "check");
        Assert.EndsWith(": no errors\n", check.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("warning", check.Output, StringComparison.Ordinal);
        Assert.Equal("nothing to mend\n", AnnalsCommand.Run(folder.Path, "fix").Output);
    }

    [Theory]
    [InlineData(@"x \[\[nobody]] \[@nosuch] \[@a; @nosuch] \@a \*x\* \[sic\] {\>\>")]
    [InlineData("`\\[@a]`\n\n    \\[\\[ada]]\n\n```\n\\[@a] {\\>\\>x\\<\\<}\n```")]
    [InlineData(@"\[ada] \[x](https://example.org/) a\_b &gt; &amp;")]
    [InlineData("x [@a")]
    public void Touches_nothing_else(string text)
    {
        using var folder = Input(text);
        var fix = AnnalsCommand.Run(folder.Path, "fix");
        Assert.Equal((0, "nothing to mend\n"), (fix.ExitCode, fix.Output));
        Assert.Equal(Body(text), File.ReadAllText(folder["input/entries/e.md"]));
    }

    [Fact]
    public void Shows_each_line_and_a_dry_run_writes_nothing()
    {
        const string text = "one\n\\[@a] \\[\\[ada]]\n  three \\[@a]";
        const string lines = """
            input/entries/e.md(6): \[@a] \[\[ada]] → [@a] [[ada]]
            input/entries/e.md(7): three \[@a] → three [@a]
            """;
        using var folder = Input(text);
        var before = TemporaryFolder.Contents(folder["input"]);
        Assert.Equal(lines + "\n2 lines would be mended\n", AnnalsCommand.Run(folder.Path, "fix", "--dry-run").Output);
        Assert.Equal(before, TemporaryFolder.Contents(folder["input"]));
        Assert.Equal(lines + "\n2 lines mended\n", AnnalsCommand.Run(folder.Path, "fix").Output);
    }

    [Fact]
    public void Line_ends_and_all_other_bytes_stay()
    {
        using var folder = Input("");
        const string text = "\uFEFF---\r\ntitle: E\r\ndate: 1850\n---\r\nx \\[@a] \u2028\t\r\r\n\0 \\[\\[ada]]  \n\f\n\r\n y";
        folder.Write("input/entries/e.md", Encoding.UTF8.GetBytes(text));
        Assert.Equal(0, AnnalsCommand.Run(folder.Path, "fix").ExitCode);
        var expected = text.Replace(@"\[", "[", StringComparison.Ordinal);
        Assert.Equal(expected, Encoding.UTF8.GetString(File.ReadAllBytes(folder["input/entries/e.md"])));
    }

    [Fact]
    public void Only_the_files_that_are_named()
    {
        using var folder = Input(@"\[@a]");
        folder.Write("input/pages/p.md", "---\ntitle: P\n---\n\\[\\[ada]]");
        var fix = AnnalsCommand.Run(folder.Path, "fix", "input/pages/p.md");
        Assert.Equal((0, "input/pages/p.md(4): \\[\\[ada]] → [[ada]]\n1 line mended\n"), (fix.ExitCode, fix.Output));
        Assert.Equal(Body(@"\[@a]"), File.ReadAllText(folder["input/entries/e.md"]));

        folder.Write("elsewhere.md", @"\[@a]");
        var other = AnnalsCommand.Run(folder.Path, "fix", "elsewhere.md");
        Assert.Equal((1, "elsewhere.md(1,1): error AN001: this is no document of “input”; name one of its Markdown files\nnothing to mend\n"), (other.ExitCode, other.Output));
        Assert.Equal(@"\[@a]", File.ReadAllText(folder["elsewhere.md"]));
    }

    [Fact]
    public void A_file_that_cannot_be_written_stays_as_it_was()
    {
        if (OperatingSystem.IsWindows()) { Assert.Skip("Windows has no such modes."); return; }
        if (Environment.UserName == "root") Assert.Skip("Nothing is refused to this user.");
        using var folder = Input(@"\[@a]");
        File.SetUnixFileMode(folder["input/entries"], UnixFileMode.UserRead | UnixFileMode.UserExecute);
        var fix = AnnalsCommand.Run(folder.Path, "fix");
        File.SetUnixFileMode(folder["input/entries"], UnixFileMode.UserRead | UnixFileMode.UserExecute | UnixFileMode.UserWrite);
        Assert.Equal(1, fix.ExitCode);
        Assert.Contains("input/entries/e.md(1,1): error AN042: this file cannot be written, and stays as it was", fix.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Without_an_input_it_says_so()
    {
        using var folder = new TemporaryFolder();
        var fix = AnnalsCommand.Run(folder.Path, "fix");
        Assert.Equal((1, ""), (fix.ExitCode, fix.Error));
        Assert.Contains("error AN040: ", fix.Output, StringComparison.Ordinal);
    }

    private static TemporaryFolder Input(string body)
    {
        var folder = new TemporaryFolder();
        folder.Write("input/site.yml", "title: A timeline\n");
        folder.Write("input/entries/e.md", Body(body));
        foreach (var (path, text) in (ReadOnlySpan<(string, string)>)[Source("a"), Source("b"), Document("people", "ada", "title: Ada")])
            folder.Write("input/" + path, text);
        return folder;
    }

    private static string Body(string markdown) => Entry("e", "1850", "", markdown).Text;
}
