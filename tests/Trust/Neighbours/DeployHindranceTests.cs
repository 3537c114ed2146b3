using Annals.Tests.Support;

namespace Annals.TrustTests.Neighbours;

/// <summary>Where a repository or its remote is set up so that nothing can be published, a sentence says why, and all stays as it was.</summary>
public sealed class DeployHindranceTests : IDisposable
{
    private const string Update = "printf '#!/bin/sh\n%s\nexit 1\n' \"$1\" > ../remote.git/hooks/update";

    private readonly DeployNeighbour _neighbour = new();

    [Theory]
    [InlineData("hook 'echo the branch $1 is closed'", "AN083", "remote: the branch refs/heads/gh-pages is closed")]
    [InlineData("hook 'printf \"\\033[31mred\\033]0;title\\007\\n##[error]x\\n\"'", "AN083", "remote: ␛[31mred␛]0;title")]
    [InlineData("hook 'head -c 3000000 /dev/zero | tr \"\\0\" x >&2'", "AN083", "hook declined")]
    [InlineData("git -C ../remote.git config receive.maxInputSize 1000", "AN083", "pack exceeds maximum allowed size")]
    [InlineData("git -C ../remote.git config receive.hideRefs refs/heads/gh-pages", "AN083", "deny updating a hidden ref")]
    [InlineData("git push -q origin main:refs/heads/gh-pages/x", "AN083", "'refs/heads/gh-pages/x' exists")]
    [InlineData("touch ../remote.git/refs/heads/gh-pages.lock", "AN083", "gh-pages.lock")]
    [InlineData("git init -q -b gh-pages ../live; git remote set-url origin ../live", "AN083", "refusing to update checked out branch")]
    [InlineData("git config push.gpgSign true", "AN083", "does not support --signed push")]
    [InlineData("git config push.pushOption ci.skip", "AN083", "does not support push options")]
    [InlineData("git config remote.origin.receivepack /nowhere/receive-pack", "AN083", "/nowhere/receive-pack")]
    [InlineData("git config protocol.file.allow never", "AN083", "transport 'file' not allowed")]
    [InlineData("git remote set-url origin 'ext::sh -c touch% ../ran'", "AN083", "transport 'ext' not allowed")]
    [InlineData("git config remote.origin.vcs nothing", "AN083", "remote-nothing")]
    [InlineData("git config core.worktree \"$PWD/..\"", "AN083", "the remote cannot be read: ")]
    [InlineData("git config remote.origin.mirror true", "AN081", "the remote “origin” is mirrored: what it has would take the place of your own branches; name its address with --remote")]
    [InlineData("git config remote.origin.fetch '+refs/heads/*:refs/heads/*'; git branch gh-pages", "AN081", "the remote “origin” is mirrored")]
    [InlineData("git config remote.origin.fetch '+refs/*:refs/*'", "AN081", "the remote “origin” is mirrored")]
    [InlineData("git init -q --bare ../other.git; git remote set-url --add --push origin ../remote.git; git remote set-url --add --push origin ../other.git", "AN081", "the remote “origin” has 2 addresses to push to; name one of them with --remote")]
    [InlineData("git init -q --bare ../other.git; git remote set-url --add origin ../other.git", "AN081", "the remote “origin” has 2 addresses to push to")]
    [InlineData("git config remote.origin.fetch 'nonsense:::'", "AN081", "git cannot say which remotes there are: fatal: invalid refspec 'nonsense:::'")]
    [InlineData("rm -rf ../remote.git; git init -q --bare --object-format=sha256 ../remote.git", "AN083", "hash algorithm")]
    public void It_is_said_and_nothing_is_touched(string script, string code, string words)
    {
        _neighbour.Run($"hook() {{ {Update}; chmod +x ../remote.git/hooks/update; }}\n{script}");
        var (before, there) = (State(), Remote());
        var deploy = _neighbour.Deploy();
        DeployGround.AssertRefused(deploy, $"origin/gh-pages(1,1): error {code}: ", words);
        Assert.True(deploy.Error.Length < 5_000);
        Assert.DoesNotContain('\u001b', deploy.Error);
        Assert.DoesNotContain("##[error]", deploy.Error, StringComparison.Ordinal);
        Assert.Equal((before, there), (State(), Remote()));
        Assert.False(File.Exists(_neighbour["ran"]));
    }

    [Fact]
    public void A_repository_of_SHA_256_is_told_apart_from_a_remote_that_is_none()
    {
        _neighbour.Run("rm -rf .git; git init -q --object-format=sha256 -b main; git config user.name Ada; git config user.email ada@example.org; git remote add origin ../remote.git; git add .; git commit -qm x");
        DeployGround.AssertRefused(_neighbour.Deploy(), "origin/gh-pages(1,1): error AN083: the site cannot be pushed: ", "; this repository is one of SHA-256: where the remote is not, deploy from a folder that is in no repository");
    }

    [Fact]
    public void Settings_that_cannot_be_read_are_said()
    {
        _neighbour.Run("printf '[core\n' >> .git/config");
        DeployGround.AssertRefused(_neighbour.Deploy(), "origin/gh-pages(1,1): error AN081: this folder is in no repository that git can use: ", "bad config line");
    }

    public void Dispose() => _neighbour.Dispose();

    // Settings with which git itself says nothing of the project are looked at as they stand.
    private string State() => string.Join('\n', File.ReadAllText(_neighbour.FileOf(".git/config")), Convert.ToHexString(File.ReadAllBytes(_neighbour.FileOf(".git/index"))), File.ReadAllText(_neighbour.FileOf(".git/HEAD")),
        _neighbour.Run("find .git/refs .git/packed-refs -type f 2>/dev/null | grep -v refs/remotes | sort | xargs cat; find input -type f | sort | xargs sha1sum; ls -A .git"));

    private string Remote() => _neighbour.Run($"for r in remote.git other.git live; do if [ -d \"../$r\" ]; then git -C \"../$r\" for-each-ref; fi; done");
}
