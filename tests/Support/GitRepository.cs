using System.Diagnostics;

namespace Annals.Tests.Support;

/// <summary>A repository with a timeline in its folder <c>input</c>, made by git itself, with nothing of whoever runs the tests.</summary>
internal sealed class GitRepository : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public GitRepository()
    {
        Write("input/site.yml", "title: T\nurl: https://timeline.example\n");
        Git("init", "--quiet", "--initial-branch=main");
    }

    public string Root => _folder["work"];

    /// <summary>A path beside the repository.</summary>
    public string this[string path] => _folder[path];

    public (string, string)[] Environment => [("HOME", _folder.Path), ("GIT_CONFIG_NOSYSTEM", "1"), ("GIT_CONFIG_GLOBAL", _folder["no-such-file"])];

    public void Write(string file, string text) => _folder.Write("work/" + file, text);

    public void WriteEntry(string slug, string keys = "") => Write($"input/entries/{slug}.md", $"---\ntitle: T\ndate: 1901\n{keys}---\n{slug}\n");

    public void WriteScript(string file, string text)
    {
        Write(file, text);
        if (!OperatingSystem.IsWindows()) File.SetUnixFileMode(Path.Combine(Root, file), UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
    }

    /// <summary>Commits all that there is.</summary>
    /// <param name="committer">The line of the commit behind “committer”, whatever it says.</param>
    /// <param name="message">In UTF-8, or bytes of Latin-1.</param>
    public string Commit(string committer = "A <a@example.org> 1669111200 +0000", string message = "A change")
    {
        Git("add", "--all");
        var parent = Git("for-each-ref", "--format=%(objectname)", "refs/heads/main");
        var commit = Given(
            $"tree {Git("write-tree")}\n{(parent.Length == 0 ? "" : $"parent {parent}\n")}author A <a@example.org> 1 +0000\n{(committer.Length == 0 ? "" : $"committer {committer}\n")}\n{message}\n",
            ["hash-object", "-t", "commit", "-w", "--stdin", "--literally"]);
        Git("update-ref", "refs/heads/main", commit);
        return commit;
    }

    public string Git(params string[] arguments) => Given("", arguments);

    private string Given(string input, string[] arguments)
    {
        var start = new ProcessStartInfo("git", arguments)
        {
            WorkingDirectory = Root,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            StandardInputEncoding = System.Text.Encoding.Latin1,
        };
        foreach (var (name, value) in Environment) start.Environment[name] = value;
        using var process = Process.Start(start)!;
        process.StandardInput.Write(input);
        process.StandardInput.Close();
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        Assert.True(process.ExitCode == 0, $"git {string.Join(' ', arguments)}");
        return output.Trim();
    }

    /// <summary>Runs the command in the repository.</summary>
    public AnnalsCommand Run(params string[] arguments) => AnnalsCommand.Run(Root, Environment, arguments);

    public void Dispose()
    {
        // Git writes its objects read-only.
        foreach (var file in Directory.EnumerateFiles(_folder.Path, "*", new EnumerationOptions { RecurseSubdirectories = true, AttributesToSkip = FileAttributes.ReparsePoint }))
            File.SetAttributes(file, FileAttributes.Normal);
        _folder.Dispose();
    }
}
