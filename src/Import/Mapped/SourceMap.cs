using System.Collections.Immutable;

namespace Annals.Import.Mapped;

/// <summary>How sources stand in the entry of another generator.</summary>
/// <param name="From">Their key of a list of sources, or of one; null where the keys stand in the entry itself.</param>
/// <param name="Keys">By our key.</param>
internal sealed record SourceMap(string? From, ImmutableDictionary<string, KeyRule> Keys);
