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
