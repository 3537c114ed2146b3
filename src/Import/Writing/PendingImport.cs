using System.Collections.Immutable;
using System.Text;
using Annals.Disk;
using Annals.Read;
using Annals.Reporting;

namespace Annals.Import.Writing;

/// <summary>
/// All that one import is about to put in place, written to <c>.imported-intent</c> in the input when every file of it waits under a hidden name. From then on
/// the import can be finished by whoever comes next; before, nothing of it counts.
/// </summary>
/// <param name="Drafts">Files that must not be there yet.</param>
/// <param name="Settings">The new <c>site.yml</c>; null to leave it.</param>
/// <param name="Done">What the list of what was imported will say.</param>
internal sealed record PendingImport(ImmutableArray<PendingFile> Drafts, PendingFile? Settings, ImmutableArray<LedgerLine> Done)
{
    public const string Name = WritableFolder.Intent;

    private const string First = "annals import 1", Last = "end", Place = "place\t", Say = "done\t";

    /// <returns>Null where there is none, or where it is nothing that an import writes, which is reported.</returns>
    /// <exception cref="IOException">It cannot be read, or is a link.</exception>
    public static PendingImport? Read(WritableFolder input, Diagnostics diagnostics)
    {
        if (input.Read(Name, FileBytes.MostOfList) is not { } bytes) return null;
        var found = Parse(Encoding.UTF8.GetString(bytes).Replace("\r\n", "\n", StringComparison.Ordinal).Split('\n'));
        if (found is null) diagnostics.Add(Rules.ImportInterrupted, input.Shown(Name), Position.Start, "this is not what an import leaves that was interrupted, and is not used; delete it");
        return found;
    }

    /// <summary>As the file has them.</summary>
    public IEnumerable<string> Lines() => Files.Select(waiting => $"{Place}{waiting}").Prepend(First).Concat(Done.Select(line => $"{Say}{line}")).Append(Last);

    /// <summary>Drafts, and the settings behind them.</summary>
    public IEnumerable<PendingFile> Files => Settings is null ? Drafts : Drafts.Append(Settings);

    private static PendingImport? Parse(string[] lines)
    {
        if (lines is not [First, .. var said, Last, ""]) return null;
        var files = said.Where(line => line.StartsWith(Place, StringComparison.Ordinal)).Select(line => PendingFile.Parse(line[Place.Length..])).OfType<PendingFile>().ToArray();
        var done = said.Where(line => line.StartsWith(Say, StringComparison.Ordinal)).Select(line => LedgerLine.Parse(line[Say.Length..])).OfType<LedgerLine>().ToArray();
        var settings = files.Where(waiting => waiting.File == InputFolders.Settings).ToArray();
        return files.Length + done.Length == said.Length && settings.Length < 2
            ? new PendingImport([.. files.Except(settings)], settings.FirstOrDefault(), [.. done])
            : null;
    }
}

/// <summary>A file that waits under a hidden name to be moved in place.</summary>
/// <param name="File">Its place, below the input, with slashes.</param>
/// <param name="Staged">The hidden name, beside it.</param>
/// <param name="Digest">SHA-256 of its bytes, lower-case hexadecimal.</param>
/// <param name="Replaced">The digest of what it is to replace; null where there is to be no such file.</param>
internal sealed record PendingFile(string File, string Staged, string Digest, string? Replaced)
{
    private const string Nothing = "-";

    /// <returns>Null for a line that no import writes: such a one could move what it likes to where it likes.</returns>
    public static PendingFile? Parse(string line) =>
        line.Split('\t') is [var file, var staged, var digest, var replaced]
            && (file == InputFolders.Settings || (LedgerLine.IsPlace(file) && replaced == Nothing))
            && Folder(file) == Folder(staged) && Disk.WritableFolder.IsWaiting(Path.GetFileName(staged))
            && LedgerLine.IsDigest(digest) && (replaced == Nothing || LedgerLine.IsDigest(replaced))
            ? new PendingFile(file, staged, digest, replaced == Nothing ? null : replaced)
            : null;

    public override string ToString() => $"{File}\t{Staged}\t{Digest}\t{Replaced ?? Nothing}";

    private static string Folder(string file) => file[..(file.LastIndexOf('/') + 1)];
}
