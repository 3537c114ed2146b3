using System.Collections.Immutable;

namespace Annals.Timelines;

/// <summary>Words that somebody said, as some sources print them.</summary>
/// <param name="Verifications">One for each source that it is in.</param>
public sealed record Quotation(
    NamedSubject By, string Said, ImmutableArray<ReferenceUse> In, ImmutableArray<Verification> Verifications);
