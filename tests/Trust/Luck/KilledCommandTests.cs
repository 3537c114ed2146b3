using System.Text.Json;
using Annals.Tests.Support;

namespace Annals.TrustTests.Luck;

/// <summary>
/// Commands that are killed at any moment, and run again. Two hundred kills of each take many minutes:
/// <c>dotnet test tests/Trust --filter FullyQualifiedName~KilledCommandTests -- xUnit.Explicit=on</c>.
/// </summary>
public sealed class KilledCommandTests(ITestOutputHelper output) : IDisposable
{
    private const int Entries = 60;

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData(6)]
    [InlineData(200, Explicit = true)]
    public void Words_are_made_once_and_whole(int kills)
    {
        _folder.Write("input/site.yml", "title: T\n");
        for (var number = 0; number < Entries; number++)
        {
            _folder.Write($"input/sources/s{number:00}.md", $"---\ntitle: S{number}\n---\n");
            _folder.Write($"texts/s{number:00}.txt", $"The lantern fair number {number} was opened on 5 June {1900 + number}, said nobody but the trust itself, and then it rained.");
        }
        var command = new Kills(_folder.Path, [], ["verify", "--clippings", "texts", "--words"], 301);
        command.Usual(Fresh);
        var expected = TemporaryFolder.Contents(_folder["input"]);
        Assert.Equal((2 * Entries) + 1, expected.Count);
        output.WriteLine(command.Run(kills, Fresh, [() => File.Exists(_folder["input/.annals-lock"]), () => File.Exists(_folder["input/sources/s20.words"])], () =>
        {
            var made = Directory.GetFiles(_folder["input/sources"], "*.words").Length;
            Assert.Equal(0, command.Again().ExitCode);
            Assert.Equal(expected, TemporaryFolder.Contents(_folder["input"]));
            return made switch { 0 => "before the first file", Entries => "when all was done", _ => "between" };
        }));

        void Fresh()
        {
            foreach (var file in Directory.GetFiles(_folder["input"], "*.words", SearchOption.AllDirectories)) File.Delete(file);
        }
    }

    [Theory]
    [InlineData(6)]
    [InlineData(200, Explicit = true)]
    public void Each_file_is_mended_or_as_it_was(int kills)
    {
        _folder.Write("input/site.yml", "title: T\n");
        _folder.Write("input/sources/a.md", "---\ntitle: A\n---\n");
        var command = new Kills(_folder.Path, [], ["fix"], 302);
        Fresh();
        var before = TemporaryFolder.Contents(_folder["input"]);
        command.Usual(Fresh);
        var expected = TemporaryFolder.Contents(_folder["input"]);
        Assert.Equal(Entries, expected.Count(file => file.Value != before[file.Key]));
        output.WriteLine(command.Run(kills, Fresh, [() => File.Exists(_folder["input/.annals-lock"]), () => File.ReadAllText(_folder["input/entries/e20.md"]).Contains("[@a]", StringComparison.Ordinal)], () =>
        {
            var now = TemporaryFolder.Contents(_folder["input"]);
            Assert.All(now.Where(file => before.ContainsKey(file.Key)), file => Assert.Contains(file.Value, (string[])[before[file.Key], expected[file.Key]]));
            var mended = expected.Count(file => file.Value != before[file.Key] && file.Value == now[file.Key]);
            Assert.Equal(0, command.Again().ExitCode);
            // Where nothing was left to mend, nothing is written: what a kill has left then is taken away by the next command that writes.
            if (mended == Entries) Assert.Equal(0, AnnalsCommand.Run(_folder.Path, "new", "tag", "Fairs").ExitCode);
            File.Delete(_folder["input/tags/fairs.md"]);
            Assert.Equal(expected, TemporaryFolder.Contents(_folder["input"]));
            return mended switch { 0 => "before the first file", Entries => "when all was done", _ => "between" };
        }));

        void Fresh()
        {
            Directory.CreateDirectory(_folder["input/tags"]);
            for (var number = 0; number < Entries; number++) _folder.Write($"input/entries/e{number:00}.md", $"---\ntitle: E{number}\ndate: 1901\n---\nIt burnt \\[@a].\n");
        }
    }

    [Theory]
    [InlineData(6)]
    [InlineData(200, Explicit = true)]
    public void Answers_are_remembered_line_by_line(int kills)
    {
        var servers = Enumerable.Range(0, 12).Select(_ => new LoopbackServer()).ToArray();
        try
        {
            _folder.Write("input/site.yml", "title: T\n");
            for (var number = 0; number < servers.Length; number++)
                _folder.Write($"input/entries/e{number}.md", $"---\ntitle: E{number}\ndate: 1901\n---\nSee [it]({servers[number]["fine"]}).\n");
            var command = new Kills(_folder.Path, [("no_proxy", "127.0.0.1"), ("NO_PROXY", "127.0.0.1")], ["check", "--links", "--local"], 303);
            var usual = command.Usual(Fresh);
            Assert.Contains("12 external addresses: 12 answer", usual.Output, StringComparison.Ordinal);
            output.WriteLine(command.Run(kills, Fresh, [() => Lines().Length > 0, () => Lines().Length > 6], () =>
            {
                var whole = Lines().Where(IsWhole).ToArray();
                var remembered = whole.Length;
                var known = servers.Where(server => whole.Any(line => line.Contains(server["fine"], StringComparison.Ordinal))).ToArray();
                Assert.Equal(remembered, known.Length);
                var asked = known.Sum(server => server.Asked.Length);
                // Nobody writes any more: what lies there is old.
                foreach (var left in Circumstances.Left(_folder.Path)) File.SetLastWriteTimeUtc(left, DateTime.UtcNow.AddHours(-2));
                var again = command.Again();
                Assert.Equal((0, ""), (again.ExitCode, again.Error));
                Assert.Contains($"12 external addresses: 12 answer, 0 moved, 0 lead nowhere, 0 cannot be told; {remembered} of these answers remembered", again.Output, StringComparison.Ordinal);
                // What is remembered is not asked again.
                Assert.Equal(asked, known.Sum(server => server.Asked.Length));
                Assert.All(Lines(), line => Assert.True(IsWhole(line), line));
                Assert.Equal(servers.Length, Lines().Distinct().Count());
                Assert.Equal(servers.Length, Lines().Length);
                Circumstances.AssertNothingLeft(_folder.Path);
                return remembered switch { 0 => "before the first answer", 12 => "when all was done", _ => "between" };
            }));
        }
        finally
        {
            foreach (var server in servers) server.Dispose();
        }

        void Fresh()
        {
            if (Directory.Exists(_folder[".annals"])) Directory.Delete(_folder[".annals"], recursive: true);
        }

        string[] Lines() => File.Exists(_folder[".annals/links.jsonl"]) ? File.ReadAllText(_folder[".annals/links.jsonl"]).Split('\n', StringSplitOptions.RemoveEmptyEntries) : [];

        static bool IsWhole(string line)
        {
            try
            {
                return JsonElement.Parse(line).ValueKind == JsonValueKind.Object;
            }
            catch (JsonException)
            {
                return false;
            }
        }
    }

    [Theory]
    [InlineData(6)]
    [InlineData(200, Explicit = true)]
    public void A_branch_has_whole_sites_and_none_of_them_twice(int kills)
    {
        using var ground = new DeployGround();
        var text = 0;
        for (var number = 0; number < Entries; number++) ground.Write($"input/entries/e{number:00}.md", $"---\ntitle: E{number}\ndate: 1901\n---\nText.\n");
        ground.Write("input/site.yml", "title: A timeline\ncards: false\n");
        var command = new Kills(ground.Project, ground.Environment, ["deploy"], 304);
        command.Usual(Change);
        var orphans = 0;
        var said = command.Run(kills, Change, [() => File.Exists(ground["project/output/.annals-lock"]), () => Has($"number {text}.")], () =>
        {
            var commits = ground.Commits().Length;
            var again = command.Again();
            // The git that a killed deployment has started goes on for a moment, and may push in between.
            if (again.ExitCode != 0)
            {
                Assert.Contains("deploy again", again.Error, StringComparison.Ordinal);
                orphans++;
                again = command.Again();
            }
            Assert.True(again.ExitCode == 0, again.Error);
            Assert.Equal(0, AnnalsCommand.Run(ground.Project, ground.Environment, "build", "--output", "../fresh").ExitCode);
            var fresh = TemporaryFolder.Contents(ground["fresh"]);
            fresh.Remove(".annals");
            fresh.Remove(".gitignore");
            Assert.Equal(fresh.Keys, ground.FilesOf().Order(StringComparer.Ordinal));
            Assert.Contains($"number {text}.", ground.Git("remote.git", "cat-file", "blob", "gh-pages:entries/e00/index.html"), StringComparison.Ordinal);
            var trees = ground.Git("remote.git", "log", "--format=%T", "gh-pages").Split('\n');
            Assert.Equal(trees.Length, trees.Distinct().Count());
            Assert.Equal("", ground.Git("remote.git", "log", "--merges", "--format=%H", "gh-pages"));
            Assert.Equal("", ground.Git("project", "status", "--porcelain", "--untracked-files=normal", "output"));
            Circumstances.AssertNothingLeft(ground.Project);
            return again.Output.Contains("has this site already", StringComparison.Ordinal) ? "when it was pushed"
                : Directory.Exists(ground["project/output"]) && commits > 0 ? "before it was pushed" : "at the first time";
        });
        ground.Git("remote.git", "fsck", "--strict");
        output.WriteLine($"{said}; {orphans} were told once to deploy again");

        void Change() => ground.Write("input/entries/e00.md", $"---\ntitle: E0\ndate: 1901\n---\nText number {++text}.\n");

        bool Has(string words)
        {
            try
            {
                return File.ReadAllText(ground["project/output/entries/e00/index.html"]).Contains(words, StringComparison.Ordinal);
            }
            catch (IOException)
            {
                return false;
            }
        }
    }
}
