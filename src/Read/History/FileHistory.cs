using System.Collections.Immutable;

namespace Annals.Read.History;

/// <summary>When the files of the input came and were changed, as version control tells.</summary>
/// <param name="Changes">By path below the input folder, with slashes.</param>
/// <param name="TimeOf">What the disk says of a file; null where that would mislead, as where files have just been fetched from a history that is not here.</param>
public sealed record FileHistory(ImmutableDictionary<string, FileChanges> Changes, Func<string, DateTime?>? TimeOf)
{
    public static readonly FileHistory None = new(ImmutableDictionary<string, FileChanges>.Empty, null);

    /// <summary>Of a folder that no version control knows.</summary>
    /// <param name="input">The input folder.</param>
    public static FileHistory OfFiles(string input) => None.With(input);

    /// <summary>The same, and of files that version control does not know yet what the disk says.</summary>
    public FileHistory With(string input) => this with { TimeOf = path => Written(Path.Combine(input, path)) };

    /// <returns>Null for a file of which nothing is known.</returns>
    public FileChanges? Of(string path) => Changes.TryGetValue(path, out var changes) ? changes : null;

    // A clock may have been wrong: no file is older than those of Unix, or of tomorrow.
    private static DateTime? Written(string path)
    {
        try
        {
            var (written, now) = (File.GetLastWriteTimeUtc(path), DateTime.UtcNow);
            return written < DateTime.UnixEpoch ? DateTime.UnixEpoch : written > now ? now : written;
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }
}

/// <summary>The first and the last commit that changed a file, in universal time. Moving a file as it is does not change it.</summary>
/// <param name="Added">Null where that commit has no date that can be read.</param>
/// <param name="Changed">Null where that commit has no date that can be read.</param>
public readonly record struct FileChanges(DateTime? Added, DateTime? Changed);
