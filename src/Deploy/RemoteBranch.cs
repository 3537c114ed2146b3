using Annals.Reporting;
using Annals.Text;
using Annals.VersionControl;

namespace Annals.Deploy;

/// <summary>A branch of a remote as it stood when it was looked at.</summary>
/// <param name="Remote">A remote's name, or an address that git can push to.</param>
/// <param name="Source">Where the branch is looked at: what is pushed to, which need not be what is fetched from.</param>
/// <param name="Tip">Its newest commit, which has been fetched; null where the remote has no such branch yet.</param>
internal sealed record RemoteBranch(Git Git, string Remote, string Source, string Branch, string? Tip)
{
    private const string Another = "a deployed branch has nothing but the site; name another with --branch";

    /// <summary>For people; an address without the password that may stand in it.</summary>
    public string Shown => ShownOf(Remote, Branch);

    private string Ref => "refs/heads/" + Branch;

    public static string ShownOf(string remote, string branch) => $"{AddressUser.Without(remote)}/{branch}";

    /// <summary>Whether this can be no name of a remote, but an address that git can push to.</summary>
    public static bool IsAddress(string remote) => !remote.StartsWith('-') && remote.AsSpan().IndexOfAny('/', ':', '\\') >= 0;

    /// <returns>Null where there is none to be had, which has been reported.</returns>
    public static RemoteBranch? Find(Git git, string remote, string branch, Diagnostics diagnostics)
    {
        var found = new RemoteBranch(git, remote, remote, branch, null);
        if (found.Unfit() is { } problem) return found.Report(Rules.NowhereToDeploy, problem, diagnostics);
        var settings = RemoteSettings.Of(git, remote);
        if (settings.Problem is { } hindrance) return found.Report(Rules.NowhereToDeploy, hindrance, diagnostics);
        found = found with { Source = settings.Source };
        if (BranchesInUse.In(git) is not { } inUse) return found.Report(Rules.GitRefuses, "git does not say what its work trees stand on", diagnostics);
        if (inUse.WhereIs(found.Ref) is { } where) return found.Report(Rules.NowhereToDeploy, $"“{branch}” is the branch that {where}, and {Another}", diagnostics);

        var looked = found.Look();
        if (!looked.IsGood) return found.Report(Rules.GitRefuses, $"the remote cannot be read: {looked.Said}", diagnostics);
        if (RemoteRefs.Read(looked.Output, found.Ref) is not { } refs)
            return found.Report(Rules.GitRefuses, "the remote cannot be read: its branches are not named as git names them", diagnostics);
        if (refs.Tip is { } tip)
        {
            var fetched = found.Talk("fetch", "--quiet", "--no-tags", "--no-write-fetch-head", "--recurse-submodules=no", "--", found.Source, found.Ref);
            if (!fetched.IsGood) return found.Report(Rules.GitRefuses, $"the branch cannot be fetched: {fetched.Said}", diagnostics);
            if (!git.Run("cat-file", "-e", tip + "^{commit}").IsGood) return found.ReportMoved(diagnostics);
            found = found with { Tip = tip };
        }
        return found.Risk(refs.IsDefault, inUse) is { } risk ? found.Report(Rules.NowhereToDeploy, risk, diagnostics) : found;
    }

    /// <summary>Puts the branch onto a commit that follows its tip. Never by force: what came there meanwhile stays.</summary>
    /// <returns>False where it was not done, which has been reported.</returns>
    public bool Push(string commit, Diagnostics diagnostics)
    {
        var pushed = Talk("push", "--quiet", "--no-follow-tags", "--recurse-submodules=no", "--", Remote, $"{commit}:{Ref}");
        if (pushed.IsGood) return true;
        if (Look() is { IsGood: true } now && RemoteRefs.Read(now.Output, Ref) is { } refs && refs.Tip != Tip) ReportMoved(diagnostics);
        else Report(Rules.GitRefuses, $"the site cannot be pushed: {pushed.Said}{OtherHash}", diagnostics);
        return false;
    }

    // Git itself may speak of a “protocol error” and no more.
    private string OtherHash => Git.Run("rev-parse", "--show-object-format").Line == "sha256"
        ? "; this repository is one of SHA-256: where the remote is not, deploy from a folder that is in no repository, and name the address with --remote" : "";

