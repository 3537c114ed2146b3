using Annals.Reporting;

namespace Annals.Parse.Prose;

/// <summary>At the start of a footnote: the sign that leads back to the text.</summary>
public sealed record FootnoteStartMark(int Offset, Position At, int Number) : Mark(Offset, At);
