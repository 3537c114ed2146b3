using System.Collections.Immutable;

namespace Annals.Timelines;

/// <summary>What somebody said once, in every wording in which it is printed.</summary>
/// <param name="Versions">The one that most sources print comes first; the others are compared with it.</param>
public sealed record Statement(NamedSubject By, ImmutableArray<Quotation> Versions);
