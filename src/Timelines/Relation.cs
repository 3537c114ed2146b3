using System.Collections.Immutable;

namespace Annals.Timelines;

/// <summary>Another entry about the same.</summary>
/// <param name="Entry">Index into <see cref="Timeline.Entries"/>.</param>
/// <param name="Shared">What both are about, rarest first: indexes into <see cref="Timeline.Subjects"/>.</param>
public sealed record Relation(int Entry, ImmutableArray<int> Shared);
