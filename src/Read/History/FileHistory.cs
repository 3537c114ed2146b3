using System.Collections.Immutable;

namespace Annals.Read.History;

/// <summary>When the files of the input came and were changed, as version control tells.</summary>
/// <param name="Changes">By path below the input folder, with slashes.</param>
public sealed record FileHistory(ImmutableDictionary<string, FileChanges> Changes)
{
    public static readonly FileHistory None = new(ImmutableDictionary<string, FileChanges>.Empty);

    /// <returns>Null for a file of which nothing is known.</returns>
    public FileChanges? Of(string path) => Changes.TryGetValue(path, out var changes) ? changes : null;
}

/// <summary>The first and the last commit that changed a file, in universal time. Moving a file as it is does not change it.</summary>
/// <param name="Added">Null where that commit has no date that can be read.</param>
/// <param name="Changed">Null where that commit has no date that can be read.</param>
public readonly record struct FileChanges(DateTime? Added, DateTime? Changed);
