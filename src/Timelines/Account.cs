using System.Collections.Immutable;

namespace Annals.Timelines;

/// <summary>What some sources say about a disputed point.</summary>
public sealed record Account(string Says, ImmutableArray<ReferenceUse> In);
