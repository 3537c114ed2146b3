using Annals.Deploy;
using Annals.Tests.Support;

namespace Annals.Tests.Commands;

/// <summary><c>annals deploy</c> puts no site onto a branch in which somebody's work is.</summary>
public sealed class DeployBranchTests : IDisposable
{
    private readonly DeployGround _ground = new();

    [Theory]
    [InlineData("-x", "begins as an option does")]
    [InlineData("--force", "begins as an option does")]
    [InlineData("refs/heads/gh-pages", "name the branch alone, without “refs/heads/”")]
    [InlineData("HEAD", "cannot be the name of a branch")]
    [InlineData("@{-1}", "cannot be the name of a branch")]
    [InlineData("a b", "cannot be the name of a branch")]
    [InlineData("a..b", "cannot be the name of a branch")]
    [InlineData("a.lock", "cannot be the name of a branch")]
    [InlineData("+main", null)]
    [InlineData("a:b", "cannot be the name of a branch")]
    public void A_name_that_git_refuses_is_answered_with_a_sentence(string branch, string? words)
    {
        var deploy = _ground.Deploy($"--branch={branch}");
        if (words is null) Assert.Equal([branch], _ground.Branches());
        else
        {
            DeployGround.AssertRefused(deploy, $"origin/{branch}(1,1): error AN081: ", words);
            Assert.Empty(_ground.Branches());
        }
    }

    [Theory]
    [InlineData("main")]
    [InlineData("Main")]
    public void The_branch_that_another_work_tree_stands_on_is_refused(string branch)
    {
        _ground.Git("project", "worktree", "add", "--quiet", "-b", "other", "../second");
        DeployGround.AssertRefused(_ground.Deploy("--branch", "other"), "origin/other(1,1): error AN081: ", "the work tree “");
        DeployGround.AssertRefused(_ground.Deploy("--branch", branch), $"origin/{branch}(1,1): error AN081: ", "is the branch that you work on");
        Assert.Empty(_ground.Branches());
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(-1)]
    public void The_branch_that_a_detached_head_stands_on_is_refused(int ahead)
    {
        _ground.Git("project", "commit", "--quiet", "--allow-empty", "-m", "More text");
        _ground.Git("project", "branch", "dev");
        _ground.Git("project", "push", "--quiet", "origin", "main", "dev");
        _ground.Git("project", "checkout", "--quiet", "--detach", ahead < 0 ? "dev~1" : "dev");
        if (ahead > 0) _ground.Git("project", "commit", "--quiet", "--allow-empty", "-m", "Text without a branch");
        var before = _ground.Commits("dev");
        DeployGround.AssertRefused(_ground.Deploy("--branch", "dev"), "origin/dev(1,1): error AN081: ", "with its head detached");
        // Nor where it is known only to the remote, as in the checkout of a workflow, or only here.
        _ground.Git("project", "branch", "-D", "dev");
        _ground.Git("project", "update-ref", "-d", "refs/remotes/origin/dev");
        DeployGround.AssertRefused(_ground.Deploy("--branch", "dev"), "origin/dev(1,1): error AN081: ", "with its head detached");
        _ground.Git("project", "branch", "local", "main");
        DeployGround.AssertRefused(_ground.Deploy("--branch", "local"), "origin/local(1,1): error AN081: ", "with its head detached");
        Assert.Equal(before, _ground.Commits("dev"));

        Assert.Equal(0, _ground.Deploy().ExitCode);
        Assert.Equal(0, _ground.Deploy("--url", "https://timeline.example").ExitCode);
        Assert.Equal(2, _ground.Commits().Length);
    }

    [Fact]
    public void A_branch_that_is_being_rebased_or_bisected_is_refused()
    {
        _ground.Git("project", "checkout", "--quiet", "-b", "dev");
        _ground.Write("input/entries/fire.md", "---\ntitle: Mine\ndate: 1901\n---\n");
        _ground.Git("project", "commit", "--quiet", "--all", "-m", "Mine");
        _ground.Git("project", "checkout", "--quiet", "main");
        _ground.Write("input/entries/fire.md", "---\ntitle: Theirs\ndate: 1901\n---\n");
        _ground.Git("project", "commit", "--quiet", "--all", "-m", "Theirs");
        // A conflict: git stops in the middle of it, and stands on main's commit.
        Assert.ThrowsAny<Exception>(() => _ground.Git("project", "rebase", "--quiet", "main", "dev"));
        _ground.Write("input/entries/fire.md", "---\ntitle: A fire\ndate: 1901\n---\n");
        DeployGround.AssertRefused(_ground.Deploy("--branch", "dev"), "origin/dev(1,1): error AN081: ", "is the branch that is being rebased");
        _ground.Git("project", "rebase", "--abort");

        _ground.Git("project", "bisect", "start");
        _ground.Git("project", "checkout", "--quiet", "--detach", "main");
        DeployGround.AssertRefused(_ground.Deploy("--branch", "dev"), "origin/dev(1,1): error AN081: ", "is the branch that is being bisected");
        Assert.Empty(_ground.Branches());
    }

