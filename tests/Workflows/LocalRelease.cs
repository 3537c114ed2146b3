using System.IO.Compression;
using System.Security.Cryptography;
using Annals.Tests.Support;

namespace Annals.Tests.Workflows;

/// <summary>A release in a folder, with archives and their sums as the release workflow makes them. Its program is the one that is tested.</summary>
internal sealed class LocalRelease : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public LocalRelease(string version = "9.8.7")
    {
        Version = version;
        var program = AnnalsCommand.Program();
        // It notes each run, and says the version of the release.
        Program = $"""
            #!/bin/sh
            echo "$@" >> '{Runs}'
            if [ "$1" = --version ]; then echo {version}+0123abc; exit; fi
            exec '{program.FileName}' {string.Join(' ', program.ArgumentList.Select(argument => $"'{argument}'"))} "$@"

            """;
        Directory.CreateDirectory(Release);
    }

    public string Version { get; }

    public string Program { get; set; }

    public string Source => "file://" + _folder["releases"];

    /// <summary>The arguments of each run of the program, whoever ran it.</summary>
    public string[] Started => File.Exists(Runs) ? File.ReadAllLines(Runs) : [];

    public string Sums => Path.Combine(Release, "SHA256SUMS");

    public string Release => _folder[$"releases/v{Version}"];

    private string Runs => _folder["runs"];

    public string Archive(string platform) => Path.Combine(Release, $"annals-{Version}-{platform}.{(platform.StartsWith("win", StringComparison.Ordinal) ? "zip" : "tar.gz")}");

    /// <summary>Adds the archive of a platform, and its sum.</summary>
    public LocalRelease With(string platform)
    {
        var files = _folder[platform];
        var program = Path.Combine(files, platform.StartsWith("win", StringComparison.Ordinal) ? "annals.exe" : "annals");
        Directory.CreateDirectory(files);
        File.WriteAllText(program, Program);
        if (!OperatingSystem.IsWindows()) File.SetUnixFileMode(program, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
        File.WriteAllText(Path.Combine(files, "LICENSE"), "MIT");
        if (platform.StartsWith("win", StringComparison.Ordinal)) ZipFile.CreateFromDirectory(files, Archive(platform));
        else Assert.Equal(0, AnnalsCommand.RunProgram("tar", files, "-czf", Archive(platform), ".").ExitCode);
        File.AppendAllText(Sums, $"{Convert.ToHexStringLower(SHA256.HashData(File.ReadAllBytes(Archive(platform))))}  {Path.GetFileName(Archive(platform))}\n");
        return this;
    }

    public void Dispose() => _folder.Dispose();
}
