using Annals.Tests.Support;

namespace Annals.Tests.Site;

/// <summary>The same input gives the same bytes, wherever and whenever it is built.</summary>
public sealed class DeterminismTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    [Theory]
    [InlineData(null)]
    [InlineData("https://example.org/some/path")]
    public void Two_builds_in_two_folders_and_two_time_zones_give_the_same_bytes(string? url)
    {
        var first = Build("one", "Pacific/Kiritimati", "C", url);
        var second = Build("elsewhere/two", "Pacific/Pago_Pago", "tr_TR.UTF-8", url);
        AssertSame(first, second);
    }

    [Fact]
    public void A_second_build_over_the_first_changes_nothing()
    {
        var first = Build("one", "UTC", "C", null);
        AssertSame(first, Build("one", "UTC", "C", null));
    }

    [Fact]
    public void The_order_in_which_files_were_made_does_not_matter()
    {
        // What a folder lists first depends on the file system, often on the order of making.
        var first = Build("one", "UTC", "C", null);
        var second = Build("two", "UTC", "C", null, backwards: true);
        AssertSame(first, second);
    }

    public void Dispose() => _folder.Dispose();

    private SortedDictionary<string, string> Build(string name, string zone, string locale, string? url, bool backwards = false)
    {
        var files = Repository.PathOf("input") is var input
            ? Directory.EnumerateFiles(input, "*", SearchOption.AllDirectories).Order(StringComparer.Ordinal) : null!;
        foreach (var file in backwards ? files.Reverse() : files)
        {
            var copy = Path.Combine(name, "input", Path.GetRelativePath(input, file));
            _folder.Write(copy, File.ReadAllBytes(file));
            // A copy keeps the time, which feeds have of what nothing else dates.
            File.SetLastWriteTimeUtc(_folder[copy], DateTime.UnixEpoch);
        }
        string[] arguments = url is null ? ["build"] : ["build", "--url", url];
        var build = AnnalsCommand.Run(_folder[name], [("TZ", zone), ("LANG", locale), ("LC_ALL", locale)], arguments);
        Assert.Equal((0, ""), (build.ExitCode, build.Error));
        return TemporaryFolder.Contents(Path.Combine(_folder[name], "output"));
    }

    private static void AssertSame(SortedDictionary<string, string> first, SortedDictionary<string, string> second)
    {
        Assert.True(first.Count > 40);
        Assert.Equal(first.Keys, second.Keys);
        Assert.All(first, file => Assert.Equal(file.Value, second[file.Key]));
    }
}
