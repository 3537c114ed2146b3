using System.Collections.Immutable;
using Annals.Reporting;
using Annals.VersionControl;

namespace Annals.Read.History;

/// <summary>Asks git, once for all entries, when their files came and were changed.</summary>
internal static class GitHistory
{
    // What git itself runs a program with, as in a hook, names another place than the one that is asked about. A build asks nothing of the network.
    private static readonly ImmutableArray<(string, string?)> Alone =
        [("GIT_DIR", null), ("GIT_WORK_TREE", null), ("GIT_INDEX_FILE", null), ("GIT_PREFIX", null), ("GIT_NO_LAZY_FETCH", "1"), ("LC_ALL", "C")];

    /// <param name="input">The folder with <c>site.yml</c>.</param>
    /// <returns>Nothing where there is no repository, no git, or not the whole history, of which only the last is reported.</returns>
    public static FileHistory Read(string input, Diagnostics diagnostics)
    {
        if (!StandsInRepository(Path.GetFullPath(input))) return FileHistory.None;
        try
        {
            return Read(new Git(input, Alone), input, diagnostics);
        }
        catch (GitMissingException)
        {
            return FileHistory.None;
        }
    }

    private static FileHistory Read(Git git, string input, Diagnostics diagnostics)
    {
        var answer = git.Run("rev-parse", "--is-shallow-repository");
        if (!answer.IsGood)
        {
            Report($"git says “{answer.Error.Split('\n')[0]}”, so that feeds have entries by their dates");
            return FileHistory.None;
        }
        if (answer.Output.StartsWith("true", StringComparison.Ordinal))
        {
            // The oldest commit that is there seems to add every file.
            Report("only a part of the history is here, so that feeds have entries by their dates; fetch all of it (git fetch --unshallow; fetch-depth: 0 in a workflow)");
            return FileHistory.None;
        }
        // A repository without a commit has no log.
        return git.Run(
            "-c", "log.showSignature=false", "log", "--format=%x01%ct", "--name-status", "-M100%", "-z", "--relative", "--no-follow", "--no-ext-diff",
            "--no-color", "--", InputFolders.Of(DocumentKind.Entry)) is { IsGood: true } log ? GitLog.Read(log.Output) : FileHistory.None;

        void Report(string message) =>
            diagnostics.Add(Rules.NoHistory, Reader.Shown(Path.Combine(input, InputFolders.Settings)), Position.Start, message + ", or give every entry “added”");
    }

    private static bool StandsInRepository(string folder)
    {
        for (var above = folder; above is not null; above = Path.GetDirectoryName(above))
            if (Path.Exists(Path.Combine(above, ".git"))) return true;
        return false;
    }
}
