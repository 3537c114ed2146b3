using System.Diagnostics;

namespace Annals.Tests.Support;

/// <summary>A project in a git repository of its own with a bare one as its remote, both gone when the test is over.</summary>
internal sealed class DeployGround : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public DeployGround()
    {
        Environment = [("HOME", _folder.Path), ("GIT_CONFIG_NOSYSTEM", "1"), ("GIT_CONFIG_GLOBAL", _folder["no-such-file"])];
        Write("input/site.yml", "title: A timeline\n");
        Write("input/entries/fire.md", "---\ntitle: A fire\ndate: 1901\n---\nIt burnt.\n");
        Write(".gitignore", "/output/\n");
        Git(".", "init", "--quiet", "--bare", "--initial-branch=main", "remote.git");
        Git("project", "init", "--quiet", "--initial-branch=main");
        Git("project", "config", "user.name", "Ada Lee");
        Git("project", "config", "user.email", "ada@example.org");
        Git("project", "remote", "add", "origin", "../remote.git");
        Git("project", "add", ".");
        Git("project", "commit", "--quiet", "-m", "The text");
    }

    // Nothing of whoever runs the tests: no name, no settings.
    public (string, string)[] Environment { get; }

    public string Project => _folder["project"];

    public string this[string file] => _folder[file];

    public void Write(string file, string text) => _folder.Write("project/" + file, text);

    public AnnalsCommand Deploy(params string[] arguments) => Deploy([], arguments);

    public AnnalsCommand Deploy((string, string)[] environment, params string[] arguments) =>
        AnnalsCommand.Run(Project, [.. Environment, .. environment], ["deploy", .. arguments]);

    /// <summary>A diagnostic with this code and these words, exit code 1, and nothing deployed.</summary>
    public static void AssertRefused(AnnalsCommand deploy, string start, string words)
    {
        Assert.Equal(1, deploy.ExitCode);
        Assert.StartsWith(start, deploy.Error, StringComparison.Ordinal);
        Assert.Contains(words, deploy.Error, StringComparison.Ordinal);
        Assert.EndsWith("Nothing was deployed.\n", deploy.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("   at ", deploy.Error, StringComparison.Ordinal);
    }

    /// <summary>What git says in the project or, as “remote.git”, in the remote.</summary>
    public string Git(string folder, params string[] arguments)
    {
        var start = new ProcessStartInfo("git", arguments) { WorkingDirectory = _folder[folder], RedirectStandardOutput = true, RedirectStandardError = true };
        foreach (var (name, value) in Environment) start.Environment[name] = value;
        using var process = Process.Start(start)!;
        var error = process.StandardError.ReadToEndAsync();
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        Assert.True(process.ExitCode == 0, $"git {string.Join(' ', arguments)}: {error.Result}");
        return output.Trim();
    }

    /// <summary>Commits of a branch of the remote, newest first.</summary>
    public string[] Commits(string branch = "gh-pages") => Git("remote.git", "log", "--format=%H", branch).Split('\n');

    public string[] Branches() => Git("remote.git", "for-each-ref", "--format=%(refname:short)").Split('\n', StringSplitOptions.RemoveEmptyEntries);

    public string[] FilesOf(string branch = "gh-pages") => Git("remote.git", "ls-tree", "-r", "-z", "--name-only", branch).Split('\0', StringSplitOptions.RemoveEmptyEntries);

    /// <summary>Somebody else's commit on a branch of the remote.</summary>
    public void CommitElsewhere(string branch, string file, string text)
    {
        var clone = "clone" + Guid.NewGuid();
        Git(".", "clone", "--quiet", "remote.git", clone);
        Git(clone, "config", "user.name", "Somebody");
        Git(clone, "config", "user.email", "somebody@example.org");
        Git(clone, "checkout", "--quiet", branch);
        _folder.Write($"{clone}/{file}", text);
        Git(clone, "add", ".");
        Git(clone, "commit", "--quiet", "-m", "Something else");
        Git(clone, "push", "--quiet", "origin", branch);
    }

    /// <summary>A git that does something of ours before it does what it is asked for.</summary>
    /// <param name="verb">The command that it waits for.</param>
    /// <param name="script">In the language of the shell.</param>
    /// <returns>The environment in which it is found first.</returns>
    public (string, string)[] GitThatFirst(string verb, string script)
    {
        var real = System.Environment.GetEnvironmentVariable("PATH")!.Split(Path.PathSeparator).Select(folder => Path.Combine(folder, "git")).First(File.Exists);
        WriteScript("bin/git", $"#!/bin/sh\nPATH=${{PATH#*:}}\ncase \" $* \" in *\" {verb} \"*)\n{script}\n;; esac\nexec '{real}' \"$@\"\n");
        return [("PATH", _folder["bin"] + Path.PathSeparator + System.Environment.GetEnvironmentVariable("PATH"))];
    }

    /// <summary>A file that can be run.</summary>
    public void WriteScript(string file, string text)
    {
        _folder.Write(file, text);
        if (!OperatingSystem.IsWindows()) File.SetUnixFileMode(_folder[file], UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
    }

    public void Dispose()
    {
        // Git writes its objects read-only.
        foreach (var file in Directory.EnumerateFiles(_folder.Path, "*", SearchOption.AllDirectories)) File.SetAttributes(file, FileAttributes.Normal);
        _folder.Dispose();
    }
}
