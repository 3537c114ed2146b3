using Annals.Tests.Support;

namespace Annals.Tests.Write;

/// <summary>An output folder that somebody else has made leads nowhere else.</summary>
public class HostileOutputTests
{
    [Fact]
    public void A_list_that_names_files_outside_removes_none_of_them()
    {
        using var folder = new TemporaryFolder();
        folder.Write("input/site.yml", "title: T\n");
        folder.Write("mine.txt", "mine");
        folder.Write("output/old.html", "old");
        folder.Write("output/.annals", $"../mine.txt\n{folder["mine.txt"]}\na/../../mine.txt\n../input/site.yml\nold.html\n");
        var build = AnnalsCommand.Run(folder.Path, "build");
        Assert.Equal((0, ""), (build.ExitCode, build.Error));
        Assert.Equal("mine", File.ReadAllText(folder["mine.txt"]));
        Assert.True(File.Exists(folder["input/site.yml"]));
        Assert.False(File.Exists(folder["output/old.html"]));
    }

    [Theory]
    [InlineData("entries")]
    [InlineData("old")]
    public void A_link_in_it_is_not_written_or_removed_through(string name)
    {
        using var folder = new TemporaryFolder();
        folder.Write("input/site.yml", "title: T\n");
        folder.Write("input/entries/a.md", "---\ntitle: A\ndate: 2001\n---\n");
        folder.Write("elsewhere/a.html", "mine");
        folder.Write("output/.annals", "entries/a/index.html\nold/a.html\n");
        Directory.CreateSymbolicLink(folder["output/" + name], folder["elsewhere"]);
        var build = AnnalsCommand.Run(folder.Path, "build");
        Assert.Equal(1, build.ExitCode);
        Assert.Matches(@"\Aoutput\(1,1\): error AN042: the site cannot be written: “.*” is a symbolic link, which is not followed; remove it; see that .*\n", build.Error);
        Assert.Equal(["a.html"], Directory.EnumerateFileSystemEntries(folder["elsewhere"]).Select(Path.GetFileName));
        Assert.Equal("mine", File.ReadAllText(folder["elsewhere/a.html"]));
    }

    [Theory]
    [InlineData("entries/a/index.html", false)]
    [InlineData("entries/a/index.html", true)]
    [InlineData(".nojekyll", false)]
    [InlineData("media/x.txt", true)]
    public void A_link_in_the_place_of_a_file_of_ours_is_replaced_and_what_it_leads_to_stays(string file, bool isSame)
    {
        using var folder = Timeline();
        Build(folder);
        var fresh = TemporaryFolder.Contents(folder["output"]);
        folder.Write("mine.txt", isSame ? fresh[file] : "mine");
        var mine = File.ReadAllBytes(folder["mine.txt"]);
        Link(folder, "output/" + file, "mine.txt");
        Build(folder);
        Assert.Null(new FileInfo(folder["output/" + file]).LinkTarget);
        Assert.Equal(fresh, TemporaryFolder.Contents(folder["output"]));
        Assert.Equal(mine, File.ReadAllBytes(folder["mine.txt"]));
    }

    [Fact]
    public void A_link_in_the_place_of_a_file_that_goes_is_taken_away_itself()
    {
        using var folder = Timeline();
        Build(folder);
        folder.Write("mine.txt", "mine");
        Link(folder, "output/media/x.txt", "mine.txt");
        File.Delete(folder["input/media/x.txt"]);
        Build(folder);
        Assert.False(Path.Exists(folder["output/media"]));
        Assert.Equal("mine", File.ReadAllText(folder["mine.txt"]));
    }

