using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using Annals.Disk;
using Annals.Reporting;
using Annals.VersionControl;
using Annals.Write;

namespace Annals.Deploy;

/// <summary>
/// The files of a site as a tree of git's, byte for byte, made with an index of its own. Git is handed the bytes and not the names of files, so that it gets only
/// what was compared with what the build has made.
/// </summary>
internal static class SiteTree
{
    // A split index would leave its other half in the repository.
    private static readonly ImmutableArray<string> Whole = ["-c", "core.splitIndex=false"];

    /// <param name="folder">Where the files stand.</param>
    /// <returns>The tree's id, or what git says against it; null where a file is not what the build has made, which has been reported.</returns>
    public static GitAnswer? Write(Git git, string folder, IReadOnlyList<MadeFile> files, Diagnostics diagnostics)
    {
        using var scratch = new ScratchFolder();
        var (marks, sent) = (scratch.PathOf("marks"), new SentFiles(folder));
        // No filters: what is published is what was built, whatever line ends or attributes the project has.
        var imported = git.Run(stream => sent.Send(files, stream), ["fast-import", "--quiet", "--done", "--export-marks=" + marks]);
        if (sent.Changed is { } changed)
        {
            diagnostics.Add(Rules.OutputChanged, changed, Position.Start, "this is not what the build has made: somebody has changed it since, or put a link in its place; deploy again");
            return null;
        }
        if (!imported.IsGood) return imported;
        var apart = git with { Variables = [.. git.Variables, ("GIT_INDEX_FILE", scratch.PathOf("index"))] };
        var listed = apart.Run(Index(Blobs(File.ReadLines(marks), files.Count), files), [.. Whole, "update-index", "-z", "--index-info"]);
        return listed.IsGood ? apart.Run([.. Whole, "write-tree"]) : listed;
    }

    // A line is “:12 ID” for the twelfth file that was sent.
    private static string[] Blobs(IEnumerable<string> marks, int count)
    {
        var blobs = new string[count];
        foreach (var line in marks)
            if (line.Split(' ') is [[':', .. var number], var blob]) blobs[int.Parse(number, CultureInfo.InvariantCulture) - 1] = blob;
        return blobs;
    }

    private static string Index(string[] blobs, IReadOnlyList<MadeFile> files)
    {
        var index = new StringBuilder();
        foreach (var (blob, file) in blobs.Zip(files)) index.Append("100644 ").Append(blob).Append('\t').Append(file.Path).Append('\0');
        return index.ToString();
    }
}
