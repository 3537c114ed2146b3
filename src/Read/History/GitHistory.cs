using System.ComponentModel;
using System.Diagnostics;
using Annals.Reporting;

namespace Annals.Read.History;

/// <summary>Asks git, once for all entries, when their files came and were changed.</summary>
internal static class GitHistory
{
    // Those with which git itself runs a program, as in a hook; they name another place than the one that is asked about.
    private static readonly string[] OfHooks = ["GIT_DIR", "GIT_WORK_TREE", "GIT_INDEX_FILE", "GIT_PREFIX"];

    /// <param name="input">The folder with <c>site.yml</c>.</param>
    /// <returns>Nothing where there is no repository, no git, or not the whole history, of which only the last is reported.</returns>
    public static FileHistory Read(string input, Diagnostics diagnostics)
    {
        if (!StandsInRepository(Path.GetFullPath(input))) return FileHistory.None;
        if (Run(input, "rev-parse", "--is-shallow-repository") is not { } answer) return FileHistory.None;
        if (answer.ExitCode != 0)
        {
            Report($"git says “{answer.Error.AsSpan().Trim().ToString().Split('\n')[0]}”, so that feeds have entries by their dates");
            return FileHistory.None;
        }
        if (answer.Output.StartsWith("true", StringComparison.Ordinal))
        {
            // The oldest commit that is there seems to add every file.
            Report("only a part of the history is here, so that feeds have entries by their dates; fetch all of it (git fetch --unshallow; fetch-depth: 0 in a workflow)");
            return FileHistory.None;
        }
        // A repository without a commit has no log.
        return Run(
            input, "-c", "log.showSignature=false", "log", "--format=%x01%ct", "--name-status", "-M100%", "-z", "--relative", "--no-follow", "--no-ext-diff",
            "--no-color", "--", InputFolders.Of(DocumentKind.Entry)) is { ExitCode: 0 } log ? GitLog.Read(log.Output) : FileHistory.None;

        void Report(string message) =>
            diagnostics.Add(Rules.NoHistory, Reader.Shown(Path.Combine(input, InputFolders.Settings)), Position.Start, message + ", or give every entry “added”");
    }

    private static bool StandsInRepository(string folder)
    {
        for (var above = folder; above is not null; above = Path.GetDirectoryName(above))
            if (Path.Exists(Path.Combine(above, ".git"))) return true;
        return false;
    }

    /// <returns>Null where there is no git.</returns>
    private static (int ExitCode, string Output, string Error)? Run(string folder, params string[] arguments)
    {
        var start = new ProcessStartInfo("git", arguments)
        {
            WorkingDirectory = folder,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardOutputEncoding = System.Text.Encoding.UTF8,
        };
        foreach (var name in OfHooks) start.Environment.Remove(name);
        // A build asks nothing of the network and nobody for a password.
        start.Environment["GIT_NO_LAZY_FETCH"] = "1";
        start.Environment["GIT_TERMINAL_PROMPT"] = "0";
        start.Environment["GIT_OPTIONAL_LOCKS"] = "0";
        start.Environment["LC_ALL"] = "C";
        try
        {
            using var git = Process.Start(start)!;
            git.StandardInput.Close();
            var error = git.StandardError.ReadToEndAsync();
            var output = git.StandardOutput.ReadToEnd();
            git.WaitForExit();
            return (git.ExitCode, output, error.Result);
        }
        catch (Win32Exception)
        {
            return null;
        }
    }
}
