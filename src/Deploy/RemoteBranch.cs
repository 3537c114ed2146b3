using Annals.Reporting;
using Annals.VersionControl;

namespace Annals.Deploy;

/// <summary>A branch of a remote as it stood when it was looked at.</summary>
/// <param name="Remote">A remote's name, or an address that git can push to.</param>
/// <param name="Tip">Its newest commit, which has been fetched; null where the remote has no such branch yet.</param>
internal sealed record RemoteBranch(Git Git, string Remote, string Branch, string? Tip)
{
    public string Shown => $"{Remote}/{Branch}";

    private string Ref => "refs/heads/" + Branch;

    /// <returns>Null where there is none to be had, which has been reported.</returns>
    public static RemoteBranch? Find(Git git, string remote, string branch, Diagnostics diagnostics)
    {
        var found = new RemoteBranch(git, remote, branch, null);
        if (found.Unfit() is { } problem) return found.Report(Rules.NowhereToDeploy, problem, diagnostics);
        var looked = found.Look();
        if (!looked.IsGood) return found.Report(Rules.GitRefuses, $"the remote cannot be read: {looked.Said}", diagnostics);
        if (found.TipIn(looked) is not { } tip) return found;
        var fetched = found.Talk("fetch", "--quiet", "--no-tags", "--no-write-fetch-head", "--recurse-submodules=no", "--", remote, found.Ref);
        return !fetched.IsGood ? found.Report(Rules.GitRefuses, $"the branch cannot be fetched: {fetched.Said}", diagnostics)
            : !git.Run("cat-file", "-e", tip + "^{commit}").IsGood ? found.ReportMoved(diagnostics)
            : found with { Tip = tip };
    }

    /// <summary>Puts the branch onto a commit that follows its tip. Never by force: what came there meanwhile stays.</summary>
    /// <returns>False where it was not done, which has been reported.</returns>
    public bool Push(string commit, Diagnostics diagnostics)
    {
        var pushed = Talk("push", "--quiet", "--no-follow-tags", "--recurse-submodules=no", "--", Remote, $"{commit}:{Ref}");
        if (pushed.IsGood) return true;
        if (Look() is { IsGood: true } now && TipIn(now) != Tip) ReportMoved(diagnostics);
        else Report(Rules.GitRefuses, $"the site cannot be pushed: {pushed.Said}", diagnostics);
        return false;
    }

    private string? Unfit()
    {
        var repository = Git.Run("rev-parse", "--git-dir");
        if (!repository.IsGood) return $"this folder is in no repository that git can use: {repository.Said}";
        if (!Git.Run("check-ref-format", Ref).IsGood) return $"“{Branch}” cannot be the name of a branch";
        var names = Git.Run("remote").Output.Split('\n', StringSplitOptions.RemoveEmptyEntries);
        if (!names.Contains(Remote) && (Remote.StartsWith('-') || Remote.AsSpan().IndexOfAny('/', ':', '\\') < 0))
            return names.Length == 0
                ? $"there is no remote “{Remote}”; add it with git remote add {Remote} ADDRESS"
                : $"there is no remote “{Remote}”; name one with --remote: {string.Join(", ", names)}";
        return Git.Run("symbolic-ref", "--quiet", "HEAD").Line == Ref
            ? $"“{Branch}” is the branch that you work on, and a deployed branch has nothing but the site; name another with --branch"
            : null;
    }

    private GitAnswer Look() => Talk("ls-remote", "--", Remote, Ref);

    // The pattern stands for the end of a name: others may have it too.
    private string? TipIn(GitAnswer looked) => looked.Output.Split('\n')
        .Select(line => line.Split('\t')).FirstOrDefault(parts => parts is [_, var name] && name == Ref)?[0];

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
