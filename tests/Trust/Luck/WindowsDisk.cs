using Annals.Tests.Support;

namespace Annals.TrustTests.Luck;

/// <summary>A disk with the names that Windows allows, and with none else: an NTFS in a file, which root can make, with ntfs-3g.</summary>
internal sealed class WindowsDisk : IDisposable
{
    private readonly string _path;

    public WindowsDisk(string path, string image)
    {
        _path = path;
        Circumstances.Need("mkntfs");
        Directory.CreateDirectory(path);
        using (var file = File.Create(image)) file.SetLength(16 << 20);
        if (AnnalsCommand.RunProgram("mkntfs", path, "-F", "-q", image).ExitCode != 0 || AnnalsCommand.RunProgram("lowntfs-3g", "/", "-o", "windows_names", image, path).ExitCode != 0)
            Assert.Skip("a disk in a file can be mounted by root alone, where the system has FUSE");
    }

    public void Dispose() => AnnalsCommand.RunProgram("umount", "/", _path);
}
