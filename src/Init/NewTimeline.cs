using System.Collections.Immutable;
using Annals.Disk;

namespace Annals.Init;

/// <summary>Everything that <c>annals init</c> puts into a folder.</summary>
internal static class NewTimeline
{
    /// <summary>Each gives its files, or none where they are not wished for.</summary>
    public static readonly ImmutableArray<Func<InitOptions, IEnumerable<NewFile>>> Parts =
    [
        TimelineFiles.All,
        ReadmeFile.All,
        EditorFiles.All,
        HostingFiles.All,
        CmsFiles.All,
    ];

    /// <summary>In the order of their paths.</summary>
    public static ImmutableArray<NewFile> Files(InitOptions options) =>
        [.. Parts.SelectMany(part => part(options)).OrderBy(file => file.Path, StringComparer.Ordinal)];
}
