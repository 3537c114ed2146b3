using System.Collections.Immutable;
using Annals.VersionControl;

namespace Annals.Deploy;

/// <summary>The branches that somebody works on, in one of the work trees of a repository or in the middle of a rebase or bisection there.</summary>
/// <param name="Branches">Their names in full, and where each is worked on, for a sentence.</param>
/// <param name="Detached">Commits that a work tree stands on without a branch.</param>
internal sealed record BranchesInUse(ImmutableArray<(string Name, string Where)> Branches, ImmutableArray<string> Detached)
{
    private const string Heads = "refs/heads/";

    // What git keeps the branch in that it will go back to: git-rebase(1) with either backend, and git-bisect(1), which leaves out the beginning.
    private static readonly ImmutableArray<(string File, string Doing)> Unfinished =
        [("rebase-merge/head-name", "rebased"), ("rebase-apply/head-name", "rebased"), ("rebase-merge/update-refs", "rebased"), ("BISECT_START", "bisected")];

    // Such a file has one line, or three for each branch of a stack.
    private const int MostLines = 10_000;

    /// <summary>Where a branch is worked on, whatever its case: on some disks two that differ in it are one.</summary>
    /// <param name="name">In full.</param>
    /// <returns>Null where it is not.</returns>
    public string? WhereIs(string name) => Branches.FirstOrDefault(branch => branch.Name.Equals(name, StringComparison.OrdinalIgnoreCase)).Where;

    /// <returns>Null where git does not say.</returns>
    public static BranchesInUse? In(Git git)
    {
        var trees = git.Run("worktree", "list", "--porcelain");
        var folder = git.Run("rev-parse", "--git-common-dir");
        if (!trees.IsGood || !folder.IsGood) return null;
        var branches = ImmutableArray.CreateBuilder<(string, string)>();
        var detached = ImmutableArray.CreateBuilder<string>();
        string tree = "", commit = "";
        foreach (var line in trees.Output.Split('\n'))
        {
            var (word, rest) = line.IndexOf(' ') is > 0 and var space ? (line[..space], line[(space + 1)..]) : (line, "");
            if (word == "worktree") tree = rest;
            else if (word == "HEAD") commit = rest;
            else if (word == "branch") branches.Add((rest, tree == git.Tree.Root.Replace('\\', '/') ? "you work on" : $"the work tree “{tree}” stands on"));
            else if (word == "detached" && GitAnswer.IsObjectName(commit)) detached.Add(commit);
        }
        branches.AddRange(InUnfinished(Path.Combine(git.Tree.Root, folder.Output.TrimEnd('\n', '\r'))));
        return new BranchesInUse(branches.ToImmutable(), detached.ToImmutable());
    }

    private static IEnumerable<(string, string)> InUnfinished(string folder)
    {
        var others = Path.Combine(folder, "worktrees");
        string[] folders = [folder, .. Directory.Exists(others) ? Directory.GetDirectories(others) : []];
        return
            from each in folders
            from unfinished in Unfinished
            let file = Path.Combine(each, unfinished.File)
            where File.Exists(file)
            from line in File.ReadLines(file).Take(MostLines)
            select (line.StartsWith(Heads, StringComparison.Ordinal) ? line : Heads + line, $"is being {unfinished.Doing}");
    }
}
