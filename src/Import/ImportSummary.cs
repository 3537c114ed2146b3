using System.Collections.Immutable;

namespace Annals.Import;

/// <summary>What an import came to.</summary>
/// <param name="Known">Originals that had been imported before, each with the first file that it became.</param>
/// <param name="IsWritten">False for a dry run, and where the disk refused.</param>
/// <param name="Finished">What an import that was interrupted had left to do, and this one did first; null where there was nothing.</param>
internal sealed record ImportSummary(
    ImmutableArray<ImportedFile> Imported, ImmutableArray<KnownOriginal> Known, bool IsWritten, Intention? Finished = null);
