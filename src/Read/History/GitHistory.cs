using Annals.VersionControl;

namespace Annals.Read.History;

/// <summary>Asks git, once for all entries, when their files came and were changed.</summary>
internal static class GitHistory
{
    /// <param name="input">The folder with <c>site.yml</c>.</param>
    /// <param name="entries">The folder of the entries in it.</param>
    /// <param name="report">Told why nothing is known.</param>
    /// <returns>What the disk says where there is no repository or no git; nothing where the history is not whole or cannot be read, which is reported.</returns>
    public static FileHistory Read(string input, string entries, Action<string> report)
    {
        if (WorkTree.Around(input, input) is not { } tree || tree.PathOf(input) is not { } below) return FileHistory.OfFiles(input);
        try
        {
            // A build asks nothing of the network.
            return Read(new Git(tree, ("GIT_NO_LAZY_FETCH", "1")), below, entries, report) is { } history ? history.With(input) : FileHistory.None;
        }
        catch (GitMissingException)
        {
            return FileHistory.OfFiles(input);
        }
    }

    /// <param name="input">Below the root of the work tree.</param>
    /// <returns>Null where it is not known, which has been reported.</returns>
    private static FileHistory? Read(Git git, string input, string entries, Action<string> report)
    {
        var answer = git.Run("rev-parse", "--is-shallow-repository");
        if (!answer.IsGood) return Unknown(answer);
        if (answer.Line == "true")
        {
            // The oldest commit that is there seems to add every file.
            report("only a part of the history is here, so that feeds have entries by their dates; fetch all of it (git fetch --unshallow; fetch-depth: 0 in a workflow)");
            return null;
        }
        // A repository without a commit has no log.
        if (!git.Run("rev-parse", "--verify", "--quiet", "HEAD").IsGood) return FileHistory.None;
        var log = git.Run(
            "log", "--topo-order", "--format=%x01%ct", "--name-status", "-M100%", "-z", $"--relative={input}/", "--no-follow", "--no-ext-diff", "--no-color",
            "--", $"{input}/{entries}");
        return log.IsGood ? GitLog.Read(log.Bytes) : Unknown(log);

        FileHistory? Unknown(GitAnswer refusal)
        {
            report($"git says “{refusal.Said}”, so that feeds have entries by their dates");
            return null;
        }
    }
}
