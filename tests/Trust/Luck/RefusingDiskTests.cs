using Annals.Tests.Support;
using Annals.Tests.Write;

namespace Annals.TrustTests.Luck;

/// <summary>Disks and folders that refuse: the cache, the input of an import, and what another user may not read.</summary>
public sealed class RefusingDiskTests : IDisposable
{
    private const string Nobody = "setpriv --reuid=65534 --regid=65534 --clear-groups";

    private readonly TemporaryFolder _folder = new();

    public RefusingDiskTests()
    {
        _folder.Write("input/site.yml", "title: A timeline\ncards: false\n");
        _folder.Write("input/entries/fire.md", "---\ntitle: A fire\ndate: 1901\n---\nIt burnt.\n");
        _folder.Write("input/media/map.txt", "a map");
        _folder.Write("clipping.txt", "date 2021-03-04\n\nFair is told of\n\nBy Mara Quill\n\nThe lantern fair was opened on 5 June 1901, said nobody but the trust itself.\n");
    }

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("size=4k")]
    [InlineData("size=64k,ro")]
    public void A_cache_that_refuses_is_done_without(string options)
    {
        using var disk = new SmallDisk(_folder[".annals"], options);
        using var server = new LoopbackServer();
        _folder.Write("input/entries/link.md", $"---\ntitle: A link\ndate: 1902\n---\nSee [it]({server["fine"]}).\n");
        if (!options.EndsWith("ro", StringComparison.Ordinal)) File.WriteAllBytes(_folder[".annals/filler"], new byte[disk.Room]);
        var check = AnnalsCommand.Run(_folder.Path, [("no_proxy", "127.0.0.1")], "check", "--links", "--local");
        Assert.Equal(0, check.ExitCode);
        Assert.StartsWith("The answers are not remembered: ", check.Error, StringComparison.Ordinal);
        Assert.Equal(0, AnnalsCommand.Run(_folder.Path, "build").ExitCode);
        Circumstances.AssertNothingLeft(_folder.Path);
    }

    [Theory]
    [InlineData("import", "../clipping.txt")]
    [InlineData("new", "A title", "--date", "2022")]
    [InlineData("fix")]
    public void An_input_that_may_only_be_read_stays_as_it_is(params string[] command)
    {
        using var disk = new SmallDisk(_folder["disk"], "size=1m");
        _folder.Write("disk/input/site.yml", "title: T\n");
        _folder.Write("disk/input/sources/a.md", "---\ntitle: A\n---\n");
        _folder.Write("disk/input/entries/e.md", "---\ntitle: E\ndate: 1901\n---\nIt burnt \\[@a].\n");
        disk.MakeReadOnly();
        var before = TemporaryFolder.Contents(_folder["disk"]);
        var run = AnnalsCommand.Run(_folder["disk"], command);
        Circumstances.AssertNoTrace(run);
        Assert.Equal(1, run.ExitCode);
        Assert.Contains("Read-only file system", run.Output + run.Error, StringComparison.Ordinal);
        Assert.Equal(before, TemporaryFolder.Contents(_folder["disk"]));
    }

    [Theory]
    [InlineData("input")]
    [InlineData("input/site.yml")]
    [InlineData("input/entries")]
    [InlineData("input/entries/fire.md")]
    [InlineData("input/media")]
    [InlineData("input/media/map.txt")]
    public void What_may_not_be_read_is_named_and_the_old_site_stays(string closed)
    {
        if (!OperatingSystem.IsLinux() || Environment.UserName != "root") Assert.Skip("only root can be somebody else for a moment, on Linux");
        if (Circumstances.Run("/", $"{Nobody}", "--version").ExitCode != 0) Assert.Skip("another user cannot start the program where it stands");
        Assert.Equal(0, AnnalsCommand.Run(_folder.Path, "build").ExitCode);
        Assert.Equal(0, AnnalsCommand.RunProgram("chown", _folder.Path, "-R", "65534:65534", _folder.Path).ExitCode);
        var old = TemporaryFolder.Contents(_folder["output"]);
        if (!OperatingSystem.IsWindows()) File.SetUnixFileMode(_folder[closed], UnixFileMode.None);
        var build = Circumstances.Run(_folder.Path, Nobody, "build");
        Circumstances.AssertNoTrace(build);
        Assert.True(build.ExitCode == 1, build.Output + build.Error);
        Assert.Contains(closed, build.Error, StringComparison.Ordinal);
        Assert.Matches("denied|may not be read", build.Error);
        Assert.Equal(old, TemporaryFolder.Contents(_folder["output"]));
        Circumstances.AssertNothingLeft(_folder["output"]);
    }

    [Fact]
    public void A_disk_with_names_of_Windows_alone_gets_a_sentence()
    {
        using var disk = new WindowsDisk(_folder["disk"], _folder["image"]);
        Assert.Equal(0, AnnalsCommand.Run(_folder.Path, "build", "--output", "disk/output").ExitCode);
        var old = TemporaryFolder.Contents(_folder["disk/output"]);
        _folder.Write("input/media/what?.txt", "x");
        var build = AnnalsCommand.Run(_folder.Path, "build", "--output", "disk/output");
        Circumstances.AssertRefused(build, "AN042");
        Assert.Contains("what?.txt", build.Error, StringComparison.Ordinal);
        Assert.Equal(old, TemporaryFolder.Contents(_folder["disk/output"]));
        Circumstances.AssertNothingLeft(_folder["disk/output"]);
        File.Move(_folder["input/media/what?.txt"], _folder["input/media/" + new string('w', 251) + ".txt"]);
        Assert.Equal(0, AnnalsCommand.Run(_folder.Path, "build", "--output", "disk/output").ExitCode);
        Assert.Equal(0, AnnalsCommand.Run(_folder.Path, "build", "--output", "fresh").ExitCode);
        Assert.Equal(TemporaryFolder.Contents(_folder["fresh"]), TemporaryFolder.Contents(_folder["disk/output"]));
    }
}
