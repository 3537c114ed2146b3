using Annals.Reporting;
using Annals.VersionControl;

namespace Annals.Deploy;

/// <summary>
/// Puts a built site onto a branch of a remote: one commit on top of what is there, with nothing but the site in it. The work
/// tree, the index and the branches of the project are not touched: git's own commands write the objects and push them.
/// </summary>
internal static class Deployment
{
    private const string DomainFile = "CNAME";

    /// <param name="output">The folder of the site.</param>
    /// <param name="files">Those that are published, below it, with slashes.</param>
    /// <param name="input">The folder that it is made from, for the commit's message.</param>
    /// <returns>What was done; null where nothing could be, which has been reported.</returns>
    public static DeploySummary? Run(
        Git git, string output, IReadOnlyList<string> files, string input, string remote, string branch, Diagnostics diagnostics)
    {
        try
        {
            return RemoteBranch.Find(git, remote, branch, diagnostics) is { } found ? Run(found, output, files, input, diagnostics) : null;
        }
        catch (GitMissingException fault)
        {
            diagnostics.Add(Rules.GitMissing, output, Position.Start, $"git does the deploying, and cannot be run: {fault.Message}");
            return null;
        }
    }

    private static DeploySummary? Run(RemoteBranch branch, string output, IReadOnlyList<string> files, string input, Diagnostics diagnostics)
    {
        var git = branch.Git;
        var tree = SiteTree.Write(git, output, files);
        if (!tree.IsGood) return Refused($"the site cannot be stored: {tree.Said}");
        if (branch.Tip is { } tip)
        {
            if (git.Run("rev-parse", tip + "^{tree}").Line == tree.Line) return new DeploySummary(branch.Shown, tip, IsNew: false);
            if (!files.Contains(DomainFile) && git.Run("cat-file", "-p", $"{tip}:{DomainFile}") is { IsGood: true, Line: var domain })
            {
                diagnostics.Add(Rules.DomainLost, branch.Shown, Position.Start,
                    $"the branch says in {DomainFile} that the site stands at “{domain}”, and this site does not; put “url: https://{domain}” into site.yml, or delete {DomainFile} from the branch");
                return null;
            }
        }
        var commit = git.Run(Message(git, input), ["commit-tree", .. Parents(branch.Tip), "-F", "-", tree.Line]);
        if (!commit.IsGood) return Refused($"the site cannot be committed: {commit.Said}");
        return branch.Push(commit.Line, diagnostics) ? new DeploySummary(branch.Shown, commit.Line, IsNew: true) : null;

        DeploySummary? Refused(string message)
        {
            diagnostics.Add(Rules.GitRefuses, branch.Shown, Position.Start, message);
            return null;
        }
    }

    private static string[] Parents(string? tip) => tip is null ? [] : ["-p", tip];

    // So that whoever looks at the published site's history finds the text that it was made from.
    private static string Message(Git git, string input)
    {
        const string title = "Publish the site\n";
        if (git.Run("rev-parse", "--verify", "--quiet", "HEAD") is not { IsGood: true, Line: var head }) return title;
        var changes = git.Run("status", "--porcelain", "--", input);
        var isCommitted = changes is { IsGood: true, Line: "" };
        return $"{title}\nMade from {head}{(isCommitted ? "" : ", with changes that are not committed")}.\n";
    }
}
