using Annals.Disk;
using Annals.VersionControl;

namespace Annals.Deploy;

/// <summary>A repository for one deployment, where the project has none: nobody needs to know git to publish.</summary>
internal sealed class ScratchRepository : IDisposable
{
    private readonly ScratchFolder _folder = new();

    /// <exception cref="GitMissingException">There is no git to run.</exception>
    public ScratchRepository()
    {
        Tree = new WorkTree(RealPath.Of(_folder.PathOf("")));
        // It stands on a branch that nobody can wish to deploy to.
        var git = new Git(Tree);
        git.Run("init", "--quiet", "--template=");
        git.Run("symbolic-ref", "HEAD", $"refs/heads/annals-{Guid.NewGuid():N}");
    }

    public WorkTree Tree { get; }

    /// <summary>A folder as it is found from anywhere; other addresses as they are.</summary>
    public static string Absolute(string remote) =>
        remote.Contains("://", StringComparison.Ordinal) || (remote.IndexOf(':') is > 1 and var colon && remote.AsSpan(0, colon).IndexOfAny('/', '\\') < 0) ? remote : Path.GetFullPath(remote);

    public void Dispose() => _folder.Dispose();
}
