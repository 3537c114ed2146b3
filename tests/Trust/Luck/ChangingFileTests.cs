using System.Globalization;
using Annals.Tests.Support;

namespace Annals.TrustTests.Luck;

/// <summary>Files that grow, shrink, vanish and come back while builds read them.</summary>
public sealed class ChangingFileTests(ITestOutputHelper output) : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData(20)]
    [InlineData(200, Explicit = true)]
    public async Task A_build_is_whole_or_none_whatever_changes_meanwhile(int rounds)
    {
        _folder.Write("input/site.yml", "title: A timeline\ncards: false\n");
        for (var number = 0; number < 30; number++) _folder.Write($"input/entries/e{number:00}.md", Entry(number));
        for (var number = 0; number < 6; number++) _folder.Write($"input/media/m{number}.bin", new byte[300_000]);
        Assert.Equal(0, AnnalsCommand.Run(_folder.Path, "build").ExitCode);
        using var stop = new CancellationTokenSource();
        var changing = Task.Run(() => Change(new Random(305), stop.Token), CancellationToken.None);
        var (built, refused) = (0, 0);
        for (var round = 0; round < rounds; round++)
        {
            var before = TemporaryFolder.Contents(_folder["output"]);
            var build = AnnalsCommand.Run(_folder.Path, "build");
            Circumstances.AssertNoTrace(build);
            Circumstances.AssertNothingLeft(_folder["output"]);
            if (build.ExitCode == 0)
            {
                built++;
                AssertListed();
                continue;
            }
            refused++;
            Assert.True(build.ExitCode == 1, $"exit code {build.ExitCode}");
            Assert.Contains(": error AN", build.Error, StringComparison.Ordinal);
            Assert.Equal(before, TemporaryFolder.Contents(_folder["output"]));
        }
        await stop.CancelAsync();
        await changing;
        output.WriteLine($"{rounds} builds while files changed, seed 305: {built} built, {refused} refused by a sentence with the old site as it was");
        Assert.Equal(0, AnnalsCommand.Run(_folder.Path, "build").ExitCode);
        Assert.Equal(0, AnnalsCommand.Run(_folder.Path, "build", "--output", "fresh").ExitCode);
        Assert.Equal(TemporaryFolder.Contents(_folder["fresh"]), TemporaryFolder.Contents(_folder["output"]));
    }

    // Every file is as long as the list says, and none is there that it does not name.
    private void AssertListed()
    {
        var listed = File.ReadLines(_folder["output/.annals"]).Skip(1).Select(line => line.Split(' ', 3)).ToDictionary(parts => parts[2], parts => long.Parse(parts[1], CultureInfo.InvariantCulture));
        var there = Directory.EnumerateFiles(_folder["output"], "*", SearchOption.AllDirectories).ToDictionary(file => Path.GetRelativePath(_folder["output"], file), file => new FileInfo(file).Length);
        there.Remove(".annals");
        there.Remove(".gitignore");
        Assert.Equal(listed.OrderBy(file => file.Key, StringComparer.Ordinal), there.OrderBy(file => file.Key, StringComparer.Ordinal));
    }

    private static string Entry(int number) => $"---\ntitle: Entry {number}\ndate: {1900 + number}\n---\nText of [[e{(number + 1) % 30:00}]], which is {new string('x', number * 40)}.\n";

    private void Change(Random random, CancellationToken stop)
    {
        while (!stop.IsCancellationRequested)
        {
            var media = _folder[$"input/media/m{random.Next(6)}.bin"];
            var entry = _folder[$"input/entries/e{random.Next(30):00}.md"];
            switch (random.Next(6))
            {
                case 0:
                    File.AppendAllText(media, new string('y', random.Next(100_000)));
                    break;
                case 1:
                    using (var file = new FileStream(media, FileMode.OpenOrCreate, FileAccess.Write, FileShare.ReadWrite)) file.SetLength(random.Next(300_000));
                    break;
                case 2:
                    File.Delete(media);
                    break;
                case 3:
                    File.Move(entry, entry + "~");
                    Thread.Sleep(random.Next(3));
                    File.Move(entry + "~", entry);
                    break;
                case 4:
                    var whole = File.ReadAllText(entry);
                    File.WriteAllText(entry, whole[..random.Next(whole.Length)]);
                    File.WriteAllText(entry, whole);
                    break;
                default:
                    Directory.Move(_folder["input/media"], _folder["input/elsewhere"]);
                    Directory.Move(_folder["input/elsewhere"], _folder["input/media"]);
                    break;
            }
            Thread.Sleep(random.Next(4));
        }
    }
}
