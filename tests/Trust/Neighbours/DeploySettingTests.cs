namespace Annals.TrustTests.Neighbours;

/// <summary>However a repository and its remote are set up, what is published is what was built, and nothing of the project's own is touched.</summary>
public sealed class DeploySettingTests : IDisposable
{
    private const string Push = "git push -q origin main";
    private const string Clone = "git config user.name Ada; git config user.email ada@example.org";

    private readonly DeployNeighbour _neighbour = new();

    [Theory]
    [InlineData("attributes and filters, which would change every file or fail", """
        printf '* text=auto eol=crlf ident export-ignore filter=lfs\n*.html filter=bad working-tree-encoding=UTF-16\n*.txt text\n' > .gitattributes
        git config filter.lfs.clean 'sed s/a/LFS/'; git config filter.lfs.smudge false; git config filter.lfs.required true
        git config filter.bad.clean false; git config filter.bad.process false; git config filter.bad.required true
        git config core.autocrlf true; git config core.safecrlf true; git config core.eol crlf
        """, 1)]
    [InlineData("line ends that the repository alone wants", "printf '* text eol=crlf\n' > .git/info/attributes; git config core.autocrlf input; git config core.bigFileThreshold 1", 1)]
    [InlineData("how pushes and fetches are to be made", """
        for v in push.default=nothing push.followTags=true push.autoSetupRemote=true push.recurseSubmodules=on-demand fetch.prune=true fetch.pruneTags=true remote.origin.tagOpt=--tags \
          'remote.origin.push=+refs/heads/*:refs/heads/*' fetch.recurseSubmodules=true fetch.writeCommitGraph=true core.logAllRefUpdates=always pack.packSizeLimit=1m fastimport.unpackLimit=1
        do git config "${v%%=*}" "${v#*=}"; done
        git tag -a -m x a-tag; git branch another
        """, 2)]
    [InlineData("commits that are to be signed with a key that is not there", "git config commit.gpgSign true; git config user.signingKey DEADBEEF; git config gpg.program /nowhere/gpg; git config tag.gpgSign true", 1)]
    [InlineData("a remote that looks closely", "for v in receive.denyNonFastForwards receive.denyDeletes receive.fsckObjects transfer.fsckObjects; do git -C ../remote.git config $v true; git config $v true; done", 2)]
    [InlineData("a remote whose default branch is another", "git -C ../remote.git symbolic-ref HEAD refs/heads/trunk", 1)]
    [InlineData("a remote whose default branch is to have the site", "git -C ../remote.git symbolic-ref HEAD refs/heads/gh-pages", 2)]
    [InlineData("a tag of the branch's name, here and there", "git tag gh-pages; git push -q origin refs/tags/gh-pages", 2)]
    [InlineData("a branch of that name here, with other commits", "git branch gh-pages", 1)]
    [InlineData("a branch below that name here", "git branch gh-pages/x", 1)]
    [InlineData("a detached head", "git checkout -q --detach", 1)]
    [InlineData("a remote whose address is short for another", "git config url.\"$PWD/../remote.git\".insteadOf my:; git remote set-url origin my:", 1)]
    [InlineData("a remote that is pushed to under another address", "git init -q --bare ../other.git; git config url.\"$PWD/../remote.git\".pushInsteadOf \"$PWD/../other.git\"; git remote set-url origin \"$PWD/../other.git\"", 2)]
    [InlineData("a remote with an address to push to", "git init -q --bare ../other.git; git remote set-url --push origin \"$PWD/../remote.git\"; git remote set-url origin \"$PWD/../other.git\"", 2)]
    [InlineData("a remote of which not all is fetched", "git config --add remote.origin.fetch '^refs/heads/gh-pages'", 1)]
    [InlineData("a split index", "git config core.splitIndex true; git config core.untrackedCache true; git config index.version 4; git update-index --split-index; git status > /dev/null", 2)]
    [InlineData("a merge that waits, and a stash", """
        echo a >> input/entries/fire.md; git stash -q; git checkout -q -b b; echo b >> input/entries/fire.md; git commit -qam b
        git checkout -q main; echo c >> input/entries/fire.md; git commit -qam c; git merge -q b > /dev/null || true; git checkout -q --ours input/entries/fire.md
        """, 1)]
    [InlineData("names in another encoding", "git config i18n.commitEncoding latin1; git config user.name \"$(printf 'J\\366rg')\"", 1)]
    [InlineData("aliases and programs of its own", """
        for v in alias.push alias.ls-remote alias.fetch; do git config $v '!touch ../ran'; done
        for v in core.editor core.pager core.sshCommand core.askPass credential.helper; do git config $v 'touch ../ran'; done
        mkdir hooks; for h in pre-push post-index-change reference-transaction post-commit; do printf '#!/bin/sh\ntouch "%s"\nexit 1\n' "$PWD/../ran" > hooks/$h; chmod +x hooks/$h; cp hooks/$h .git/hooks/; done; git config core.hooksPath hooks
        """, 1)]
    [InlineData("a remote that is locked against looking at the rest", "git -C ../remote.git config transfer.hideRefs refs/heads/main; git -C ../remote.git config uploadpack.hideRefs HEAD", 1)]
    public void What_is_set_changes_neither_bytes_nor_the_project(string what, string script, int times)
    {
        _neighbour.Run(script);
        DeployTimes(times, what);
        Assert.False(File.Exists(_neighbour["ran"]), "a program of the settings was run");
    }

