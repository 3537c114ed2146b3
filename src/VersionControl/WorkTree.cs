namespace Annals.VersionControl;

/// <summary>The files of a repository: the folder that has <c>.git</c>, which is itself a file in a submodule and in a second work tree.</summary>
/// <param name="Root">Absolute, without symbolic links.</param>
internal sealed record WorkTree(string Root)
{
    /// <summary>
    /// The work tree that a folder belongs to. The input and what is below it is never one of its own: whoever writes the input could give it a repository
    /// whose settings name programs to run.
    /// </summary>
    /// <param name="folder">Where to begin; within the input, it is begun above that.</param>
    /// <param name="input">The folder with <c>site.yml</c>.</param>
    /// <returns>Null where there is none.</returns>
    public static WorkTree? Around(string folder, string input)
    {
        var texts = RealPath.Of(input);
        var start = RealPath.Of(folder);
        for (var above = PathBetween(texts, start) is null ? start : Path.GetDirectoryName(texts); above is not null; above = Path.GetDirectoryName(above))
            if (Path.Exists(Path.Combine(above, ".git"))) return new WorkTree(above);
        return null;
    }

    /// <returns>Where a folder stands below the root, with slashes; null where it does not.</returns>
    public string? PathOf(string folder) => PathBetween(Root, RealPath.Of(folder));

    private static string? PathBetween(string above, string below)
    {
        var path = Path.GetRelativePath(above, below).Replace(Path.DirectorySeparatorChar, '/');
        return Path.IsPathRooted(path) || path == ".." || path.StartsWith("../", StringComparison.Ordinal) ? null : path;
    }
}
