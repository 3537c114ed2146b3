using Annals.VersionControl;

namespace Annals.Deploy;

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
