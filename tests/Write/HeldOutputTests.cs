using System.Diagnostics;
using Annals.Disk;
using Annals.Tests.Support;

namespace Annals.Tests.Write;

/// <summary>One build at a time writes into an output, and one that is stopped leaves it as it was.</summary>
public sealed class HeldOutputTests : IDisposable
{
    private const int Terminate = 15, Interrupt = 2;

    private readonly TemporaryFolder _folder = new();

    public HeldOutputTests()
    {
        _folder.Write("input/site.yml", "title: T\ncards: false\n");
        for (var number = 0; number < 1500; number++) _folder.Write($"input/entries/e{number}.md", $"---\ntitle: E{number}\ndate: {1900 + (number % 100)}\ntags: [t{number % 9}]\n---\nText.\n");
    }

    [Theory]
    [InlineData("build")]
    [InlineData("deploy")]
    public void A_second_command_waits_a_little_and_then_says_who_has_it(string command)
    {
        _folder.Write("output/.annals", "");
        using (FolderLock.Take(new WritableFolder(_folder["output"]), "annals build"))
        {
            var second = AnnalsCommand.Run(_folder.Path, command);
            Assert.Equal(1, second.ExitCode);
            Assert.Matches(
                $@"\Aoutput\(1,1\): error AN092: another process writes into this folder \(annals build, process {Environment.ProcessId}, since \d{{4}}-\d\d-\d\d \d\d:\d\d:\d\d\); wait .*\n",
                second.Error);
            Assert.Equal("", File.ReadAllText(_folder["output/.annals"]));
        }
        Assert.Equal(0, AnnalsCommand.Run(_folder.Path, "build").ExitCode);
        Assert.DoesNotContain(Directory.EnumerateFileSystemEntries(_folder["output"]), path => Path.GetFileName(path).StartsWith(".annals-", StringComparison.Ordinal));
    }

    [Fact]
    public void Two_builds_at_once_both_end_well_and_the_site_is_that_of_one()
    {
        using var first = AnnalsCommand.Start(_folder.Path, [], "build");
        var second = AnnalsCommand.Run(_folder.Path, "build");
        first.WaitForExit();
        Assert.Equal((0, 0, ""), (first.ExitCode, second.ExitCode, second.Error));
        Assert.Equal(0, AnnalsCommand.Run(_folder.Path, "build", "--output", "fresh").ExitCode);
        Assert.Equal(TemporaryFolder.Contents(_folder["fresh"]), TemporaryFolder.Contents(_folder["output"]));
    }

    [Theory]
    [InlineData(Interrupt, true)]
    [InlineData(Terminate, true)]
    [InlineData(Terminate, false)]
    public void A_build_that_is_asked_to_end_takes_away_what_it_has_begun(int signal, bool isOver)
    {
        if (OperatingSystem.IsWindows()) Assert.Skip("Windows has no such signals");
        if (isOver) Assert.Equal(0, AnnalsCommand.Run(_folder.Path, "build").ExitCode);
        else Directory.CreateDirectory(_folder["output"]);
        // On a busy machine a build may be over before it is asked; the next one is then asked.
        for (var attempt = 0; ; attempt++)
        {
            var before = TemporaryFolder.Contents(_folder["output"]);
            _folder.Write("input/site.yml", $"title: Another, {attempt}\ncards: false\n");
            using var build = AnnalsCommand.Start(_folder.Path, [], "build");
            while (!Directory.EnumerateDirectories(_folder["output"], ".annals-stage-*").Any() && !build.HasExited) Thread.SpinWait(100);
            Kill(build.Id, signal);
            build.WaitForExit();
            if (build.ExitCode == 0 && attempt < 20) continue;
            Assert.Equal(128 + signal, build.ExitCode);
            Assert.Equal("The build was stopped, and what was there is as it was.\n", build.StandardError.ReadToEnd());
            Assert.Equal(before, TemporaryFolder.Contents(_folder["output"]));
            Assert.Empty(Directory.EnumerateFileSystemEntries(_folder["output"], ".annals-*"));
            return;
        }
    }

    [Fact]
    public void A_build_that_is_killed_locks_nothing_and_the_next_one_takes_away_what_it_left()
    {
        Directory.CreateDirectory(_folder["output"]);
        using var build = AnnalsCommand.Start(_folder.Path, [], "build");
        while (!Directory.EnumerateDirectories(_folder["output"], ".annals-stage-*").Any() && !build.HasExited) Thread.SpinWait(100);
        build.Kill();
        build.WaitForExit();
        Assert.NotEmpty(Directory.EnumerateFileSystemEntries(_folder["output"], ".annals-*"));
        var next = AnnalsCommand.Run(_folder.Path, "build");
        Assert.Equal((0, ""), (next.ExitCode, next.Error));
        Assert.Empty(Directory.EnumerateFileSystemEntries(_folder["output"], ".annals-*"));
    }

    public void Dispose() => _folder.Dispose();

    private static void Kill(int process, int signal)
    {
        using var kill = Process.Start("kill", [$"-{signal}", $"{process}"]);
        kill.WaitForExit();
        Assert.Equal(0, kill.ExitCode);
    }
}
