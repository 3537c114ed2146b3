using Annals.Tests.Support;

namespace Annals.Tests.Read;

/// <summary>What git would take for a repository below the input is reported, however it is written.</summary>
public class GitFolderTests
{
    [Theory]
    [InlineData(".git/config", ".git")]
    [InlineData("entries/.git/HEAD", "entries/.git")]
    [InlineData("media/a/.git", "media/a/.git")]
    [InlineData(".hidden/deep/.git/config", ".hidden/deep/.git")]
    [InlineData("stranger/.GIT/config", "stranger/.GIT")]
    [InlineData("media/.git. /config", "media/.git. ")]
    [InlineData("media/git~1/config", "media/git~1")]
    [InlineData("media/.git::$INDEX_ALLOCATION/config", "media/.git::$INDEX_ALLOCATION")]
    [InlineData("media/x/HEAD|media/x/objects/y|media/x/refs/y", "media/x")]
    [InlineData("HEAD|objects/y|refs/y", "")]
    [InlineData("media/x/HEAD|media/x/commondir", "media/x")]
    public void One_is_reported_by_check_and_build(string files, string at)
    {
        if (OperatingSystem.IsWindows()) Assert.Skip("Windows has no such file names.");
        using var folder = new TemporaryFolder();
        folder.Write("input/site.yml", "title: T\n");
        foreach (var file in files.Split('|')) folder.Write("input/" + file, "x");
        var expected = $"{(at.Length == 0 ? "input" : "input/" + at)}(1,1): warning AN072: ";
        Assert.Contains(expected, AnnalsCommand.Run(folder.Path, "check").Output, StringComparison.Ordinal);
        Assert.Contains(expected, AnnalsCommand.Run(folder.Path, "build").Error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_link_is_reported_and_not_followed()
    {
        using var folder = new TemporaryFolder();
        folder.Write("input/site.yml", "title: T\n");
        folder.Write("elsewhere/.git/config", "x");
        Directory.CreateSymbolicLink(folder["input/.git"], folder["elsewhere/.git"]);
        Directory.CreateSymbolicLink(folder["input/.way"], folder["elsewhere"]);
        var check = AnnalsCommand.Run(folder.Path, "check");
        Assert.Equal(1, check.Output.Split("AN072").Length - 1);
        Assert.Contains("input/.git(1,1): warning AN072: ", check.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void What_only_looks_a_little_like_one_is_none()
    {
        using var site = TestSite.Built(
            ("media/HEAD", "x"), ("media/.gitignore", "x"), ("media/digit/a.txt", "x"), ("media/objects/a.txt", "x"), (".gitattributes", "x"), (".github/a.md", "x"));
        Assert.Contains("media/HEAD", site.Files);
    }
}
