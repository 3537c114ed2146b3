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
        Assert.Matches(@"\Aoutput\(1,1\): error AN042: the site cannot be written: “.*” is a symbolic link; remove it; see that .*\n", build.Error);
        Assert.Equal(["a.html"], Directory.EnumerateFileSystemEntries(folder["elsewhere"]).Select(Path.GetFileName));
        Assert.Equal("mine", File.ReadAllText(folder["elsewhere/a.html"]));
    }
}
