using System.Collections.Immutable;
using System.Globalization;
using System.Security.Cryptography;
using Annals.Disk;
using Annals.Import.Drafts;
using Annals.Reporting;

namespace Annals.Import.Writing;

/// <summary>
/// The writing of an import, step by step. It may end after any step, and in one: what <see cref="Stage"/> did is swept away if its last step, the list of them,
/// is not there, and what <see cref="Finish"/> did not do is done when it is asked again.
/// </summary>
internal sealed class ImportSteps(WritableFolder folder, Diagnostics diagnostics)
{
    private readonly WritableFolder _input = folder.ForManyFiles();

    /// <summary>What the last step of <see cref="Stage"/> wrote; null before.</summary>
    public PendingImport? Written { get; private set; }

    /// <summary>Puts every file beside its place under a hidden name, and at last the list of them in the input.</summary>
    /// <param name="settings">The whole new text of <c>site.yml</c>; null to leave it as it is.</param>
    /// <param name="replaced">The digest of the <c>site.yml</c> that it was made from; null where there was none.</param>
    public IEnumerable<Action> Stage(IReadOnlyCollection<ImportedFile> imported, Draft? settings, string? replaced)
    {
        var drafts = ImmutableArray.CreateBuilder<PendingFile>();
        PendingFile? waitingSettings = null;
        foreach (var draft in imported.SelectMany(file => file.Drafts)) yield return () => drafts.Add(StageOne(draft, null));
        if (settings is not null) yield return () => waitingSettings = StageOne(settings, replaced);
        yield return () =>
        {
            var pending = new PendingImport(drafts.ToImmutable(), waitingSettings, [.. imported.Where(file => !file.Drafts.IsEmpty).Select(LedgerLine.Of)]);
            _input.ReplaceLines(PendingImport.Name, pending.Lines());
            Written = pending;
        };
    }

    /// <summary>Moves in place what waits. Settings come last, since they cannot be taken back; a line of the list whose files are gone means nothing.</summary>
    public IEnumerable<Action> Finish(PendingImport pending)
    {
        var isJustWritten = ReferenceEquals(pending, Written);
        foreach (var waiting in pending.Drafts)
            yield return () =>
            {
                if (!isJustWritten || !TryPlaceNew(waiting)) PlaceOne(waiting);
            };
        yield return () => Ledger.Append(_input, pending.Done);
        if (pending.Settings is { } settings) yield return () => PlaceOne(settings);
        yield return () => _input.Remove(PendingImport.Name);
    }

    /// <summary>Moves drafts back under their hidden names, of which nobody has changed one since, and removes the list of them.</summary>
    public IEnumerable<Action> Undo(PendingImport pending)
    {
        foreach (var waiting in pending.Drafts)
            yield return () =>
            {
                if (!_input.Has(waiting.Staged) && DigestOf(waiting.File) == waiting.Digest) _input.Move(waiting.File, waiting.Staged, overwrite: false);
            };
        yield return () => _input.Remove(PendingImport.Name);
    }

    private PendingFile StageOne(Draft draft, string? replaced)
    {
        if (DigestOf(draft.Path) != replaced)
            throw new IOException(replaced is null ? $"“{_input.Shown(draft.Path)}” is there already" : $"“{_input.Shown(draft.Path)}” was changed meanwhile; run the command again");
        // Read one at a time, since a vault has thousands of pictures.
        var bytes = draft.CopyOf is { } file ? FileBytes.Read(file) : draft.Bytes;
        return new PendingFile(draft.Path, _input.Stage(draft.Path, bytes.Span), Digest(bytes.Span), replaced);
    }

    // What this process has just written need not be read again to see whether it is whole.
    private bool TryPlaceNew(PendingFile waiting)
    {
        try
        {
            _input.Move(waiting.Staged, waiting.File, overwrite: false);
            return true;
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            return false;
        }
    }

    private void PlaceOne(PendingFile waiting)
    {
        // It is in place already, or the author took it away.
        if (!_input.Has(waiting.Staged)) return;
        if (DigestOf(waiting.Staged) != waiting.Digest)
        {
            diagnostics.Add(Rules.ImportInterrupted, _input.Shown(waiting.File), Position.Start, "this could not be imported: what was written of it before the interruption is damaged; import its original again when the other drafts of it are deleted");
            _input.Remove(waiting.Staged);
        }
        else if (DigestOf(waiting.File) is var there && there == waiting.Digest)
        {
            // Another import of the same text has put it there.
            _input.Remove(waiting.Staged);
        }
        else if (there == waiting.Replaced)
        {
            _input.Move(waiting.Staged, waiting.File, overwrite: there is not null);
        }
        else
        {
            var free = FreeName(waiting.File);
            _input.Move(waiting.Staged, free, overwrite: false);
            diagnostics.Add(Rules.ImportInterrupted, _input.Shown(waiting.File), Position.Start, $"this file was made or changed while the import was interrupted, and stays; what was to stand here is in {_input.Shown(free)}");
        }
    }

    private string FreeName(string file)
    {
        var (name, ending) = (file[..^Path.GetExtension(file).Length], Path.GetExtension(file));
        for (var number = 2; ; number++)
            if (string.Create(CultureInfo.InvariantCulture, $"{name}-{number}{ending}") is var free && !Path.Exists(_input.PathOf(free))) return free;
    }

    /// <returns>Null where there is no such file.</returns>
    public static string? DigestOf(WritableFolder input, string file) => input.Read(file, Array.MaxLength) is { } bytes ? Digest(bytes) : null;

    private string? DigestOf(string file) => DigestOf(_input, file);

    private static string Digest(ReadOnlySpan<byte> bytes) => Convert.ToHexStringLower(SHA256.HashData(bytes));
}
