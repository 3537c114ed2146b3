using System.Collections.Immutable;
using Annals.Reporting;

namespace Annals.Parse.Prose;

/// <summary>Within the tag of a block quotation: room for the language of the source that it ends with.</summary>
public sealed record QuotedLanguageMark(int Offset, Position At, ImmutableArray<Citation> Citations) : Mark(Offset, At);
