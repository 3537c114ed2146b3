using Annals.Tests.Support;
using Annals.VersionControl;

namespace Annals.Tests.VersionControl;

/// <summary>Git is the only program that is run, it is the one of the machine, and it runs nothing that a repository names.</summary>
public sealed class GitTests : IDisposable
{
    private readonly GitRepository _repository = new();

    public GitTests()
    {
        if (OperatingSystem.IsWindows()) Assert.Skip("Scripts of the shell are run here.");
        _repository.WriteEntry("a");
        _repository.Commit();
    }

    [Theory]
    [InlineData("git")]
    [InlineData("input/git")]
    public void A_file_with_its_name_in_the_working_folder_is_not_run(string file)
    {
        _repository.WriteScript(file, Harm);
        var build = AnnalsCommand.Run(
            Path.Combine(_repository.Root, Path.GetDirectoryName(file)!), _repository.Environment, "build", "--input", Path.Combine(_repository.Root, "input"), "--output", _repository["out"]);
        Assert.Equal(0, build.ExitCode);
        AssertUnharmed();
    }

    [Fact]
    public void Folders_of_the_path_that_depend_on_where_one_is_are_passed_over()
    {
        _repository.WriteScript("git", Harm);
        _repository.WriteScript("bin/git", Harm);
        var path = string.Join(Path.PathSeparator, "", ".", "bin", Environment.GetEnvironmentVariable("PATH"));
        Assert.Equal(0, AnnalsCommand.Run(_repository.Root, [.. _repository.Environment, ("PATH", path)], "build").ExitCode);
        AssertUnharmed();
    }

    [Fact]
    public void No_program_that_the_settings_of_the_repository_name_is_run()
    {
        foreach (var hook in (string[])["post-index-change", "reference-transaction", "pre-auto-gc", "pre-push", "pre-commit", "post-commit"]) _repository.WriteScript("hooks/" + hook, Harm);
        _repository.WriteScript("harm", Harm);
        var harm = Path.Combine(_repository.Root, "harm");
        foreach (var key in (string[])["core.fsmonitor", "core.pager", "diff.external", "gpg.program", "pager.log", "pager.status"]) _repository.Git("config", key, harm);
        _repository.Git("config", "core.hooksPath", Path.Combine(_repository.Root, "hooks"));
        _repository.Git("config", "log.showSignature", "true");
        var build = _repository.Run("build");
        Assert.Equal((0, ""), (build.ExitCode, build.Error));

        var git = new Git(new WorkTree(_repository.Root));
        Assert.True(git.Run("status", "--porcelain").IsGood);
        Assert.True(git.Run("update-ref", "refs/heads/other", "HEAD").IsGood);
        AssertUnharmed();
    }

    [Fact]
    public void What_the_environment_names_instead_of_the_repository_does_not_count()
    {
        using var other = new GitRepository();
        (string, string)[] environment =
        [
            .. _repository.Environment, ("GIT_DIR", Path.Combine(other.Root, ".git")), ("GIT_WORK_TREE", other.Root), ("GIT_INDEX_FILE", other["index"]),
            ("GIT_OBJECT_DIRECTORY", other["objects"]), ("GIT_COMMON_DIR", other["common"]), ("GIT_NAMESPACE", "n"), ("GIT_CEILING_DIRECTORIES", _repository.Root),
            ("GIT_GLOB_PATHSPECS", "1"), ("GIT_EXTERNAL_DIFF", "false"), ("GIT_CONFIG_PARAMETERS", "'core.bare'='true'"), ("LC_ALL", "C.UTF-8"),
        ];
        var build = AnnalsCommand.Run(_repository.Root, environment, "build");
        Assert.Equal((0, ""), (build.ExitCode, build.Error));
        Assert.Contains("2022-11-22T10:00:00Z", File.ReadAllText(Path.Combine(_repository.Root, "output/feed.xml")), StringComparison.Ordinal);
    }

    [Fact]
    public void It_is_asked_in_the_language_that_we_read_and_a_name_of_a_path_is_no_pattern()
    {
        _repository.Write("in[a]put/x.txt", "x");
        _repository.Git("add", ".");
        var git = new Git(new WorkTree(_repository.Root));
        Assert.Equal("A  in[a]put/x.txt", git.Run("status", "--porcelain", "--", "in[a]put").Line);
        Assert.StartsWith("fatal: ", git.Run("cat-file", "-p", "nothing").Error, StringComparison.Ordinal);
    }

    public void Dispose() => _repository.Dispose();

    private string Harm => $"#!/bin/sh\necho ran >> '{_repository["harmed"]}'\nexit 1\n";

    private void AssertUnharmed() => Assert.False(File.Exists(_repository["harmed"]));
}