    [Fact]
    public void The_default_branch_of_the_remote_is_refused_unless_it_has_a_site()
    {
        _ground.Git("project", "push", "--quiet", "origin", "main");
        _ground.Git("project", "checkout", "--quiet", "--orphan", "apart");
        _ground.Git("project", "commit", "--quiet", "-m", "Apart");
        DeployGround.AssertRefused(_ground.Deploy("--branch", "main"), "origin/main(1,1): error AN081: ", "is the default branch of the remote, and has no site in it");
        Assert.Single(_ground.Commits("main"));

        // A first branch of a remote that has none.
        _ground.Git(".", "init", "--quiet", "--bare", "--initial-branch=main", "pages.git");
        Assert.Equal(0, _ground.Deploy("--remote", "../pages.git", "--branch", "main").ExitCode);
        Assert.Equal(0, _ground.Deploy("--remote", "../pages.git", "--branch", "main", "--url", "https://timeline.example").ExitCode);
        Assert.Equal("2", _ground.Git("pages.git", "rev-list", "--count", "main"));
        // The text that came back onto it is no site, whatever it was before.
        _ground.Git("project", "push", "--quiet", "--force", "../pages.git", $"{TextOnTopOf(_ground.Git("pages.git", "rev-parse", "main"))}:refs/heads/main");
        DeployGround.AssertRefused(
            _ground.Deploy("--remote", "../pages.git", "--branch", "main"), "../pages.git/main(1,1): error AN081: ", "is the default branch of the remote");
    }

    [Fact]
    public void An_output_that_somebody_put_there_by_hand_is_a_site()
    {
        _ground.Git("project", "push", "--quiet", "origin", "main");
        _ground.CommitElsewhere("main", ".annals", "index.html\n");
        _ground.Git("project", "checkout", "--quiet", "--orphan", "apart");
        _ground.Git("project", "commit", "--quiet", "-m", "Apart");
        Assert.Equal(0, _ground.Deploy("--branch", "main").ExitCode);
    }

    [Fact]
    public void A_password_in_the_address_of_the_remote_is_not_repeated()
    {
        var deploy = _ground.Deploy("--remote", "https://ada:secret@127.0.0.1:1/x.git");
        DeployGround.AssertRefused(deploy, "https://127.0.0.1:1/x.git/gh-pages(1,1): error AN083: ", "cannot be read");
        Assert.DoesNotContain("secret", deploy.Output + deploy.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("sshhh\trefs/heads/x\n")]
    [InlineData("0123456789012345678901234567890123456789 refs/heads/x\n")]
    [InlineData("<html>\n")]
    [InlineData("0123\tHEAD\n")]
    public void An_answer_of_a_remote_that_cannot_be_read_is_no_answer(string answer) => Assert.Null(RemoteRefs.Read(answer, "refs/heads/x"));

    [Fact]
    public void A_name_must_be_the_whole_and_an_old_server_need_not_say_which_branch_is_the_default()
    {
        const string one = "0123456789012345678901234567890123456789", other = "abcdefabcdefabcdefabcdefabcdefabcdefabcd";
        Assert.Equal(new RemoteRefs(null, false), RemoteRefs.Read($"{one}\trefs/heads/deep/refs/heads/x\n", "refs/heads/x"));
        Assert.Equal(new RemoteRefs(one, true), RemoteRefs.Read($"{one}\tHEAD\n{one}\trefs/heads/x\n", "refs/heads/x"));
        Assert.Equal(new RemoteRefs(one, false), RemoteRefs.Read($"{other}\tHEAD\n{one}\trefs/heads/x\n", "refs/heads/x"));
        Assert.Equal(new RemoteRefs(one, false), RemoteRefs.Read($"ref: refs/heads/main\tHEAD\n{one}\tHEAD\n{one}\trefs/heads/x\n", "refs/heads/x"));
    }

    [Fact]
    public void The_hooks_of_the_project_are_not_run_and_the_repository_is_found_from_a_folder_below()
    {
        _ground.WriteScript("project/.husky/pre-push", "#!/bin/sh\nexit 1\n");
        _ground.Git("project", "config", "core.hooksPath", ".husky");
        var deploy = AnnalsCommand.Run(Path.Combine(_ground.Project, "input"), _ground.Environment, "deploy", "--input", ".", "--output", "../output");
        Assert.Equal((0, ""), (deploy.ExitCode, deploy.Error));
        Assert.Contains("Made from ", _ground.Git("remote.git", "log", "--format=%b", "gh-pages"), StringComparison.Ordinal);
    }

    public void Dispose() => _ground.Dispose();

    private string TextOnTopOf(string commit)
    {
        _ground.Git("project", "fetch", "--quiet", "../pages.git", "main");
        return _ground.Git("project", "commit-tree", "-p", commit, "-m", "The text again", "main^{tree}");
    }
}