    [Fact]
    public void A_link_to_nowhere_in_the_place_of_a_new_file_is_a_stranger()
    {
        using var folder = Timeline();
        Build(folder);
        folder.Write("input/entries/b.md", "---\ntitle: B\ndate: 2002\n---\n");
        Directory.CreateDirectory(folder["output/entries/b"]);
        Link(folder, "output/entries/b/index.html", "not-there.txt");
        var build = AnnalsCommand.Run(folder.Path, "build");
        Assert.Equal(1, build.ExitCode);
        Assert.Contains("error AN041: this folder holds “entries/b/index.html”", build.Error, StringComparison.Ordinal);
        Assert.False(File.Exists(folder["not-there.txt"]));
    }

    [Theory]
    [InlineData("mine.txt")]
    [InlineData("not-there.txt")]
    public void A_list_that_is_a_link_is_neither_read_nor_written_through(string target)
    {
        using var folder = Timeline();
        Build(folder);
        folder.Write("mine.txt", "entries/a/index.html\n");
        Link(folder, "output/.annals", target);
        var build = AnnalsCommand.Run(folder.Path, "build");
        Assert.Equal(1, build.ExitCode);
        Assert.Matches(@"\Aoutput\(1,1\): error AN042: the site cannot be written: “output/\.annals” is a symbolic link, .*\n", build.Error);
        Assert.Equal("entries/a/index.html\n", File.ReadAllText(folder["mine.txt"]));
        Assert.False(File.Exists(folder["not-there.txt"]));
    }

    [Theory]
    [InlineData(".annals-lock", 1)]
    [InlineData(".annals-stage", 0)]
    [InlineData(".annals-stage-0123456789abcdef0123456789abcdef", 0)]
    [InlineData(".annals-pages", 0)]
    public void A_link_under_a_name_that_only_we_use_is_not_followed(string name, int exitCode)
    {
        using var folder = Timeline();
        Build(folder);
        var fresh = TemporaryFolder.Contents(folder["output"]);
        foreach (var isFolder in new[] { false, true })
        {
            folder.Write(isFolder ? "elsewhere/mine.txt" : "mine.txt", "mine");
            Link(folder, "output/" + name, isFolder ? "elsewhere" : "mine.txt");
            Assert.Equal(exitCode, AnnalsCommand.Run(folder.Path, "build").ExitCode);
            File.Delete(folder["output/" + name]);
            Assert.Equal(fresh, TemporaryFolder.Contents(folder["output"]));
            Assert.Equal("mine", File.ReadAllText(folder["mine.txt"]));
        }
        Assert.Equal("mine", File.ReadAllText(folder["elsewhere/mine.txt"]));
    }

    [Fact]
    public void An_output_that_is_a_link_has_to_be_named()
    {
        using var folder = Timeline();
        Directory.CreateDirectory(folder["elsewhere"]);
        Link(folder, "output", "elsewhere");
        var build = AnnalsCommand.Run(folder.Path, "build");
        Assert.Equal(1, build.ExitCode);
        Assert.StartsWith("output(1,1): error AN041: this is a symbolic link, and only one that you name is followed; remove it, or write --output output\n", build.Error, StringComparison.Ordinal);
        Assert.Empty(Directory.EnumerateFileSystemEntries(folder["elsewhere"]));

        Assert.Equal(0, AnnalsCommand.Run(folder.Path, "build", "--output", "output").ExitCode);
        Assert.True(File.Exists(folder["elsewhere/entries/a/index.html"]));
    }

    private static TemporaryFolder Timeline()
    {
        var folder = new TemporaryFolder();
        folder.Write("input/site.yml", "title: T\n");
        folder.Write("input/entries/a.md", "---\ntitle: A\ndate: 2001\n---\n");
        folder.Write("input/media/x.txt", "a file");
        return folder;
    }

    private static void Build(TemporaryFolder folder)
    {
        var build = AnnalsCommand.Run(folder.Path, "build");
        Assert.Equal((0, ""), (build.ExitCode, build.Error));
    }

    private static void Link(TemporaryFolder folder, string file, string target)
    {
        if (Path.Exists(folder[file])) File.Delete(folder[file]);
        File.CreateSymbolicLink(folder[file], folder[target]);
    }
}
