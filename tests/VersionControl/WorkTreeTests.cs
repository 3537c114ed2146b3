using Annals.Tests.Support;
using Annals.VersionControl;

namespace Annals.Tests.VersionControl;

/// <summary>Which repository is asked.</summary>
public sealed class WorkTreeTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    private string Here => RealPath.Of(_folder.Path);

    [Fact]
    public void It_is_the_nearest_that_is_above_the_input()
    {
        Make("top/.git", "top/texts/.git", "top/texts/site/input");
        Assert.Equal(Path.Combine(Here, "top/texts"), Around("top/texts/site/input")?.Root);
        Assert.Equal("site/input", Around("top/texts/site/input")?.PathOf(_folder["top/texts/site/input"]));
        Directory.Delete(_folder["top/texts/.git"]);
        // In a submodule, and in a work tree beside the first, it is a file.
        _folder.Write("top/texts/.git", "gitdir: elsewhere\n");
        Assert.Equal(Path.Combine(Here, "top/texts"), Around("top/texts/site/input")?.Root);
    }

    [Theory]
    [InlineData("top/input")]
    [InlineData("top/input/")]
    [InlineData("top/input/../input")]
    public void The_input_and_what_is_below_it_is_none(string input)
    {
        Make("top/.git", "top/input/.git", "top/input/media/.git/objects");
        Assert.Equal(Path.Combine(Here, "top"), Around(input)?.Root);
        Assert.Equal(Path.Combine(Here, "top"), WorkTree.Around(_folder["top/input/media/.git"], _folder[input])?.Root);
        Assert.Equal(Path.Combine(Here, "top"), WorkTree.Around(_folder["top"], _folder[input])?.Root);
        Directory.Delete(_folder["top/.git"]);
        Assert.NotEqual(RealPath.Of(_folder[input]), Around(input)?.Root);
    }

    [Fact]
    public void A_name_that_only_begins_like_the_input_is_not_below_it()
    {
        Make("top/.git", "top/input", "top/input-old/.git");
        Assert.Equal(Path.Combine(Here, "top/input-old"), WorkTree.Around(_folder["top/input-old"], _folder["top/input"])?.Root);
    }

    [Fact]
    public void An_input_that_is_a_link_belongs_where_it_leads()
    {
        Make("project", "texts/.git", "texts/site/input");
        Directory.CreateSymbolicLink(_folder["between"], "texts/site");
        Directory.CreateSymbolicLink(_folder["project/input"], "../between/input");
        Assert.Equal(Path.Combine(Here, "texts"), Around("project/input")?.Root);
        Assert.Equal("site/input", Around("project/input")?.PathOf(_folder["project/input"]));
        // No way out of the input: the link that is followed is the way in.
        Make("texts/site/input/.git");
        Assert.Equal(Path.Combine(Here, "texts"), WorkTree.Around(_folder["project/input"], _folder["project/input"])?.Root);
    }

    [Fact]
    public void Links_that_lead_to_each_other_come_to_an_end()
    {
        Directory.CreateSymbolicLink(_folder["one"], "other");
        Directory.CreateSymbolicLink(_folder["other"], "one");
        Assert.StartsWith(Here, RealPath.Of(_folder["one/input"]), StringComparison.Ordinal);
    }

    [Fact]
    public void A_folder_that_looks_like_a_bare_repository_is_not_asked()
    {
        using var repository = new GitRepository();
        repository.WriteEntry("a");
        repository.Commit();
        Directory.Delete(Path.Combine(repository.Root, "input/entries"), recursive: true);
        repository.WriteEntry("b");
        // Settings that name a program, in the way that a contributor can commit them.
        var harm = Path.Combine(repository.Root, "harm");
        repository.WriteScript("harm", $"#!/bin/sh\necho ran > '{repository["harmed"]}'\n");
        foreach (var folder in (string[])["input", "input/entries"])
        {
            repository.Write(folder + "/HEAD", "ref: refs/heads/main\n");
            repository.Write(folder + "/config", $"[core]\n\trepositoryformatversion = 0\n\tbare = false\n\tworktree = {repository.Root}\n\tfsmonitor = {harm}\n");
            Directory.CreateDirectory(Path.Combine(repository.Root, folder, "objects"));
            Directory.CreateDirectory(Path.Combine(repository.Root, folder, "refs"));
        }
        foreach (var folder in (string[])[".", "input", "input/entries"])
        {
            var build = AnnalsCommand.Run(
                Path.GetFullPath(Path.Combine(repository.Root, folder)), repository.Environment, "build", "--input", Path.Combine(repository.Root, "input"), "--output", repository["out"]);
            Assert.Equal(0, build.ExitCode);
            Assert.Contains("/input(1,1): warning AN072: ", build.Error, StringComparison.Ordinal);
            Assert.Contains("/input/entries(1,1): warning AN072: ", build.Error, StringComparison.Ordinal);
        }
        Assert.False(File.Exists(repository["harmed"]));
    }

    [Fact]
    public void Dates_come_from_a_submodule_and_from_a_second_work_tree()
    {
        using var repository = new GitRepository();
        repository.WriteEntry("a");
        repository.Commit();
        repository.Git("worktree", "add", "--quiet", "--detach", "../second", "main");
        repository.Git("init", "--quiet", "../parent");
        repository.Git("-C", "../parent", "-c", "protocol.file.allow=always", "submodule", "--quiet", "add", repository.Root, "texts");
        foreach (var folder in (string[])["second", "parent/texts"])
        {
            Assert.True(File.Exists(repository[folder + "/.git"]));
            var build = AnnalsCommand.Run(repository[folder], repository.Environment, "build");
            Assert.Equal((0, ""), (build.ExitCode, build.Error));
            Assert.Contains("2022-11-22T10:00:00Z", File.ReadAllText(repository[folder + "/output/feed.xml"]), StringComparison.Ordinal);
        }
    }

    public void Dispose() => _folder.Dispose();

    private void Make(params string[] folders)
    {
        foreach (var folder in folders) Directory.CreateDirectory(_folder[folder]);
    }

    private WorkTree? Around(string input) => WorkTree.Around(_folder[input], _folder[input]);
}