    [Theory]
    [InlineData("a repository of SHA-256", "cd ..; rm -rf remote.git project/.git; git init -q --bare --object-format=sha256 remote.git; cd project; git init -q --object-format=sha256 -b main; " + Clone + "; git remote add origin ../remote.git; git add .; git commit -qm x", "project", 2)]
    [InlineData("a submodule with commits that nobody has", "git init -q ../lib; git -C ../lib -c user.name=a -c user.email=b commit -q --allow-empty -m l; git submodule --quiet add ../lib lib; git commit -qm s; git config push.recurseSubmodules check; git config submodule.recurse true; git -C lib -c user.name=a -c user.email=b commit -q --allow-empty -m n", "project", 1)]
    [InlineData("a submodule itself", "git init -q ../outer; cd ../outer; git submodule --quiet add ../project mod; cd mod; " + Clone + "; git remote set-url origin ../../remote.git", "outer/mod", 1)]
    [InlineData("a shallow clone", "for i in 1 2 3; do git commit -q --allow-empty -m $i; done; " + Push + "; git clone -q --depth 1 \"file://$PWD/../remote.git\" ../apart; cd ../apart; " + Clone, "apart", 2)]
    [InlineData("a clone without the files of other commits", Push + "; git -C ../remote.git config uploadpack.allowFilter true; git clone -q --filter=blob:none \"file://$PWD/../remote.git\" ../apart; cd ../apart; " + Clone, "apart", 1)]
    [InlineData("a clone without trees", Push + "; git -C ../remote.git config uploadpack.allowFilter true; git clone -q --filter=tree:0 \"file://$PWD/../remote.git\" ../apart; cd ../apart; " + Clone, "apart", 2)]
    [InlineData("a clone that borrows its objects from the remote", Push + "; git clone -q --shared ../remote.git ../apart; cd ../apart; " + Clone, "apart", 1)]
    [InlineData("a second work tree with settings of its own", "git config extensions.worktreeConfig true; git worktree add -q -b other ../apart; cd ../apart; git config --worktree user.name Another", "apart", 1)]
    public void What_the_repository_is_changes_neither_bytes_nor_the_project(string what, string script, string folder, int times)
    {
        _neighbour.Run("git add .; git commit -qm media");
        _neighbour.Run(script);
        _neighbour.Folder = folder;
        DeployTimes(times, what);
    }

    public void Dispose() => _neighbour.Dispose();

    private void DeployTimes(int times, string what)
    {
        for (var time = 1; time <= times; time++)
        {
            File.AppendAllText(_neighbour.FileOf("input/entries/flood.md"), time == 1 ? "---\ntitle: A flood\ndate: 1902\n---\n" : "It rose.\n");
            var before = _neighbour.State();
            var deploy = _neighbour.Deploy();
            Assert.True((deploy.ExitCode, deploy.Error) is (0, ""), $"{what}: {deploy.Error}");
            Assert.Equal(before, _neighbour.State());
            _neighbour.AssertPublished();
        }
        Assert.Equal("gh-pages", string.Join(' ', _neighbour.Run($"git -C '{_neighbour["remote.git"]}' for-each-ref --format='%(refname:lstrip=2)' refs/heads").Split('\n', StringSplitOptions.RemoveEmptyEntries).Where(branch => branch != "main")));
        Assert.Equal($"{times}\n", _neighbour.Run($"git -C '{_neighbour["remote.git"]}' rev-list --count refs/heads/gh-pages"));
    }
}
