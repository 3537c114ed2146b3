using Annals.Read;
using Annals.Reporting;
using Annals.Tests.Support;

namespace Annals.Tests.Diagnostics;

/// <summary>What can go wrong with a file before it is a text.</summary>
public class ReadingTests
{
    [Fact]
    public void A_file_that_cannot_be_read_is_named()
    {
        using var folder = new TemporaryFolder();
        var diagnostics = new Reporting.Diagnostics();
        Assert.Null(Reader.ReadText(folder["gone.md"], 1000, diagnostics));
        var found = Assert.Single(diagnostics.Sorted());
        Assert.Equal((folder["gone.md"], Position.Start, "AN001"), (found.File, found.At, found.Rule.Code));
        Assert.StartsWith("this file cannot be read: ", found.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_symbolic_link_is_not_followed_and_that_is_said()
    {
        using var folder = new TemporaryFolder();
        folder.Write("secret.md", "---\ntitle: Secret\ndate: 2022\n---\n");
        folder.Write("input/site.yml", "title: Links\n");
        Directory.CreateDirectory(folder["input/entries"]);
        File.CreateSymbolicLink(folder["input/entries/secret.md"], folder["secret.md"]);
        Directory.CreateSymbolicLink(folder["input/media"], folder.Path);
        var check = AnnalsCommand.Run(folder.Path, "check");
        Assert.Contains("input/entries/secret.md(1,1): warning AN010: this is a symbolic link", check.Output, StringComparison.Ordinal);
        Assert.Contains("0 entries", check.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Front_matter_that_no_reader_of_YAML_expects_is_a_diagnostic_too()
    {
        using var folder = new TemporaryFolder();
        folder.Write("input/site.yml", "title: Broken\n");
        folder.Write("input/entries/a.md", "---\ntitle: [...\ndate: 2022\n---\n");
        var check = AnnalsCommand.Run(folder.Path, "check");
        Assert.StartsWith("input/entries/a.md(2,8): error AN003: this is not YAML: what follows here does not belong", check.Output, StringComparison.Ordinal);
        Assert.Equal("", check.Error);
    }

    [Fact]
    public void A_byte_order_mark_and_windows_line_ends_are_no_matter()
    {
        using var folder = new TemporaryFolder();
        folder.Write("input/site.yml", "\uFEFFtitle: Windows\r\n");
        folder.Write("input/entries/a.md", "\uFEFF---\r\ntitle: A\r\ndate: 2022-02-30\r\n---\r\nText [[nowhere]]\r\n");
        var check = AnnalsCommand.Run(folder.Path, "check");
        Assert.Equal(
            """
            input/entries/a.md(3,15): error AN008: February 2022 has 28 days, so there is no 30 February
            input/entries/a.md(5,6): error AN011: there is no page “nowhere”

            """,
            check.Output);
    }
}
