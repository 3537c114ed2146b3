using System.Diagnostics;
using System.Globalization;
using Annals.Tests.Support;

namespace Annals.Tests.Import;

/// <summary>
/// The command itself, killed. Two hundred times takes minutes, less with the native program, which the environment variable <c>ANNALS_PROGRAM</c> names:
/// run it by <c>dotnet test tests --filter FullyQualifiedName~KilledImportTests -- xUnit.Explicit=on</c>.
/// </summary>
public sealed class KilledImportTests(ITestOutputHelper output) : IDisposable
{
    private const int Clippings = 45;

    private readonly TemporaryFolder _folder = new();

    [Theory]
    [InlineData(6)]
    [InlineData(200, Explicit = true)]
    public void However_often_it_is_killed_the_next_one_comes_to_the_same(int kills)
    {
        string[] command = ["import", .. ManyClippings.Write(_folder, Clippings)];
        var clock = Stopwatch.StartNew();
        Fresh();
        Assert.Equal(0, AnnalsCommand.Run(_folder.Path, command).ExitCode);
        var usual = clock.Elapsed;
        var expected = TemporaryFolder.Contents(_folder["input"]);
        Assert.Equal((3 * Clippings) + 2, expected.Count);

        var random = new Random(179);
        var found = new SortedDictionary<string, int>(StringComparer.Ordinal);
        for (var killed = 0; killed < kills;)
        {
            Fresh();
            if (!Kill(command, usual, killed, random)) continue;
            killed++;
            var state = State();
            found[state] = found.GetValueOrDefault(state) + 1;
            var next = AnnalsCommand.Run(_folder.Path, command);
            Assert.Equal((0, ""), (next.ExitCode, next.Error));
            Assert.Equal(expected, TemporaryFolder.Contents(_folder["input"]));
            Assert.Equal(state is "between", next.Output.Contains("An import that was interrupted is finished: 135 files from 45 originals.\n", StringComparison.Ordinal));
        }
        output.WriteLine(string.Create(CultureInfo.InvariantCulture,
            $"{kills} imports of {Clippings} clippings killed in {clock.Elapsed.TotalSeconds:0} s, and each recovered exactly: {string.Join(", ", found.Select(pair => $"{pair.Value} {pair.Key}"))}"));
        // At any moment, and not only before the first file.
        Assert.True(kills < 100 || found.GetValueOrDefault("between") >= 10, "too few were killed while files were moved");
        Assert.True(kills < 100 || found.GetValueOrDefault("staging") >= 10, "too few were killed while files were staged");
    }

    [Theory]
    [InlineData("INT")]
    [InlineData("TERM")]
    public void One_that_is_asked_to_end_is_undone_or_finished(string signal)
    {
        if (OperatingSystem.IsWindows()) Assert.Skip("Windows has no such signals.");
        string[] command = ["import", .. ManyClippings.Write(_folder, Clippings)];
        Fresh();
        AnnalsCommand.Run(_folder.Path, command);
        var whole = TemporaryFolder.Contents(_folder["input"]);
        Fresh();
        var none = TemporaryFolder.Contents(_folder["input"]);
        for (var turn = 0; turn < 3; turn++)
        {
            Fresh();
            using var import = AnnalsCommand.Start(_folder.Path, [], command);
            while (!Path.Exists(_folder["input/.annals-lock"]) && !import.HasExited) Thread.Sleep(1);
            Thread.Sleep(20 * turn);
            Process.Start("kill", [$"-{signal}", $"{import.Id}"]).WaitForExit();
            var error = import.StandardError.ReadToEnd();
            import.WaitForExit();
            Assert.Contains(import.ExitCode, (int[])[0, 130]);
            Assert.Equal(import.ExitCode == 0 ? "" : "Interrupted: nothing was imported.\n", error);
            Assert.Equal(import.ExitCode == 0 ? whole : none, TemporaryFolder.Contents(_folder["input"]));
        }
    }

    [Fact]
    public void Of_two_at_once_one_imports_and_the_other_says_so()
    {
        string[] command = ["import", .. ManyClippings.Write(_folder, Clippings)];
        Fresh();
        using var first = AnnalsCommand.Start(_folder.Path, [], command);
        using var second = AnnalsCommand.Start(_folder.Path, [], command);
        var told = new[] { first, second }.AsParallel().WithDegreeOfParallelism(2).Select(run => run.StandardOutput.ReadToEnd() + run.StandardError.ReadToEnd()).ToArray();
        Assert.Equal((3 * Clippings) + 2, TemporaryFolder.Contents(_folder["input"]).Count);
        Assert.Single(told, text => text.EndsWith("45 sources and 45 draft entries from 45 files\n", StringComparison.Ordinal));
        // One that started when the other had ended has nothing left to do.
        Assert.Single(told, text => text.StartsWith("input(1,1): error AN059: another command is writing here", StringComparison.Ordinal)
            || text.StartsWith("01.txt: already imported", StringComparison.Ordinal));
    }

    public void Dispose() => _folder.Dispose();

    private void Fresh()
    {
        if (Directory.Exists(_folder["input"])) Directory.Delete(_folder["input"], recursive: true);
        _folder.Write("input/site.yml", "title: A timeline\n");
    }

    /// <returns>False where it was over before.</returns>
    private bool Kill(string[] command, TimeSpan usual, int turn, Random random)
    {
        using var import = AnnalsCommand.Start(_folder.Path, [], command);
        // A third of them anywhere, a third while files are staged, a third while they are moved in place.
        switch (turn % 3)
        {
            case 0:
                Thread.Sleep(usual * random.NextDouble());
                break;
            case 1:
                while (!Directory.Exists(_folder["input/sources"]) && !import.HasExited) Thread.SpinWait(100);
                Spin(random.NextDouble() * 15);
                break;
            default:
                while (!File.Exists(_folder["input/.imported-intent"]) && !import.HasExited) Thread.SpinWait(100);
                Spin(random.NextDouble() * 6);
                break;
        }
        import.Kill();
        import.WaitForExit();
        return import.ExitCode != 0;
    }

    private static void Spin(double milliseconds)
    {
        for (var clock = Stopwatch.StartNew(); clock.Elapsed.TotalMilliseconds < milliseconds;) Thread.SpinWait(10);
    }

    // How far it had come.
    private string State() =>
        File.Exists(_folder["input/.imported-intent"]) ? "between"
        : File.Exists(_folder["input/.imported"]) ? "when all was done"
        : Directory.Exists(_folder["input/sources"]) ? "staging"
        : "before the first file";
}
