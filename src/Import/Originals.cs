using System.Collections.Immutable;

namespace Annals.Import;

/// <summary>The files that were named, in that order.</summary>
/// <param name="New">To be imported.</param>
/// <param name="Known">Imported before, or named twice.</param>
internal sealed record Originals(ImmutableArray<(OriginalFile File, OriginalKind Kind)> New, ImmutableArray<KnownOriginal> Known);
