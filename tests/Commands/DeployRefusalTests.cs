using System.Net;
using System.Net.Sockets;
using Annals.Tests.Support;

namespace Annals.Tests.Commands;

/// <summary>Where <c>annals deploy</c> cannot do its work, it says why and leaves everything as it was.</summary>
public sealed class DeployRefusalTests : IDisposable
{
    private readonly DeployGround _ground = new();

    [Theory]
    [InlineData("push")]
    [InlineData("fetch")]
    public void A_remote_that_moves_meanwhile_keeps_what_came_there(string when)
    {
        _ground.Deploy();
        _ground.CommitElsewhere("gh-pages", "first.txt", "x");
        var theirs = _ground.Commits();
        // Somebody's commit arrives between our looking and our pushing: prepared beside the branch, and moved onto it then.
        _ground.Git("remote.git", "branch", "theirs", "gh-pages");
        _ground.CommitElsewhere("theirs", "second.txt", "x");
        var move = $"'git' -C '{_ground["remote.git"]}' update-ref refs/heads/gh-pages refs/heads/theirs";
        _ground.Write("input/entries/fire.md", "---\ntitle: A great fire\ndate: 1901\n---\n");

        var deploy = _ground.Deploy(_ground.GitThatFirst(when, move));
        DeployGround.AssertRefused(deploy, "origin/gh-pages(1,1): error AN082: ", "deploy again to put the site on top of it");
        Assert.Equal(theirs.Length + 1, _ground.Commits().Length);
        Assert.Contains("second.txt", _ground.FilesOf());

        Assert.Equal(0, _ground.Deploy().ExitCode);
        Assert.Equal(theirs.Length + 2, _ground.Commits().Length);
    }

    [Fact]
    public void A_branch_that_somebody_makes_meanwhile_is_not_written_over()
    {
        _ground.Git("project", "push", "--quiet", "origin", "main");
        var make = $"'git' -C '{_ground["remote.git"]}' update-ref refs/heads/gh-pages refs/heads/main";
        DeployGround.AssertRefused(_ground.Deploy(_ground.GitThatFirst("push", make)), "origin/gh-pages(1,1): error AN082: ", "meanwhile");
        Assert.Equal(_ground.Commits("main"), _ground.Commits());
    }

    [Fact]
    public void Git_may_be_missing()
    {
        DeployGround.AssertRefused(_ground.Deploy([("PATH", _ground["nowhere"])]), "output(1,1): error AN080: ", "git does the deploying");
        Assert.Empty(_ground.Branches());
    }

    [Fact]
    public void The_folder_may_be_in_no_repository()
    {
        Directory.Move(Path.Combine(_ground.Project, ".git"), _ground["elsewhere"]);
        DeployGround.AssertRefused(_ground.Deploy(), "origin/gh-pages(1,1): error AN081: ", "no repository");
    }

    [Fact]
    public void There_may_be_no_remote_or_none_of_the_name()
    {
        DeployGround.AssertRefused(_ground.Deploy("--remote", "upstream"), "upstream/gh-pages(1,1): error AN081: ", "name one with --remote: origin");
        _ground.Git("project", "remote", "remove", "origin");
        DeployGround.AssertRefused(_ground.Deploy(), "origin/gh-pages(1,1): error AN081: ", "git remote add origin ADDRESS");
    }

    [Theory]
    [InlineData("--upload-pack=touch${IFS}harm;")]
    [InlineData("-x/y")]
    public void A_name_cannot_pass_for_an_option_of_git(string remote)
    {
        Assert.Equal(1, _ground.Deploy($"--remote={remote}").ExitCode);
        Assert.False(File.Exists(Path.Combine(_ground.Project, "harm")));
        Assert.Empty(_ground.Branches());
    }

    [Fact]
    public void The_branch_must_be_one_and_not_the_one_that_is_worked_on()
    {
        DeployGround.AssertRefused(_ground.Deploy("--branch", "not..one"), "origin/not..one(1,1): error AN081: ", "cannot be the name of a branch");
        DeployGround.AssertRefused(_ground.Deploy("--branch", "main"), "origin/main(1,1): error AN081: ", "is the branch that you work on");
        Assert.Empty(_ground.Branches());
    }

    [Fact]
    public void A_remote_that_is_not_there_is_named_with_the_words_of_git()
    {
        Directory.Move(_ground["remote.git"], _ground["moved.git"]);
        DeployGround.AssertRefused(_ground.Deploy(), "origin/gh-pages(1,1): error AN083: the remote cannot be read: ", "remote.git");
    }

    [Fact]
    public void A_remote_that_takes_no_push_is_named_with_the_words_of_git()
    {
        _ground.WriteScript("remote.git/hooks/pre-receive", "#!/bin/sh\necho closed for the night >&2\nexit 1\n");
        DeployGround.AssertRefused(_ground.Deploy(), "origin/gh-pages(1,1): error AN083: the site cannot be pushed: ", "closed for the night");
        Assert.Empty(_ground.Branches());
    }

    [Fact]
    public void Git_has_to_know_who_commits()
    {
        _ground.Git("project", "config", "--unset", "user.email");
        _ground.Git("project", "config", "user.useConfigOnly", "true");
        DeployGround.AssertRefused(_ground.Deploy(), "origin/gh-pages(1,1): error AN083: git does not know who you are", "git config --global user.email");
        Assert.Empty(_ground.Branches());
    }

    [Fact]
    public void A_domain_that_the_branch_has_and_the_site_has_not_is_not_given_away()
    {
        _ground.Deploy();
        _ground.CommitElsewhere("gh-pages", "CNAME", "timeline.example\n");
        DeployGround.AssertRefused(_ground.Deploy(), "origin/gh-pages(1,1): error AN084: ", "“url: https://timeline.example”");
        Assert.Equal(0, _ground.Deploy("--url", "https://timeline.example").ExitCode);
        Assert.Equal("timeline.example", _ground.Git("remote.git", "show", "gh-pages:CNAME"));
    }

    [Fact]
    public async Task A_remote_that_wants_a_password_is_not_waited_for()
    {
        using var stop = new CancellationTokenSource();
        var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        var serving = Serve(listener, stop.Token);
        var port = ((IPEndPoint)listener.LocalEndpoint).Port;
        DeployGround.AssertRefused(
            _ground.Deploy([("no_proxy", "127.0.0.1"), ("LC_ALL", "C")], "--remote", $"http://127.0.0.1:{port}/x.git"),
            $"http://127.0.0.1:{port}/x.git/gh-pages(1,1): error AN083: the remote cannot be read: ", "terminal prompts disabled");
        await stop.CancelAsync();
        listener.Stop();
        await serving;
    }

    private static async Task Serve(TcpListener listener, CancellationToken stop)
    {
        try
        {
            while (true)
            {
                using var client = await listener.AcceptTcpClientAsync(stop);
                var stream = client.GetStream();
                _ = await stream.ReadAsync(new byte[4096], stop);
                await stream.WriteAsync("HTTP/1.1 401 Unauthorized\r\nWWW-Authenticate: Basic realm=\"x\"\r\nContent-Length: 0\r\nConnection: close\r\n\r\n"u8.ToArray(), stop);
            }
        }
        catch (Exception fault) when (fault is OperationCanceledException or SocketException or ObjectDisposedException)
        {
            // The test is over.
        }
    }

    public void Dispose() => _ground.Dispose();
}
