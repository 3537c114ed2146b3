using Annals.Tests.Support;

namespace Annals.Tests.Commands;

/// <summary><c>annals deploy</c> as it is run, with a bare repository on disk as the remote.</summary>
public sealed class DeployCommandTests : IDisposable
{
    private readonly DeployGround _ground = new();

    [Fact]
    public void A_first_deployment_makes_the_branch_with_one_commit_and_nothing_but_the_site_in_it()
    {
        var deploy = _ground.Deploy();
        Assert.Equal((0, ""), (deploy.ExitCode, deploy.Error));
        Assert.Contains("files to origin/gh-pages as " + Assert.Single(_ground.Commits()), deploy.Output, StringComparison.Ordinal);

        var built = TemporaryFolder.Contents(Path.Combine(_ground.Project, "output"));
        Assert.True(built.Remove(".annals"));
        // It keeps the output from git here, and would keep the site from whoever clones the branch.
        built.Remove(".gitignore");
        Assert.DoesNotContain(".gitignore", _ground.FilesOf());
        Assert.Equal(built.Keys, _ground.FilesOf().Order(StringComparer.Ordinal));
        Assert.Equal(["gh-pages"], _ground.Branches());
        Assert.Equal(File.ReadAllText(Path.Combine(_ground.Project, "output/entries/fire/index.html")).Trim(), _ground.Git("remote.git", "show", "gh-pages:entries/fire/index.html"));
        Assert.Equal(
            $"Ada Lee <ada@example.org>|Publish the site|Made from {_ground.Git("project", "rev-parse", "HEAD")}.",
            _ground.Git("remote.git", "log", "--format=%an <%ae>|%s|%b", "gh-pages"));
    }

    [Fact]
    public void The_next_puts_one_commit_on_top_and_keeps_the_history()
    {
        _ground.Deploy();
        var first = Assert.Single(_ground.Commits());
        _ground.CommitElsewhere("gh-pages", "stray.txt", "x");
        _ground.Write("input/entries/fire.md", "---\ntitle: A great fire\ndate: 1901\n---\n");
        Assert.Equal(0, _ground.Deploy().ExitCode);

        var commits = _ground.Commits();
        Assert.Equal(3, commits.Length);
        Assert.Equal(first, commits[2]);
        Assert.DoesNotContain("stray.txt", _ground.FilesOf());
        Assert.Contains("A great fire", _ground.Git("remote.git", "show", "gh-pages:entries/fire/index.html"), StringComparison.Ordinal);
        Assert.Contains(", with changes that are not committed.", _ground.Git("remote.git", "log", "-1", "--format=%b", "gh-pages"), StringComparison.Ordinal);
    }

