using Annals.Tests.Support;

namespace Annals.TrustTests.Luck;

/// <summary>Clocks that were set wrongly, and files from the future: the same input gives the same bytes.</summary>
public sealed class ClockTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public ClockTests()
    {
        _folder.Write("input/site.yml", "title: A timeline\nurl: https://timeline.example\ncards: false\n");
        for (var number = 0; number < 10; number++) _folder.Write($"input/entries/e{number}.md", $"---\ntitle: E{number}\ndate: {1901 + number}\nadded: 2020-01-0{(number % 9) + 1}\n---\nText.\n");
        Assert.Equal(0, AnnalsCommand.Run(_folder.Path, "build").ExitCode);
    }

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData(1960)]
    [InlineData(2100)]
    public void Files_of_another_time_make_no_difference(int year)
    {
        var expected = TemporaryFolder.Contents(_folder["output"]);
        foreach (var file in Directory.GetFiles(_folder.Path, "*", SearchOption.AllDirectories)) File.SetLastWriteTimeUtc(file, new DateTime(year, 1, 1, 0, 0, 0, DateTimeKind.Utc));
        var build = AnnalsCommand.Run(_folder.Path, "build");
        Assert.Equal((0, ""), (build.ExitCode, build.Error));
        Assert.Contains(" 0 written, 0 removed", build.Output, StringComparison.Ordinal);
        _folder.Write("input/entries/e3.md", "---\ntitle: E3\ndate: 1904\nadded: 2020-01-04\n---\nNew.\n");
        File.SetLastWriteTimeUtc(_folder["input/entries/e3.md"], new DateTime(year, 1, 1, 0, 0, 0, DateTimeKind.Utc));
        Assert.Equal(0, AnnalsCommand.Run(_folder.Path, "build").ExitCode);
        Assert.Contains("New.", File.ReadAllText(_folder["output/entries/e3/index.html"]), StringComparison.Ordinal);
        Assert.Equal(expected.Keys, TemporaryFolder.Contents(_folder["output"]).Keys);
    }

    [Theory]
    [InlineData("1980-01-02 00:00:00")]
    [InlineData("2037-01-02 00:00:00")]
    public void A_clock_that_is_wrong_makes_no_difference(string now)
    {
        Circumstances.Need("faketime");
        var expected = TemporaryFolder.Contents(_folder["output"]);
        var program = AnnalsCommand.Program("build", "--output", "other");
        var build = AnnalsCommand.RunProgram("faketime", _folder.Path, ["--exclude-monotonic", now, program.FileName, .. program.ArgumentList]);
        Assert.Equal((0, ""), (build.ExitCode, build.Error));
        Assert.Equal(expected, TemporaryFolder.Contents(_folder["other"]));
    }
}
