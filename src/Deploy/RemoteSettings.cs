using Annals.VersionControl;

namespace Annals.Deploy;

/// <summary>What the settings of a repository say of one of its remotes; nothing of an address that they do not name.</summary>
/// <param name="Source">Where a branch is looked at, so that it is the one that is pushed to: the remote's name, or its address to push to where that is another.</param>
/// <param name="Problem">Why nothing can be deployed to it, and what to do; null where nothing stands in the way.</param>
internal sealed record RemoteSettings(string Source, string? Problem)
{
    private const string OwnBranches = "refs/heads/";

    public static RemoteSettings Of(Git git, string remote)
    {
        // Git moves what a remote is fetched into when it is pushed to, and does not ask whose commits stand there.
        if (git.Run("config", "--type=bool", "--get", $"remote.{remote}.mirror").Line == "true" || Lines(git, "config", "--get-all", $"remote.{remote}.fetch").Any(IsIntoOwnBranches))
            return new RemoteSettings(remote, $"the remote “{remote}” is mirrored: what it has would take the place of your own branches; name its address with --remote");
        var targets = Lines(git, "remote", "get-url", "--push", "--all", remote);
        // They can differ, and one may take what another refuses.
        if (targets.Length > 1) return new RemoteSettings(remote, $"the remote “{remote}” has {targets.Length} addresses to push to; name one of them with --remote, and deploy to each by itself");
        return new RemoteSettings(targets is [var target] && !Lines(git, "remote", "get-url", remote).SequenceEqual(targets) ? target : remote, null);
    }

    private static bool IsIntoOwnBranches(string refspec) =>
        refspec.IndexOf(':') is >= 0 and var colon && refspec.AsSpan(colon + 1) is var target && (target.StartsWith(OwnBranches) || target is "refs/*" or "*");

    private static string[] Lines(Git git, params IEnumerable<string> arguments) => git.Run(arguments).Output.Split('\n', StringSplitOptions.RemoveEmptyEntries);
}