    private string? Unfit()
    {
        var repository = Git.Run("rev-parse", "--git-dir");
        if (!repository.IsGood) return $"this folder is in no repository that git can use: {repository.Said}";
        if (Branch.StartsWith('-')) return $"“{Branch}” cannot be the name of a branch: it begins as an option does";
        if (Branch.StartsWith("refs/", StringComparison.Ordinal)) return $"name the branch alone, without “{Branch[..(Branch.LastIndexOf('/') + 1)]}”";
        // The second knows names that only look like one, such as HEAD, and puts another in the place of “@{-1}”.
        if (!Git.Run("check-ref-format", Ref).IsGood || Git.Run("check-ref-format", "--branch", Branch) is not { IsGood: true, Line: var name } || name != Branch)
            return $"“{Branch}” cannot be the name of a branch";
        var listed = Git.Run("remote");
        if (!listed.IsGood) return $"git cannot say which remotes there are: {listed.Said}";
        var names = listed.Output.Split('\n', StringSplitOptions.RemoveEmptyEntries);
        if (names.Contains(Remote) || IsAddress(Remote)) return null;
        return names.Length == 0
            ? $"there is no remote “{Remote}”; add it with git remote add {Remote} ADDRESS"
            : $"there is no remote “{Remote}”; name one with --remote: {string.Join(", ", names)}";
    }

    // A branch with the work of somebody in it, though nobody has it open: it would have the site and nothing else.
    private string? Risk(bool isDefault, BranchesInUse inUse)
    {
        if (isDefault && Tip is not null && !SiteBranch.Is(Git, Tip)) return $"“{Branch}” is the default branch of the remote, and has no site in it; {Another}";
        var here = Git.Run("rev-parse", "--verify", "--quiet", Ref + "^{commit}").ObjectName;
        var isUnder = new[] { Tip, here }.OfType<string>().Distinct().Any(tip => inUse.Detached.Any(commit => AreRelated(tip, commit)) && !SiteBranch.Is(Git, tip));
        return isUnder ? $"“{Branch}” is the branch that a work tree stands on, with its head detached, and {Another}" : null;
    }

    private bool AreRelated(string one, string other) =>
        Git.Run("merge-base", "--is-ancestor", one, other).IsGood || Git.Run("merge-base", "--is-ancestor", other, one).IsGood;

    private GitAnswer Look() => Talk("ls-remote", "--symref", "--", Source, "HEAD", Ref);

    // Over SSH it is ssh that would ask for a password, unless somebody has said how it is to be run.
    private GitAnswer Talk(params IEnumerable<string> arguments)
    {
        var isChosen = Environment.GetEnvironmentVariable("GIT_SSH_COMMAND") is not null || Environment.GetEnvironmentVariable("GIT_SSH") is not null
            || Git.Run("config", "core.sshCommand").IsGood;
        return Git.Run(isChosen ? arguments : ["-c", "core.sshCommand=ssh -o BatchMode=yes", .. arguments]);
    }

    private RemoteBranch? ReportMoved(Diagnostics diagnostics) => Report(Rules.RemoteMoved,
        "somebody else pushed to this branch meanwhile, and nothing of theirs was touched; deploy again to put the site on top of it", diagnostics);

    private RemoteBranch? Report(Rule rule, string message, Diagnostics diagnostics)
    {
        diagnostics.Add(rule, Shown, Position.Start, message);
        return null;
    }
}

/// <summary>What a remote says of one of its branches.</summary>
/// <param name="Tip">Its newest commit; null where the remote has no such branch yet.</param>
/// <param name="IsDefault">Whether it is the one that a clone of the remote has in front of it.</param>
internal sealed record RemoteRefs(string? Tip, bool IsDefault)
{
    private const string Head = "HEAD", Symbolic = "ref: ";

    /// <summary>Reads what <c>git ls-remote --symref REMOTE HEAD NAME</c> prints: names behind a tab, some of which only end as they should.</summary>
    /// <param name="name">Of the branch, in full.</param>
    /// <returns>Null for what cannot be read.</returns>
    public static RemoteRefs? Read(string output, string name)
    {
        string? tip = null, head = null, headBranch = null;
        foreach (var line in output.Split('\n', StringSplitOptions.RemoveEmptyEntries))
        {
            if (line.Split('\t') is not [var value, var of]) return null;
            if (value.StartsWith(Symbolic, StringComparison.Ordinal))
            {
                if (of == Head) headBranch = value[Symbolic.Length..];
            }
            else if (!GitAnswer.IsObjectName(value)) return null;
            else if (of == Head) head = value;
            else if (of == name) tip = value;
        }
        // An old server does not say which branch it is: then it is any with the same commit.
        return new RemoteRefs(tip, headBranch is null ? tip is not null && tip == head : headBranch == name);
    }
}
