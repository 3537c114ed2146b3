using System.Diagnostics;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Annals.Tests.Support;

namespace Annals.TrustTests.Neighbours;

/// <summary>A project whose repository, or whose remote, somebody has set up in a way of their own.</summary>
internal sealed class DeployNeighbour : IDisposable
{
    private readonly DeployGround _ground = new();

    public DeployNeighbour()
    {
        if (OperatingSystem.IsWindows()) Assert.Skip("what is set up is told in the language of a shell");
        // What a filter, or a change of line ends or letters, would change.
        File.WriteAllBytes(FileOf("input/media/raw.txt"), [.. "a\r\nb\n$Id$ "u8, 0xff, 0xfe, 0x1a]);
        _ground.Write("input/media/pointer.bin", "version https://git-lfs.github.com/spec/v1\noid sha256:0\nsize 1\n");
    }

    /// <summary>Where the project stands; another folder where the set-up has made one.</summary>
    public string Folder { get; set; } = "project";

    public string FileOf(string file)
    {
        var path = Path.Combine(_ground[Folder], file);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        return path;
    }

    public string this[string file] => _ground[file];

    /// <summary>Runs a script in the project, by which it stands as it does.</summary>
    public string Run(string script)
    {
        var start = new ProcessStartInfo("/bin/sh", ["-euc", script]) { WorkingDirectory = _ground[Folder], RedirectStandardOutput = true, RedirectStandardError = true };
        foreach (var (name, value) in (IEnumerable<(string, string)>)[.. _ground.Environment, ("GIT_OPTIONAL_LOCKS", "0"), ("GIT_CONFIG_COUNT", "1"), ("GIT_CONFIG_KEY_0", "protocol.file.allow"), ("GIT_CONFIG_VALUE_0", "always")]) start.Environment[name] = value;
        using var process = Process.Start(start)!;
        var error = process.StandardError.ReadToEndAsync();
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        Assert.True(process.ExitCode == 0, $"{script}: {error.Result}");
        return output;
    }

    public AnnalsCommand Deploy(params string[] arguments) => AnnalsCommand.Run(_ground[Folder], _ground.Environment, ["deploy", .. arguments]);

    /// <summary>All that a deployment leaves alone: branches, tags and stash, index, head, work tree and settings; not what is known of the remote.</summary>
    public string State()
    {
        // What Annals makes is ignored by git.
        var index = Run("git rev-parse --git-path index").Trim();
        return string.Join('\n',
            Run("git status --porcelain=v2 --branch --ignore-submodules=none | grep -v '^# branch.ab' || true"), Run("git for-each-ref refs/heads refs/tags refs/stash"), Run("git symbolic-ref --quiet HEAD || git rev-parse HEAD"),
            Convert.ToHexString(SHA256.HashData(File.ReadAllBytes(Path.Combine(_ground[Folder], index)))), Run("git config --local --list"), Run("ls -A \"$(git rev-parse --git-dir)\""));
    }

    /// <summary>That a branch of a remote has the files of the output, byte for byte, and no other.</summary>
    public void AssertPublished(string remote = "remote.git")
    {
        var output = _ground[Folder + "/output"];
        var isLong = Run($"git -C '{_ground[remote]}' rev-parse --show-object-format").Trim() == "sha256";
        var made = Directory.EnumerateFiles(output, "*", SearchOption.AllDirectories)
            .Select(path => (Name: Path.GetRelativePath(output, path), Path: path)).Where(file => file.Name is not (".annals" or ".gitignore"))
            .Select(file => $"100644 blob {NameOf(File.ReadAllBytes(file.Path), isLong)}\t{file.Name}").Order(StringComparer.Ordinal).ToArray();
        var published = Run($"git -C '{_ground[remote]}' ls-tree -r -z refs/heads/gh-pages").Split('\0', StringSplitOptions.RemoveEmptyEntries).Order(StringComparer.Ordinal);
        Assert.True(made.Length > 30);
        Assert.Equal(made, published);
    }

    public void Dispose() => _ground.Dispose();

    // An object's name is the hash of its kind, length and bytes: nothing of git is asked that could change them.
    private static string NameOf(byte[] bytes, bool isLong)
    {
        byte[] all = [.. Encoding.ASCII.GetBytes(string.Create(CultureInfo.InvariantCulture, $"blob {bytes.Length}\0")), .. bytes];
#pragma warning disable CA5350 // Git names objects so.
        return Convert.ToHexStringLower(isLong ? SHA256.HashData(all) : SHA1.HashData(all));
#pragma warning restore CA5350
    }
}
