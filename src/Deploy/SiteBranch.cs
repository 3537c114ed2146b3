using Annals.VersionControl;

namespace Annals.Deploy;

/// <summary>Tells a branch that has a site from one that has somebody's work.</summary>
internal static class SiteBranch
{
    /// <summary>The first line of the message of every commit that a deployment makes.</summary>
    public const string Title = "Publish the site";

    // The list that a build keeps of its files, where somebody has put a whole output there by hand.
    private const string List = ".annals";

    // What every site has at its top.
    private static readonly string[] Top = [".nojekyll", "index.html"];

    /// <summary>Whether a deployment has made what stands there, or a build.</summary>
    /// <param name="tip">The branch's newest commit, which must be here.</param>
    public static bool Is(Git git, string tip)
    {
        var names = git.Run("ls-tree", "-z", "--name-only", tip).Output.Split('\0');
        return names.Contains(List)
            || (Top.All(names.Contains) && git.Run("log", "--first-parent", "-n", "1", "--format=%H", "--basic-regexp", $"--grep=^{Title}$", tip).ObjectName is not null);
    }
}
