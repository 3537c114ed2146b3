using System.Collections.Immutable;
using Annals.Read.History;

namespace Annals.Read;

/// <summary>Everything that a build reads.</summary>
/// <param name="Root">The input folder as the author knows it.</param>
/// <param name="Documents">
/// Read when they are asked for, several at a time and in the order of their paths, so that the texts of a long timeline
/// are never all in memory.
/// </param>
/// <param name="Settings"><c>site.yml</c>, or null where it is missing, which has been reported.</param>
/// <param name="History">What version control knows of the files; asked for once, and only where it is needed.</param>
/// <param name="Media">The files below <c>media/</c>, by address.</param>
public sealed record InputFiles(
    string Root,
    ParallelQuery<Document> Documents,
    TextFile? Settings,
    Func<FileHistory> History,
    ImmutableSortedDictionary<string, MediaFile> Media,
    ThemeFiles Theme);
