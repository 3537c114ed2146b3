using Annals.Tests.Support;

namespace Annals.TrustTests.Luck;

/// <summary>Few files at once, short files alone, and one processor.</summary>
public sealed class LimitTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public LimitTests()
    {
        _folder.Write("input/site.yml", "title: A timeline\ncards: false\n");
        WriteEntries("Old");
        _folder.Write("texts/gazette.txt", "The old bridge was closed at noon, because the river had risen over its piers, the mayor said.");
        _folder.Write("input/sources/gazette.md", "---\ntitle: Gazette\n---\n");
        _folder.Write("clipping.txt", "date 2021-03-04\n\nFair is told of\n\nBy Mara Quill\n\nThe lantern fair was opened on 5 June 1901, said nobody but the trust itself.\n");
        Assert.Equal(0, AnnalsCommand.Run(_folder.Path, "build").ExitCode);
    }

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("prlimit --nofile=64")]
    [InlineData("prlimit --nofile=32")]
    [InlineData("taskset --cpu-list 0")]
    public void Few_open_files_or_one_processor_are_enough(string circumstances)
    {
        if (!Circumstances.IsNative && circumstances.StartsWith("prlimit", StringComparison.Ordinal)) Assert.Skip("the native program alone can do with so few; ANNALS_PROGRAM names it");
        WriteEntries("New");
        var build = Circumstances.Run(_folder.Path, circumstances, "build");
        Assert.Equal((0, ""), (build.ExitCode, build.Error));
        Assert.Equal(0, AnnalsCommand.Run(_folder.Path, "build", "--output", "fresh").ExitCode);
        Assert.Equal(TemporaryFolder.Contents(_folder["fresh"]), TemporaryFolder.Contents(_folder["output"]));
        var import = Circumstances.Run(_folder.Path, circumstances, "import", "clipping.txt");
        Assert.Equal((0, ""), (import.ExitCode, import.Error));
    }

    [Theory]
    [InlineData("build")]
    [InlineData("new", "A title", "--date", "2022")]
    [InlineData("verify", "--clippings", "texts", "--words")]
    [InlineData("import", "clipping.txt")]
    [InlineData("export", "json", "--output", "out.json")]
    public void A_limit_to_the_length_of_files_is_a_sentence(params string[] command)
    {
        WriteEntries("New");
        _folder.Write("out.json", "old");
        var (before, refused) = (TemporaryFolder.Contents(_folder.Path), 0);
        // Without that .NET's own host, which the native program does without, makes a long file in memory first.
        foreach (var bytes in new[] { 1, 300, 1_000, 3_000, 10_000, 1_000_000 })
        {
            var run = Circumstances.Run(_folder.Path, $"env DOTNET_EnableWriteXorExecute=0 prlimit --fsize={bytes}", command);
            Circumstances.AssertNoTrace(run);
            Circumstances.AssertNothingLeft(_folder.Path);
            if (run.ExitCode == 0) break;
            Circumstances.AssertRefused(run, "AN042");
            Assert.Contains("ulimit -f", run.Output + run.Error, StringComparison.Ordinal);
            Assert.Equal(before, TemporaryFolder.Contents(_folder.Path));
            refused++;
        }
        Assert.True(refused > 0);
    }

    private void WriteEntries(string title)
    {
        for (var number = 0; number < 40; number++) _folder.Write($"input/entries/e{number}.md", $"---\ntitle: {title} {number}\ndate: 2022\ntags: [{title}]\n---\nText.\n");
    }
}
