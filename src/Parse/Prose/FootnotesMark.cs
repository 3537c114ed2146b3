using Annals.Reporting;

namespace Annals.Parse.Prose;

/// <summary>At the end of a text: the place for its footnotes.</summary>
public sealed record FootnotesMark(int Offset, Position At) : Mark(Offset, At);
