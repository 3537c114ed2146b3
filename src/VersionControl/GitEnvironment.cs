using System.Collections.Immutable;

namespace Annals.VersionControl;

/// <summary>
/// What git is run with besides what it is asked: no program of the repository's is started, nobody is asked anything, and it looks nowhere but in the
/// repository that was found.
/// </summary>
internal static class GitEnvironment
{
    /// <summary>
    /// Before the command. A hook, a monitor of files or a check of signatures is a program that the repository's settings name, and those may name one
    /// among the files that others change.
    /// </summary>
    public static readonly ImmutableArray<string> Options =
    [
        "--no-pager", "--literal-pathspecs",
        "-c", "core.hooksPath=/dev/null", "-c", "core.fsmonitor=", "-c", "log.showSignature=false", "-c", "safe.bareRepository=explicit",
        "-c", "maintenance.auto=false", "-c", "gc.auto=0",
    ];

    // Who commits, how the network is reached, and whose settings count. All else that begins with GIT_ is taken away: git runs a hook or an alias with
    // variables that name another repository than ours, and there will be new ones.
    private static readonly ImmutableArray<string> Kept =
    [
        "GIT_AUTHOR_", "GIT_COMMITTER_", "GIT_SSH", "GIT_ASKPASS", "GIT_SSL_", "GIT_HTTP_", "GIT_PROXY_", "GIT_ALLOW_PROTOCOL", "GIT_EXEC_PATH", "GIT_CONFIG_",
    ];

    // What “git -c” hands down; its settings are those of another command.
    private const string HandedDown = "GIT_CONFIG_PARAMETERS";

    private static readonly ImmutableArray<(string Name, string Value)> Set =
        [("GIT_TERMINAL_PROMPT", "0"), ("GCM_INTERACTIVE", "never"), ("GIT_OPTIONAL_LOCKS", "0"), ("LC_ALL", "C")];

    /// <param name="environment">Of this process; made that of git.</param>
    public static void Prepare(IDictionary<string, string?> environment, WorkTree tree)
    {
        foreach (var name in environment.Keys.Where(IsForeign).ToArray()) environment.Remove(name);
        foreach (var (name, value) in Set) environment[name] = value;
        // Git finds the repository in the folder that it is run in, and minds who owns it; named by GIT_DIR it would mind nothing. It is not to look further up.
        if (Path.GetDirectoryName(tree.Root) is { } above) environment["GIT_CEILING_DIRECTORIES"] = above;
    }

    private static bool IsForeign(string name) =>
        name.StartsWith("GIT_", StringComparison.OrdinalIgnoreCase)
        && (name == HandedDown || !Kept.Any(kept => name.StartsWith(kept, StringComparison.OrdinalIgnoreCase)));
}
