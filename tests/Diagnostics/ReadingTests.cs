using Annals.Disk;
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

    [Theory]
    [InlineData("media")]
    [InlineData("entries")]
    [InlineData("sources")]
    public void A_folder_that_is_a_link_is_not_followed(string name)
    {
        using var folder = new TemporaryFolder();
        folder.Write("elsewhere/secret.md", "---\ntitle: Secret\ndate: 2022\n---\n");
        folder.Write("input/site.yml", "title: Links\n");
        // A link to a link.
        Directory.CreateSymbolicLink(folder["between"], folder["elsewhere"]);
        Directory.CreateSymbolicLink(folder["input/" + name], folder["between"]);
        folder.Write("input/pages/a.md", "---\ntitle: A\n---\n");
        Directory.CreateSymbolicLink(folder["input/pages/more"], folder["elsewhere"]);
        var build = AnnalsCommand.Run(folder.Path, "build");
        Assert.Equal(0, build.ExitCode);
        Assert.Contains($"input/{name}(1,1): warning AN010: this is a symbolic link", build.Error, StringComparison.Ordinal);
        Assert.Contains("input/pages/more(1,1): warning AN010: this is a symbolic link", build.Error, StringComparison.Ordinal);
        Assert.DoesNotContain(TemporaryFolder.Contents(folder["output"]), file => file.Key.Contains("secret", StringComparison.Ordinal));
    }

    [Fact]
    public void Settings_that_are_a_link_are_not_read_and_an_input_that_somebody_named_may_be_one()
    {
        using var folder = new TemporaryFolder();
        folder.Write("texts/site.yml", "title: Links\n");
        Directory.CreateSymbolicLink(folder["input"], folder["texts"]);
        Assert.Equal(0, AnnalsCommand.Run(folder.Path, "check").ExitCode);
        File.Move(folder["texts/site.yml"], folder["site.yml"]);
        File.CreateSymbolicLink(folder["texts/site.yml"], folder["site.yml"]);
        var check = AnnalsCommand.Run(folder.Path, "check");
        Assert.Equal((1, ""), (check.ExitCode, check.Error));
        Assert.Contains("input/site.yml(1,1): error AN001: this file cannot be read: this is a symbolic link, which is not followed", check.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_link_that_takes_the_place_of_a_file_before_it_is_read_is_not_followed()
    {
        using var folder = new TemporaryFolder();
        folder.Write("secret.txt", "secret");
        File.CreateSymbolicLink(folder["a.txt"], folder["secret.txt"]);
        Assert.Throws<IOException>(() => FileBytes.Read(folder["a.txt"]));
    }

    [Theory]
    [InlineData("input/entries/a.md", 4_000_001, "has 4 MB, more than the 4 MB")]
    [InlineData("input/sources/a.words", 16_900_000, "has 16.9 MB, more than the 16 MB")]
    [InlineData("input/site.yml", 4_500_000, "has 4.5 MB, more than the 4 MB")]
    public void A_file_that_is_too_long_is_not_read(string file, int length, string says)
    {
        using var folder = new TemporaryFolder();
        folder.Write("input/site.yml", "title: Long\n");
        folder.Write("input/sources/a.md", "---\ntitle: A\n---\n");
        folder.Write(file, new byte[length]);
        var check = AnnalsCommand.Run(folder.Path, "check");
        Assert.Equal((1, ""), (check.ExitCode, check.Error));
        Assert.Contains($"{file}(1,1): error AN052: this file {says} that are read; divide it\n", check.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_pipe_is_not_waited_for()
    {
        if (OperatingSystem.IsWindows()) Assert.Skip("Windows has no such files.");
        using var folder = new TemporaryFolder();
        folder.Write("input/site.yml", "title: Pipes\n");
        folder.Write("input/entries/a.md", "---\ntitle: A\ndate: 2022\nimage: {src: media/b.png, alt: B}\n---\n");
        folder.Write("input/media/a.txt", "a");
        foreach (var name in (string[])["input/entries/pipe.md", "input/media/b.png"])
            await System.Diagnostics.Process.Start("mkfifo", [folder[name]]).WaitForExitAsync(TestContext.Current.CancellationToken);
        var check = AnnalsCommand.Run(folder.Path, "check");
        Assert.Equal((1, ""), (check.ExitCode, check.Error));
        Assert.Contains("input/entries/pipe.md(1,1): error AN004: ", check.Output, StringComparison.Ordinal);
        Assert.Contains("input/entries/a.md(4,14): error AN058: media/b.png: this is no image", check.Output, StringComparison.Ordinal);
        Assert.Empty(FileBytes.Read(folder["input/media/b.png"]));
    }

    [Fact]
    public void More_files_than_any_timeline_has_are_not_looked_at()
    {
        using var folder = new TemporaryFolder();
        foreach (var file in (string[])["a", "b/a", "b/c/a"]) folder.Write(file, "");
        Assert.Equal(3, FolderListing.Files(folder.Path, _ => { }, most: 5).Count);
        var fault = Assert.Throws<IOException>(() => FolderListing.Files(folder.Path, _ => { }, most: 4));
        Assert.StartsWith("there are more than 1,000,000 files", fault.Message, StringComparison.Ordinal);
    }
}
