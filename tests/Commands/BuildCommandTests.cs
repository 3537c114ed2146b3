using Annals.Tests.Support;

namespace Annals.Tests.Commands;

/// <summary><c>annals build</c>, run as a user does.</summary>
public class BuildCommandTests
{
    private const string Entry = "---\ntitle: It happened\ndate: 2022-11-22\n---\nIn a [[It happened|word]].\n";

    [Theory]
    [InlineData]
    [InlineData("build")]
    public void Builds_the_site_with_or_without_its_name(params string[] command)
    {
        using var folder = Timeline();
        var build = AnnalsCommand.Run(folder.Path, command);
        Assert.Equal((0, ""), (build.ExitCode, build.Error));
        Assert.Contains("1 entry and 0 sources", build.Output, StringComparison.Ordinal);
        Assert.True(File.Exists(folder["output/index.html"]));
        Assert.True(File.Exists(folder["output/entries/it-happened/index.html"]));
        Assert.True(File.Exists(folder["output/assets/style.css"]));
    }

    [Fact]
    public void Takes_its_folders_and_address_from_options()
    {
        using var folder = Timeline();
        folder.Write("skin/partials/footer.html", "<footer>ours</footer>\n");
        Directory.Move(folder["input"], folder["texts"]);
        var build = AnnalsCommand.Run(
            folder.Path, "build", "--input", "texts", "--theme", "skin", "--output", "site", "--url", "https://example.org/sub");
        Assert.Equal((0, ""), (build.ExitCode, build.Error));
        var home = File.ReadAllText(folder["site/index.html"]);
        Assert.Contains("<footer>ours</footer>", home, StringComparison.Ordinal);
        Assert.Contains("href=\"/sub/entries/\"", home, StringComparison.Ordinal);
        Assert.Contains("<link rel=\"canonical\" href=\"https://example.org/sub/\">", home, StringComparison.Ordinal);
    }

    // .NET ends the process where it wants OpenSSL and finds none: a number that no version has keeps it from finding one.
    [Fact]
    public void A_timeline_without_fingerprints_needs_no_OpenSSL()
    {
        using var folder = Timeline();
        var build = AnnalsCommand.Run(folder.Path, [("CLR_OPENSSL_VERSION_OVERRIDE", "0.0.0")], "build", "--url", "https://example.org");
        Assert.Equal((0, ""), (build.ExitCode, build.Error));
        Assert.NotEmpty(Directory.GetFiles(folder["output/cards"]));
    }

    [Fact]
    public void Leaves_drafts_out_unless_they_are_asked_for()
    {
        using var folder = Timeline();
        folder.Write("input/entries/draft.md", Entry.Replace("date:", "status: draft\ndate:", StringComparison.Ordinal));
        AnnalsCommand.Run(folder.Path, "build");
        Assert.False(Directory.Exists(folder["output/entries/draft"]));
        AnnalsCommand.Run(folder.Path, "build", "--drafts");
        Assert.True(Directory.Exists(folder["output/entries/draft"]));
        AnnalsCommand.Run(folder.Path, "build");
        Assert.False(Directory.Exists(folder["output/entries/draft"]));
    }

    [Fact]
    public void Leaves_the_output_as_it_was_when_there_is_an_error()
    {
        using var folder = Timeline();
        AnnalsCommand.Run(folder.Path, "build");
        var before = TemporaryFolder.Contents(folder["output"]);
        folder.Write("input/entries/broken.md", "---\ntitle: Broken\ndate: 2022-13\n---\n");
        folder.Write("input/entries/it-happened.md", Entry.Replace("It happened", "It did not", StringComparison.Ordinal));

        var build = AnnalsCommand.Run(folder.Path, "build");

        Assert.Equal(1, build.ExitCode);
        Assert.Equal("", build.Output);
        Assert.StartsWith("input/entries/broken.md(3,12): error AN008: ", build.Error, StringComparison.Ordinal);
        Assert.Equal(before, TemporaryFolder.Contents(folder["output"]));
    }

    [Fact]
    public void Leaves_the_output_as_it_was_when_a_template_fails_half_way()
    {
        using var folder = Timeline();
        AnnalsCommand.Run(folder.Path, "build");
        var before = TemporaryFolder.Contents(folder["output"]);
        folder.Write("theme/layouts/entry.html", "{{ entry.titel }}");
        var build = AnnalsCommand.Run(folder.Path, "build");
        Assert.Equal(1, build.ExitCode);
        Assert.StartsWith("theme/layouts/entry.html(1,10): error AN031: ", build.Error, StringComparison.Ordinal);
        Assert.Equal(before, TemporaryFolder.Contents(folder["output"]));
    }

