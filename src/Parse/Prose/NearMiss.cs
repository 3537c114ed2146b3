using System.Collections.Immutable;
using Annals.Reporting;

namespace Annals.Parse.Prose;

/// <summary>Text that looks like one of our notations and is not read as one. Whether it was meant as one depends on what it names.</summary>
/// <param name="At">Where it starts.</param>
/// <param name="Written">As it is shown, on one line.</param>
/// <param name="Names">The ids that a citation has; for a link the names that it may have, the likeliest first; none for an annotation.</param>
/// <param name="Why">What stands in the way, as the end of a sentence.</param>
/// <param name="Escapes">The backslashes and entities without which it would be one; none where the cause is another.</param>
public sealed record NearMiss(NearMissKind Kind, Position At, string Written, ImmutableArray<string> Names, string Why, ImmutableArray<Escape> Escapes);
