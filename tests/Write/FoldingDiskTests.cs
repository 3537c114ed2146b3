using System.Diagnostics;
using Annals.Tests.Support;

namespace Annals.Tests.Write;

/// <summary>
/// An output on a disk that does not tell capital letters from small ones, as those of macOS and Windows: an NTFS in a file, where ntfs-3g is there and root runs the
/// tests. Others are skipped.
/// </summary>
public sealed class FoldingDiskTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();
    private bool _isMounted;

    [Theory]
    [InlineData("media/Photo.txt", "media/photo.txt", "x")]
    [InlineData("media/Photo.txt", "media/photo.txt", "another")]
    [InlineData("media/Album/x.txt", "media/album/x.txt", "x")]
    [InlineData("media/Album/x.txt", "media/album/y.txt", "x")]
    [InlineData("media/Album/x.txt", "media/album", "x")]
    [InlineData("media/Album", "media/album/x.txt", "x")]
    public void A_change_of_case_puts_the_new_file_in_place_of_the_old_one(string before, string after, string text)
    {
        Mount();
        _folder.Write("input/site.yml", "title: T\n");
        foreach (var isKilled in new[] { false, true })
        {
            Put(before, "x");
            Build("disk/output");
            Put(after, text);
            // A build that was killed after it had taken its list knows both names.
            if (isKilled) File.AppendAllText(_folder["disk/output/.annals"], $"0123456789abcdef0123456789abcdef {text.Length} {after}\n");
            Build("disk/output");
            Build("fresh");
            Assert.Equal(text, File.ReadAllText(_folder["disk/output/" + after]));
            Assert.Equal(Names("fresh"), Names("disk/output"));
            Assert.Equal(File.ReadAllText(_folder["fresh/.annals"]), File.ReadAllText(_folder["disk/output/.annals"]));
        }
    }

    [Fact]
    public void A_file_of_others_is_theirs_whatever_its_case()
    {
        Mount();
        _folder.Write("input/site.yml", "title: T\n");
        Build("disk/output");
        _folder.Write("disk/output/Media/Thesis.txt", "years of work");
        _folder.Write("input/media/thesis.txt", "x");
        var build = AnnalsCommand.Run(_folder.Path, "build", "--output", "disk/output");
        Assert.Equal(1, build.ExitCode);
        Assert.Contains("error AN041: this folder holds “media/thesis.txt”", build.Error, StringComparison.Ordinal);
        Assert.Equal("years of work", File.ReadAllText(_folder["disk/output/Media/Thesis.txt"]));
    }

    public void Dispose()
    {
        if (_isMounted) Run("umount", _folder["disk"]);
        _folder.Dispose();
    }

    private void Mount()
    {
        Directory.CreateDirectory(_folder["disk"]);
        using (var image = File.Create(_folder["image"])) image.SetLength(16 << 20);
        _isMounted = OperatingSystem.IsLinux() && Run("mkntfs", "-F", "-q", _folder["image"]) && Run("lowntfs-3g", "-o", "ignore_case", _folder["image"], _folder["disk"]);
        if (!_isMounted) Assert.Skip("a disk that does not tell capital letters from small ones can be made by root alone, with ntfs-3g");
    }

    private void Put(string file, string text)
    {
        if (Directory.Exists(_folder["input/media"])) Directory.Delete(_folder["input/media"], recursive: true);
        _folder.Write("input/" + file, text);
    }

    private void Build(string output)
    {
        var build = AnnalsCommand.Run(_folder.Path, "build", "--output", output);
        Assert.Equal((0, ""), (build.ExitCode, build.Error));
    }

    // The disk shows names in small letters.
    private IEnumerable<string> Names(string output) => TemporaryFolder.Contents(_folder[output]).Select(file => file.Key.ToLowerInvariant() + " " + file.Value.Length).Order(StringComparer.Ordinal);

    private static bool Run(string program, params string[] arguments)
    {
        try
        {
            using var process = Process.Start(new ProcessStartInfo(program, arguments) { RedirectStandardError = true, RedirectStandardOutput = true })!;
            process.StandardError.ReadToEnd();
            process.WaitForExit();
            return process.ExitCode == 0;
        }
        catch (System.ComponentModel.Win32Exception)
        {
            return false;
        }
    }
}