    [Fact]
    public void To_an_address_it_deploys_from_a_folder_that_is_no_repository()
    {
        Directory.CreateDirectory(_ground["loose/input"]);
        File.WriteAllText(_ground["loose/input/site.yml"], "title: Loose\n");
        var refused = AnnalsCommand.Run(_ground["loose"], _ground.Environment, "deploy");
        DeployGround.AssertRefused(refused, "origin/gh-pages(1,1): error AN081: ", "name an address to push to, as in --remote https://github.com/OWNER/NAME.git, or make a repository: git init");

        (string, string)[] nobody = [.. _ground.Environment, ("EMAIL", ""), ("GIT_CONFIG_COUNT", "1"), ("GIT_CONFIG_KEY_0", "user.useConfigOnly"), ("GIT_CONFIG_VALUE_0", "true")];
        DeployGround.AssertRefused(AnnalsCommand.Run(_ground["loose"], nobody, "deploy", "--remote", "../remote.git"), _ground["remote.git"] + "/gh-pages(1,1): error AN083: ", "git does not know who you are");
        (string, string)[] author = [.. _ground.Environment, .. ((string[])["AUTHOR", "COMMITTER"]).SelectMany(who => ((string, string)[])[($"GIT_{who}_NAME", "Ada Lee"), ($"GIT_{who}_EMAIL", "ada@example.org")])];
        foreach (var title in (string[])["Loose", "Looser"])
        {
            File.WriteAllText(_ground["loose/input/site.yml"], $"title: {title}\n");
            var deploy = AnnalsCommand.Run(_ground["loose"], author, "deploy", "--remote", "../remote.git");
            Assert.Equal((0, ""), (deploy.ExitCode, deploy.Error));
            Assert.Contains(title, _ground.Git("remote.git", "show", "gh-pages:index.html"), StringComparison.Ordinal);
        }
        Assert.Equal(2, _ground.Commits().Length);
        Assert.Equal(["input", "output"], Directory.EnumerateDirectories(_ground["loose"]).Select(Path.GetFileName).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void A_site_that_is_there_already_makes_no_commit()
    {
        _ground.Deploy();
        var again = _ground.Deploy();
        Assert.Equal((0, ""), (again.ExitCode, again.Error));
        Assert.Contains("origin/gh-pages has this site already, as " + Assert.Single(_ground.Commits()), again.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Neither_the_work_tree_nor_the_index_nor_a_branch_of_the_project_is_touched()
    {
        _ground.Write("staged.txt", "staged");
        _ground.Git("project", "add", "staged.txt");
        _ground.Write("loose.txt", "loose");
        var (index, before) = (Index(), Before());
        Assert.Equal(0, _ground.Deploy().ExitCode);
        Assert.Equal(index, Index());
        Assert.Equal(before, Before());

        byte[] Index() => File.ReadAllBytes(Path.Combine(_ground.Project, ".git", "index"));
        (string, string, string) Before() => (
            _ground.Git("project", "status", "--porcelain"), _ground.Git("project", "for-each-ref", "refs/heads"), _ground.Git("project", "symbolic-ref", "HEAD"));
    }

    [Fact]
    public void Bytes_are_published_as_they_were_built_whatever_line_ends_the_project_wants()
    {
        _ground.Write(".gitattributes", "* text eol=crlf\n*.html ident\n");
        _ground.Git("project", "config", "core.autocrlf", "true");
        _ground.Write("input/media/a \"quoted\" name.txt", "a\r\nb\n$Id$");
        _ground.Write("input/media/_hidden from Jekyll “東京”.txt", "a\r\nb\n$Id$");
        Assert.Equal(0, _ground.Deploy().ExitCode);
        Assert.Contains("media/_hidden from Jekyll “東京”.txt", _ground.FilesOf());
        Assert.Equal("a\r\nb\n$Id$", _ground.Git("remote.git", "show", "gh-pages:media/_hidden from Jekyll “東京”.txt"));
        Assert.Equal("a\r\nb\n$Id$", _ground.Git("remote.git", "show", "gh-pages:media/a \"quoted\" name.txt"));
    }

    [Fact]
    public void What_others_put_into_the_output_is_not_published()
    {
        _ground.Deploy();
        _ground.Write("output/notes.txt", "private");
        Assert.Contains("has this site already", _ground.Deploy().Output, StringComparison.Ordinal);
        Assert.DoesNotContain("notes.txt", _ground.FilesOf());
    }

    [Theory]
    [InlineData("a link")]
    [InlineData("a link, with a list that says so")]
    [InlineData("other bytes")]
    [InlineData("other bytes, with a list that says so")]
    public void Cards_that_somebody_has_put_there_are_not_published(string how)
    {
        _ground.Write("input/site.yml", "title: A timeline\nurl: https://timeline.example\n");
        Assert.Equal(0, _ground.Deploy().ExitCode);
        var card = Directory.EnumerateFiles(Path.Combine(_ground.Project, "output/cards"), "fire.*.png").Single();
        var drawn = File.ReadAllBytes(card);
        _ground.Write("secret.txt", "my secret");
        File.Delete(card);
        if (how.StartsWith("a link", StringComparison.Ordinal)) File.CreateSymbolicLink(card, Path.Combine(_ground.Project, "secret.txt"));
        else File.WriteAllText(card, "my secret");
        var list = Path.Combine(_ground.Project, "output/.annals");
        if (how.EndsWith("says so", StringComparison.Ordinal))
            File.WriteAllLines(list, File.ReadAllLines(list).Select(line => !line.EndsWith(Path.GetFileName(card), StringComparison.Ordinal) ? line
                : $"{System.IO.Hashing.XxHash128.HashToUInt128("my secret"u8):x32} 9 cards/{Path.GetFileName(card)}"));
        // Something is new, so that there is something to publish.
        _ground.Write("input/entries/flood.md", "---\ntitle: A flood\ndate: 1902\n---\n");
        var deploy = _ground.Deploy();
        Assert.Equal((0, ""), (deploy.ExitCode, deploy.Error));
        Assert.Equal(drawn, File.ReadAllBytes(card));
        Assert.Equal(_ground.Git("project", "hash-object", "--no-filters", card), _ground.Git("remote.git", "rev-parse", "gh-pages:cards/" + Path.GetFileName(card)));
        Assert.Equal("my secret", File.ReadAllText(Path.Combine(_ground.Project, "secret.txt")));
    }

    [Theory]
    [InlineData("rm index.html && ln -s ../secret.txt index.html", "index.html")]
    [InlineData("rm index.html", "index.html")]
    [InlineData("echo >> index.html", "index.html")]
    [InlineData("printf x | dd of=entries/fire/index.html bs=1 seek=20 conv=notrunc 2> /dev/null", "entries/fire/index.html")]
    [InlineData("mv entries ../elsewhere && ln -s ../elsewhere entries", "entries/fire/index.html")]
    [InlineData("rm .nojekyll && mkfifo .nojekyll && rm index.html && mkfifo index.html", "index.html")]
    public void A_file_that_somebody_changes_after_the_build_is_not_published(string change, string file)
    {
        if (OperatingSystem.IsWindows()) Assert.Skip("the changes are made by a shell");
        _ground.Write("secret.txt", "my secret");
        var deploy = _ground.Deploy(_ground.GitThatFirst("ls-remote", $"(cd '{_ground.Project}/output' && {change})"));
        DeployGround.AssertRefused(deploy, $"output/{file}(1,1): error AN093: ", "deploy again");
        Assert.Empty(_ground.Branches());
        Assert.Empty(Directory.EnumerateFiles(Path.Combine(_ground.Project, ".git"), "fast_import_crash*"));
    }

    [Fact]
    public void A_remote_and_a_branch_can_be_named_and_drafts_stay_at_home()
    {
        _ground.Write("input/entries/draft.md", "---\ntitle: A draft\ndate: 1902\nstatus: draft\n---\n");
        var deploy = _ground.Deploy("--remote", "../remote.git", "--branch", "sites/one", "--url", "https://timeline.example/");
        Assert.Equal((0, ""), (deploy.ExitCode, deploy.Error));
        Assert.Equal(["sites/one"], _ground.Branches());
        Assert.Equal("timeline.example", _ground.Git("remote.git", "show", "sites/one:CNAME"));
        Assert.DoesNotContain("entries/draft/index.html", _ground.FilesOf("sites/one"));
    }

    [Fact]
    public void A_project_without_a_commit_can_be_deployed_too()
    {
        _ground.Git("project", "update-ref", "-d", "HEAD");
        Assert.Equal(0, _ground.Deploy().ExitCode);
        Assert.Equal("Publish the site", _ground.Git("remote.git", "log", "--format=%B", "gh-pages"));
    }

    [Fact]
    public void A_build_with_errors_is_not_deployed()
    {
        _ground.Write("input/entries/wrong.md", "---\ntitle: Wrong\ndate: 2022-02-30\n---\n");
        DeployGround.AssertRefused(_ground.Deploy(), "input/entries/wrong.md(3,15): error AN008: ", "The site was not built");
        Assert.Empty(_ground.Branches());
    }

    public void Dispose() => _ground.Dispose();
}
