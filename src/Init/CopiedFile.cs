using Annals.Disk;
using Annals.Read;

namespace Annals.Init;

/// <summary>Files that a new timeline has from this program, as they are.</summary>
internal static class CopiedFile
{
    private const string Resources = "init/";

    /// <param name="resource">One of the files of <c>src/Init/Files</c>.</param>
    public static NewFile Of(string path, string resource) => new(path, EmbeddedFile.Bytes(Resources + resource)!);

    /// <summary>All files of a folder of the program, at the same places below another.</summary>
    /// <param name="from">The folder among the resources, with a slash at its end.</param>
    public static IEnumerable<NewFile> AllOf(string from, string to) =>
        EmbeddedFile.Below(from).Select(name => new NewFile(to + name[from.Length..], EmbeddedFile.Bytes(name)!));
}
