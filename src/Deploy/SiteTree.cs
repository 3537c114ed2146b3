using System.Text;
using Annals.VersionControl;

namespace Annals.Deploy;

/// <summary>The files of a site as a tree of git's, byte for byte, made with an index of its own.</summary>
internal static class SiteTree
{
    /// <param name="folder">Where the files stand.</param>
    /// <param name="files">Below it, with slashes.</param>
    /// <returns>The tree's id, or what git says against it.</returns>
    public static GitAnswer Write(Git git, string folder, IReadOnlyList<string> files)
    {
        // No filters: what is published is what was built, whatever line ends or attributes the project has.
        var blobs = git.Run(Paths(folder, files), ["hash-object", "-w", "--no-filters", "--stdin-paths"]);
        if (!blobs.IsGood) return blobs;
        var scratch = Directory.CreateTempSubdirectory("annals-");
        try
        {
            var apart = git with { Variables = [.. git.Variables, ("GIT_INDEX_FILE", Path.Combine(scratch.FullName, "index"))] };
            var listed = apart.Run(Index(blobs.Output, files), ["update-index", "-z", "--index-info"]);
            return listed.IsGood ? apart.Run("write-tree") : listed;
        }
        finally
        {
            scratch.Delete(recursive: true);
        }
    }

    private static string Paths(string folder, IReadOnlyList<string> files)
    {
        var root = Path.GetFullPath(folder);
        var paths = new StringBuilder();
        foreach (var file in files) paths.Append(Path.Combine(root, file)).Append('\n');
        return paths.ToString();
    }

    private static string Index(string blobs, IReadOnlyList<string> files)
    {
        var index = new StringBuilder();
        foreach (var (blob, file) in blobs.Split('\n').Zip(files)) index.Append("100644 ").Append(blob).Append('\t').Append(file).Append('\0');
        return index.ToString();
    }
}
