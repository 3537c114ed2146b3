using Annals.Tests.Support;

namespace Annals.TrustTests.Luck;

/// <summary>Two commands at once: both end well or one says why it does not, and neither mixes what it makes with the other's.</summary>
public sealed class AtOnceTests : IDisposable
{
    private const int Entries = 200;

    private readonly DeployGround _ground = new();

    public AtOnceTests()
    {
        _ground.Write("input/site.yml", "title: A timeline\ncards: false\n");
        _ground.Write("input/sources/a.md", "---\ntitle: A\n---\n");
        for (var number = 0; number < Entries; number++) _ground.Write($"input/entries/e{number}.md", $"---\ntitle: E{number}\ndate: 1901\n---\nIt burnt \\[@a].\n");
    }

    public void Dispose() => _ground.Dispose();

    [Fact]
    public void A_build_and_a_deployment()
    {
        for (var round = 0; round < 3; round++)
        {
            _ground.Write("input/entries/e0.md", $"---\ntitle: E0\ndate: 1901\n---\nRound {round}.\n");
            var both = Circumstances.Both(_ground.Project, _ground.Environment, ["build"], ["deploy"]);
            Assert.All(both, run => Assert.True(run.ExitCode == 0 || run.Error.Contains("error AN092: ", StringComparison.Ordinal), run.Error));
            Assert.Contains(both, run => run.ExitCode == 0);
            if (both[1].ExitCode == 0) Assert.Contains($"Round {round}.", _ground.Git("remote.git", "cat-file", "blob", "gh-pages:entries/e0/index.html"), StringComparison.Ordinal);
            AssertFresh();
        }
    }

    [Fact]
    public async Task A_build_and_a_preview()
    {
        using var preview = new RunningPreview(_ground.Project, "--no-open");
        var build = AnnalsCommand.Run(_ground.Project, _ground.Environment, "build");
        Assert.Equal(0, build.ExitCode);
        _ground.Write("input/entries/e0.md", "---\ntitle: E0\ndate: 1901\n---\nMeanwhile.\n");
        Assert.Equal(0, AnnalsCommand.Run(_ground.Project, _ground.Environment, "build").ExitCode);
        await preview.Shows("entries/e0/", "Meanwhile.");
        AssertFresh();
    }

    [Fact]
    public void Two_that_mend_the_same_files()
    {
        var both = Circumstances.Both(_ground.Project, _ground.Environment, ["fix"], ["fix"]);
        Assert.Contains(both, run => run.ExitCode == 0);
        Assert.All(both, run => Assert.True(
            run.ExitCode == 0 || run.Output.Contains("error AN059: ", StringComparison.Ordinal) || run.Output.Contains("error AN042: this file was changed while it was looked at", StringComparison.Ordinal), run.Output));
        Assert.Equal(0, AnnalsCommand.Run(_ground.Project, _ground.Environment, "fix").ExitCode);
        Assert.All(Enumerable.Range(0, Entries), number => Assert.EndsWith("It burnt [@a].\n", File.ReadAllText(_ground[$"project/input/entries/e{number}.md"]), StringComparison.Ordinal));
        Circumstances.AssertNothingLeft(_ground.Project);
    }

    private void AssertFresh()
    {
        Assert.Equal(0, AnnalsCommand.Run(_ground.Project, _ground.Environment, "build", "--output", "../fresh").ExitCode);
        Assert.Equal(TemporaryFolder.Contents(_ground["fresh"]), TemporaryFolder.Contents(_ground["project/output"]));
        Circumstances.AssertNothingLeft(_ground["project/output"]);
    }
}