    [Fact]
    public void Refuses_a_folder_with_files_of_others()
    {
        using var folder = Timeline();
        folder.Write("output/thesis.txt", "years of work");
        var build = AnnalsCommand.Run(folder.Path, "build");
        Assert.Equal(1, build.ExitCode);
        Assert.StartsWith("output(1,1): error AN041: this folder holds “thesis.txt”, which Annals did not make; ", build.Error, StringComparison.Ordinal);
        Assert.Equal(["thesis.txt"], TemporaryFolder.Contents(folder["output"]).Keys);
    }

    [Fact]
    public void Keeps_a_file_of_others_beside_the_site_and_refuses_to_write_over_one()
    {
        using var folder = Timeline();
        AnnalsCommand.Run(folder.Path, "build");
        folder.Write("output/CNAME", "example.org");
        Assert.Equal(0, AnnalsCommand.Run(folder.Path, "build").ExitCode);
        Assert.True(File.Exists(folder["output/CNAME"]));

        folder.Write("output/entries/second/index.html", "mine");
        folder.Write("input/entries/second.md", Entry);
        var build = AnnalsCommand.Run(folder.Path, "build");
        Assert.Equal(1, build.ExitCode);
        Assert.Contains("“entries/second/index.html”", build.Error, StringComparison.Ordinal);
        Assert.Equal("mine", File.ReadAllText(folder["output/entries/second/index.html"]));
    }

    [Fact]
    public void Writes_only_what_changed_and_removes_what_is_gone()
    {
        using var folder = Timeline();
        folder.Write("input/entries/second.md", Entry.Replace("2022-11-22", "2022-11-23", StringComparison.Ordinal));
        AnnalsCommand.Run(folder.Path, "build");
        var old = DateTime.UtcNow.AddDays(-1);
        foreach (var file in Directory.EnumerateFiles(folder["output"], "*", SearchOption.AllDirectories)) File.SetLastWriteTimeUtc(file, old);

        var again = AnnalsCommand.Run(folder.Path, "build");
        Assert.Contains(" 0 written, 0 removed", again.Output, StringComparison.Ordinal);
        Assert.Equal(old, File.GetLastWriteTimeUtc(folder["output/index.html"]));

        File.Delete(folder["input/entries/second.md"]);
        AnnalsCommand.Run(folder.Path, "build");
        Assert.False(Directory.Exists(folder["output/entries/second"]));
        Assert.NotEqual(old, File.GetLastWriteTimeUtc(folder["output/index.html"]));
        Assert.Equal(old, File.GetLastWriteTimeUtc(folder["output/assets/style.css"]));
    }

    [Fact]
    public void Puts_right_what_a_killed_build_left_behind()
    {
        using var folder = Timeline();
        AnnalsCommand.Run(folder.Path, "build");
        var whole = TemporaryFolder.Contents(folder["output"]);
        folder.Write("output/.annals-stage/entries/half/index.html", "<p>ha");
        File.Delete(folder["output/index.html"]);
        Assert.Equal(0, AnnalsCommand.Run(folder.Path, "build").ExitCode);
        Assert.Equal(whole, TemporaryFolder.Contents(folder["output"]));
    }

    [Fact]
    public void Says_so_when_the_site_cannot_be_written()
    {
        using var folder = Timeline();
        folder.Write("output", "a file where the folder should be");
        var build = AnnalsCommand.Run(folder.Path, "build", "--output", "output/site");
        Assert.Equal(1, build.ExitCode);
        Assert.StartsWith("output/site(1,1): error AN042: the site cannot be written: ", build.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("   at ", build.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("buidl")]
    [InlineData("build", "--ouptut", "x")]
    [InlineData("build", "--url", "example.org")]
    [InlineData("build", "--input", "nowhere")]
    [InlineData("build", "--theme", "nowhere")]
    public void Explains_a_wrong_command_line(params string[] arguments)
    {
        using var folder = Timeline();
        var build = AnnalsCommand.Run(folder.Path, arguments);
        Assert.Equal(1, build.ExitCode);
        Assert.NotEqual("", build.Error);
        Assert.DoesNotContain("   at ", build.Error, StringComparison.Ordinal);
        Assert.False(Directory.Exists(folder["output"]));
    }

    private static TemporaryFolder Timeline()
    {
        var folder = new TemporaryFolder();
        folder.Write("input/site.yml", "title: A timeline\n");
        folder.Write("input/entries/it-happened.md", Entry);
        return folder;
    }
}
