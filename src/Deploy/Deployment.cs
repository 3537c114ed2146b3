using Annals.Reporting;
using Annals.VersionControl;
using Annals.Write;

namespace Annals.Deploy;

/// <summary>
/// Puts a built site onto a branch of a remote: one commit on top of what is there, with nothing but the site in it. The work
/// tree, the index and the branches of the project are not touched: git's own commands write the objects and push them.
/// </summary>
internal static class Deployment
{
    private const string DomainFile = "CNAME";

    // Git says so in English, which it is told to speak.
    private const string NoAuthor = "Please tell me who you are";

    // RFC 1035, section 2.3.4, without the dot at the end.
    private const int LongestDomain = 253;

    /// <param name="output">The folder of the site.</param>
    /// <param name="files">Those that are published, as the build has made them.</param>
    /// <param name="input">The folder that it is made from, for the commit's message.</param>
    /// <returns>What was done; null where nothing could be, which has been reported.</returns>
    public static DeploySummary? Run(
        string output, IReadOnlyList<MadeFile> files, string input, string remote, string branch, Diagnostics diagnostics)
    {
        try
        {
            if (WorkTree.Around(Directory.GetCurrentDirectory(), input) is { } tree) return Into(tree, remote);
            if (RemoteBranch.IsAddress(remote))
            {
                using var apart = new ScratchRepository();
                return Into(apart.Tree, ScratchRepository.Absolute(remote));
            }
            diagnostics.Add(Rules.NowhereToDeploy, RemoteBranch.ShownOf(remote, branch), Position.Start,
                "this folder is in no repository: none of those above it has “.git”; name an address to push to, as in --remote https://github.com/OWNER/NAME.git, or make a repository: git init, git remote add origin ADDRESS");
            return null;
        }
        catch (GitMissingException fault)
        {
            diagnostics.Add(Rules.GitMissing, output, Position.Start, $"git does the deploying, and cannot be run: {fault.Message}");
            return null;
        }

        DeploySummary? Into(WorkTree tree, string address) =>
            RemoteBranch.Find(new Git(tree), address, branch, diagnostics) is { } found ? Run(found, output, files, input, diagnostics) : null;
    }

    private static DeploySummary? Run(RemoteBranch branch, string output, IReadOnlyList<MadeFile> files, string input, Diagnostics diagnostics)
    {
        var git = branch.Git;
        if (SiteTree.Write(git, output, files, diagnostics) is not { } tree) return null;
        if (tree.ObjectName is not { } site) return Refused($"the site cannot be stored: {tree.Said}");
        if (branch.Tip is { } tip)
        {
            if (git.Run("rev-parse", tip + "^{tree}").ObjectName == site) return new DeploySummary(branch.Shown, tip, IsNew: false);
            if (!files.Any(file => file.Path == DomainFile) && DomainOf(git, tip) is { } domain)
            {
                diagnostics.Add(Rules.DomainLost, branch.Shown, Position.Start,
                    $"the branch says in {DomainFile} that the site stands at “{domain}”, and this site does not; put “url: https://{domain}” into site.yml, or delete {DomainFile} from the branch");
                return null;
            }
        }
        var commit = git.Run(Message(git, input), ["commit-tree", .. Parents(branch.Tip), "-F", "-", site]);
        if (commit.ObjectName is not { } name)
            return Refused(commit.Error.Contains(NoAuthor, StringComparison.Ordinal)
                ? "git does not know who you are, and a commit says so; run git config --global user.name \"Your Name\", and git config --global user.email you@example.org, with yours, and deploy again"
                : $"the site cannot be committed: {commit.Said}");
        return branch.Push(name, diagnostics) ? new DeploySummary(branch.Shown, name, IsNew: true) : null;

        DeploySummary? Refused(string message)
        {
            diagnostics.Add(Rules.GitRefuses, branch.Shown, Position.Start, message);
            return null;
        }
    }

    // Anybody may have written the file, and anything into it.
    private static string? DomainOf(Git git, string tip)
    {
        var file = git.Run("cat-file", "blob", $"{tip}:{DomainFile}");
        var line = file.Line.Split('\n')[0].Trim();
        return !file.IsGood || line.Length == 0 ? null : line[..Math.Min(line.Length, LongestDomain)];
    }

    private static string[] Parents(string? tip) => tip is null ? [] : ["-p", tip];

    // So that whoever looks at the published site's history finds the text that it was made from.
    private static string Message(Git git, string input)
    {
        if (git.Run("rev-parse", "--verify", "--quiet", "HEAD").ObjectName is not { } head || git.Tree.PathOf(input) is not { } below) return SiteBranch.Title + "\n";
        // Submodules are not asked: their settings are somebody else's.
        var changes = git.Run("status", "--porcelain", "--untracked-files=normal", "--ignore-submodules=all", "--", below);
        var isCommitted = changes is { IsGood: true, Line: "" };
        return $"{SiteBranch.Title}\n\nMade from {head}{(isCommitted ? "" : ", with changes that are not committed")}.\n";
    }
}

/// <summary>What a deployment did.</summary>
/// <param name="Branch">Remote and branch, as in <c>origin/gh-pages</c>.</param>
/// <param name="Commit">The commit that has the site.</param>
/// <param name="IsNew">False where the branch had the same site already.</param>
internal sealed record DeploySummary(string Branch, string Commit, bool IsNew);
