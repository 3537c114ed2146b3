using System.Diagnostics;

namespace Annals.Tests.Write;

/// <summary>A memory disk of its own, which only root may make. What needs it is skipped for others, in so many words.</summary>
internal sealed class SmallDisk : IDisposable
{
    private readonly string _path;

    public SmallDisk(string path, string options)
    {
        _path = path;
        Directory.CreateDirectory(path);
        if (!OperatingSystem.IsLinux() || Run("mount", "-t", "tmpfs", "-o", options, "annals-test", path) != 0)
            Assert.Skip("a small disk can be made by root alone, on Linux");
    }

    /// <summary>Room that is left (bytes).</summary>
    public long Room => new DriveInfo(_path).AvailableFreeSpace;

    public void MakeReadOnly() => Assert.Equal(0, Run("mount", "-o", "remount,ro", _path));

    public void Dispose() => Run("umount", _path);

    private static int Run(string program, params string[] arguments)
    {
        try
        {
            using var process = Process.Start(new ProcessStartInfo(program, arguments) { RedirectStandardError = true })!;
            process.StandardError.ReadToEnd();
            process.WaitForExit();
            return process.ExitCode;
        }
        catch (System.ComponentModel.Win32Exception)
        {
            return -1;
        }
    }
}
