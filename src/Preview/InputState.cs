using System.Collections.Immutable;
using Annals.Disk;
using Annals.Read;
using Annals.Reporting;
using Annals.Work;

namespace Annals.Preview;

/// <summary>The state of the files of input and theme at a moment: as long as it is the same, so is the site.</summary>
/// <param name="Others">Settings, theme and media, by path.</param>
internal sealed record InputState(ImmutableArray<DocumentStamp> Documents, ImmutableArray<(string Path, FileStamp Stamp)> Others)
{
    public static InputState Read(InputFiles files, string? theme) => new(
        [.. Parallelism.Select(files.Documents, DocumentStamp.Of)],
        [.. OtherPaths(files, theme).Select(path => (path, FileStamp.Of(path)))]);

    public bool IsSameAs(InputState? other) =>
        other is not null && Documents.SequenceEqual(other.Documents) && Others.SequenceEqual(other.Others);

    /// <summary>The state after some documents have been written.</summary>
    /// <returns>Null where not all of the paths are documents that are still there.</returns>
    public InputState? After(IReadOnlySet<string> written)
    {
        var documents = Documents.ToBuilder();
        var seen = 0;
        for (var i = 0; i < documents.Count; i++)
        {
            if (!written.Contains(documents[i].File.Markdown)) continue;
            documents[i] = DocumentStamp.Of(documents[i].File);
            if (documents[i].Markdown == FileStamp.None) return null;
            seen++;
        }
        return seen > 0 && seen == written.Count ? this with { Documents = documents.ToImmutable() } : null;
    }

    /// <summary>Whether one of these paths is part of it.</summary>
    public bool HoldsAny(IReadOnlySet<string> paths) =>
        paths.Count > 0 && (Documents.Any(document => document.IsAmong(paths)) || Others.Any(other => paths.Contains(other.Path)));

    private static IEnumerable<string> OtherPaths(InputFiles files, string? theme) =>
    [
        Path.Combine(files.Root, InputFolders.Settings),
        .. files.Media.Values.Select(file => file.Path),
        .. files.Descriptions.Values.Select(file => file.Path),
        .. theme is null ? [] : FolderListing.Files(theme, _ => { }),
    ];
}

/// <summary>The input as it was found at a moment.</summary>
/// <param name="Found">What is wrong with the folders.</param>
internal sealed record InputSnapshot(InputFiles Files, InputState State, ImmutableArray<Diagnostic> Found)
{
    public static InputSnapshot Now(BuildOptions options)
    {
        var diagnostics = new Diagnostics();
        var files = Reader.Read(options.Input, options.Theme, diagnostics);
        return new InputSnapshot(files, InputState.Read(files, options.Theme), diagnostics.Sorted());
    }

    /// <summary>The same after some documents have been written and nothing else has: then the rest need not be read.</summary>
    /// <returns>Null where everything must be read.</returns>
    public InputSnapshot? After(IReadOnlySet<string> written) => State.After(written) is { } state ? this with { State = state } : null;
}
