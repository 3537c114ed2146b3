using System.Diagnostics;
using Annals.Tests.Support;

namespace Annals.Tests.Write;

/// <summary>A build may be killed at any moment; <c>tests/bench/kill</c> does the same with more and larger ones.</summary>
public sealed class KilledBuildTests : IDisposable
{
    private const int Entries = 300;
    private const int Kills = 12;

    private readonly TemporaryFolder _folder = new();

    [Fact]
    public void After_each_kill_every_file_is_the_old_or_the_new_one_and_the_next_build_equals_a_fresh_one()
    {
        string[] versions = ["a", "b"];
        WriteInput("a", number => $"---\ntitle: Entry {number}\ndate: {1900 + (number % 100)}\ntags: [t{number % 7}]\n---\nOf [[e{(number + 1) % Entries}]].\n", number => true);
        // Some are changed, some gone, some new, and a tag has another name.
        WriteInput("b", number => $"---\ntitle: Entry {number}{(number % 3 == 0 ? " anew" : "")}\ndate: {1900 + (number % 100)}\ntags: [u{number % 7}]\n---\nText.\n", number => number % 5 != 0);
        var clock = Stopwatch.StartNew();
        foreach (var version in versions) Build(version, "fresh-" + version);
        var most = clock.Elapsed / versions.Length;
        var fresh = versions.ToDictionary(version => version, version => TemporaryFolder.Contents(_folder["fresh-" + version]));
        Build("a", "output");

        var random = new Random(178);
        var killed = 0;
        for (var turn = 1; killed < Kills && turn < 4 * Kills; turn++)
        {
            if (Kill(versions[turn % 2], turn, most, random)) killed++;
            AssertWhole(fresh["a"], fresh["b"]);
            if (turn % 4 != 0) continue;
            var next = versions[random.Next(2)];
            Build(next, "output");
            Assert.Equal(fresh[next], TemporaryFolder.Contents(_folder["output"]));
            Assert.Empty(Directory.EnumerateFileSystemEntries(_folder["output"], ".annals-*"));
        }
        Assert.Equal(Kills, killed);
    }

    [Fact]
    public void A_page_that_has_been_removed_already_with_its_folder_is_no_hindrance()
    {
        WriteInput("a", number => $"---\ntitle: E{number}\ndate: 2022\n---\n", number => number < 2);
        Build("a", "output");
        File.Delete(_folder["a/entries/e1.md"]);
        Directory.Delete(_folder["output/entries/e1"], recursive: true);
        Build("a", "output");
        Build("a", "fresh");
        Assert.Equal(TemporaryFolder.Contents(_folder["fresh"]), TemporaryFolder.Contents(_folder["output"]));
    }

    [Fact]
    public void A_file_that_becomes_a_folder_and_a_folder_that_becomes_a_file_change_places()
    {
        WriteInput("a", number => "", number => false);
        _folder.Write("a/media/x", "a file");
        _folder.Write("a/media/y/z", "another");
        Build("a", "output");
        Directory.Delete(_folder["a/media"], recursive: true);
        _folder.Write("a/media/x/z", "a file");
        _folder.Write("a/media/y", "another");
        Build("a", "output");
        Build("a", "fresh");
        Assert.Equal(TemporaryFolder.Contents(_folder["fresh"]), TemporaryFolder.Contents(_folder["output"]));
    }

    public void Dispose() => _folder.Dispose();

    private void WriteInput(string version, Func<int, string> text, Func<int, bool> isThere)
    {
        _folder.Write($"{version}/site.yml", "title: A timeline\ncards: false\n");
        foreach (var number in Enumerable.Range(0, Entries).Where(isThere)) _folder.Write($"{version}/entries/e{number}.md", text(number));
    }

    private void Build(string version, string output)
    {
        var build = AnnalsCommand.Run(_folder.Path, "build", "--input", version, "--output", output);
        Assert.True(build.ExitCode == 0, build.Error);
    }

    /// <returns>False where the build was over before.</returns>
    private bool Kill(string version, int turn, TimeSpan most, Random random)
    {
        var list = _folder["output/.annals"];
        var before = File.GetLastWriteTimeUtc(list);
        using var build = AnnalsCommand.Start(_folder.Path, [], "build", "--input", version, "--output", "output");
        var clock = Stopwatch.StartNew();
        // Every third time anywhere; otherwise while pages are made, or while they are moved, which begins with the list.
        switch (turn % 3)
        {
            case 0:
                Thread.Sleep(most * random.NextDouble());
                break;
            case 1:
                while (!Directory.EnumerateDirectories(_folder["output"], ".annals-stage-*").Any() && !build.HasExited) Thread.SpinWait(100);
                Thread.Sleep(random.Next(200));
                break;
            default:
                while (File.GetLastWriteTimeUtc(list) == before && !build.HasExited) Thread.SpinWait(100);
                for (var end = clock.Elapsed + TimeSpan.FromMilliseconds(30 * random.NextDouble()); clock.Elapsed < end;) Thread.SpinWait(10);
                break;
        }
        build.Kill();
        build.WaitForExit();
        return build.ExitCode != 0;
    }

    private void AssertWhole(SortedDictionary<string, string> a, SortedDictionary<string, string> b)
    {
        var found = TemporaryFolder.Contents(_folder["output"]).Where(file => !file.Key.StartsWith(".annals", StringComparison.Ordinal)).ToDictionary();
        Assert.Empty(found.Where(file => file.Value != a.GetValueOrDefault(file.Key) && file.Value != b.GetValueOrDefault(file.Key)).Select(file => file.Key));
        Assert.Empty(a.Keys.Intersect(b.Keys).Where(file => !file.StartsWith('.')).Except(found.Keys));
    }
}
