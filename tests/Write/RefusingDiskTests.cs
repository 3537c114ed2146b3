using Annals.Reporting;
using Annals.Tests.Support;

namespace Annals.Tests.Write;

/// <summary>A disk that is full or may not be written to leaves the site as it was, and says so.</summary>
public sealed class RefusingDiskTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public RefusingDiskTests()
    {
        _folder.Write("input/site.yml", "title: A timeline\ncards: false\n");
        WriteEntries("Old");
    }

    [Fact]
    public void A_disk_that_is_full_at_any_point_of_a_build_leaves_the_old_site_and_no_stage()
    {
        using var disk = new SmallDisk(_folder["disk"], "size=2m");
        Assert.Empty(Build(_folder["disk/output"]));
        var old = TemporaryFolder.Contents(_folder["disk/output"]);
        WriteEntries("New");
        Build(_folder["fresh"]);
        var whole = disk.Room;
        var refused = 0;
        for (var room = 0L; room < whole; room += 5 * 4096)
        {
            File.WriteAllBytes(_folder["disk/filler"], new byte[whole - room]);
            var found = Build(_folder["disk/output"]);
            if (found.Length == 0) break;
            Assert.Equal(Rules.CannotWrite, Assert.Single(found).Rule);
            Assert.Equal(old, TemporaryFolder.Contents(_folder["disk/output"]));
            Assert.Empty(Directory.EnumerateFileSystemEntries(_folder["disk/output"], ".annals-*"));
            refused++;
        }
        Assert.InRange(refused, 5, 100);
        Assert.Equal(TemporaryFolder.Contents(_folder["fresh"]), TemporaryFolder.Contents(_folder["disk/output"]));
    }

    [Theory]
    [InlineData("size=2m,nr_inodes=30")]
    [InlineData("size=64k")]
    public void A_first_build_that_finds_no_room_can_be_done_again_elsewhere_and_there(string options)
    {
        using var disk = new SmallDisk(_folder["disk"], options);
        for (var again = 0; again < 2; again++)
        {
            var build = AnnalsCommand.Run(_folder.Path, "build", "--output", "disk/output");
            Assert.Equal(1, build.ExitCode);
            Assert.StartsWith("disk/output(1,1): error AN042: the site cannot be written: ", build.Error, StringComparison.Ordinal);
            Assert.Contains("; see that there is room", build.Error, StringComparison.Ordinal);
            Assert.EndsWith("The site was not built, and what was there is as it was.\n", build.Error, StringComparison.Ordinal);
            Assert.Empty(TemporaryFolder.Contents(_folder["disk/output"]));
        }
    }

    [Fact]
    public void An_output_that_may_only_be_read_stays_as_it_is()
    {
        using var disk = new SmallDisk(_folder["disk"], "size=2m");
        Assert.Empty(Build(_folder["disk/output"]));
        var old = TemporaryFolder.Contents(_folder["disk/output"]);
        disk.MakeReadOnly();
        WriteEntries("New");
        foreach (var output in new[] { "disk/output", "disk/new" })
        {
            var build = AnnalsCommand.Run(_folder.Path, "build", "--output", output);
            Assert.Equal(1, build.ExitCode);
            Assert.StartsWith($"{output}(1,1): error AN042: the site cannot be written: Read-only file system", build.Error, StringComparison.Ordinal);
            Assert.DoesNotContain("   at ", build.Error, StringComparison.Ordinal);
        }
        Assert.Equal(old, TemporaryFolder.Contents(_folder["disk/output"]));
    }

    [Fact]
    public void A_part_of_the_output_that_may_only_be_read_is_said_to_leave_it_half_new()
    {
        Assert.Empty(Build(_folder["output"]));
        using var disk = new SmallDisk(_folder["output/entries/e3"], "size=64k,ro");
        WriteEntries("New");
        var build = AnnalsCommand.Run(_folder.Path, "build");
        Assert.Equal(1, build.ExitCode);
        Assert.StartsWith("output(1,1): error AN047: some pages are new and others old: ", build.Error, StringComparison.Ordinal);
        Assert.EndsWith("The site was not built.\n", build.Error, StringComparison.Ordinal);
        disk.Dispose();
        Assert.Empty(Build(_folder["output"]));
        Build(_folder["fresh"]);
        Assert.Equal(TemporaryFolder.Contents(_folder["fresh"]), TemporaryFolder.Contents(_folder["output"]));
    }

    public void Dispose() => _folder.Dispose();

    private void WriteEntries(string title)
    {
        for (var number = 0; number < 5; number++) _folder.Write($"input/entries/e{number}.md", $"---\ntitle: {title} {number}\ndate: 2022\ntags: [{title}]\n---\nText.\n");
    }

    private Diagnostic[] Build(string output)
    {
        var diagnostics = new Reporting.Diagnostics();
        Annals.Build.Run(new BuildOptions(_folder["input"], null, output, null, Drafts: false), diagnostics);
        return [.. diagnostics.Sorted()];
    }
}
