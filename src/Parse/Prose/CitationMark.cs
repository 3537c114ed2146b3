using System.Collections.Immutable;
using Annals.Reporting;

namespace Annals.Parse.Prose;

/// <summary><c>[@source, locator; @source]</c>.</summary>
public sealed record CitationMark(int Offset, Position At, ImmutableArray<Citation> Citations) : Mark(Offset, At);
