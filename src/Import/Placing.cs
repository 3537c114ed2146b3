using Annals.Read;

namespace Annals.Import;

/// <summary>A file that waits under a hidden name to be moved in place.</summary>
/// <param name="File">Its place, below the input, with slashes.</param>
/// <param name="Staged">The hidden name, beside it.</param>
/// <param name="Digest">SHA-256 of its bytes, lower-case hexadecimal.</param>
/// <param name="Replaced">The digest of what it is to replace; null where there is to be no such file.</param>
internal sealed record Placing(string File, string Staged, string Digest, string? Replaced)
{
    private const string Nothing = "-";

    /// <returns>Null for a line that no import writes: such a one could move what it likes to where it likes.</returns>
    public static Placing? Parse(string line) =>
        line.Split('\t') is [var file, var staged, var digest, var replaced]
            && (file == InputFolders.Settings || (LedgerLine.IsPlace(file) && replaced == Nothing))
            && Folder(file) == Folder(staged) && Disk.WritableFolder.IsWaiting(Path.GetFileName(staged))
            && LedgerLine.IsDigest(digest) && (replaced == Nothing || LedgerLine.IsDigest(replaced))
            ? new Placing(file, staged, digest, replaced == Nothing ? null : replaced)
            : null;

    public override string ToString() => $"{File}\t{Staged}\t{Digest}\t{Replaced ?? Nothing}";

    private static string Folder(string file) => file[..(file.LastIndexOf('/') + 1)];
}
