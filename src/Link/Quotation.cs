using System.Collections.Immutable;

namespace Annals.Link;

/// <summary>Words that somebody said, as some sources print them.</summary>
public sealed record Quotation(NamedSubject By, string Said, ImmutableArray<ReferenceUse> In);
