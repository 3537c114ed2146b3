using Annals.Reporting;

namespace Annals.Parse.Prose;

/// <summary>Where a text refers to a footnote.</summary>
/// <param name="Number">The footnote's, from one.</param>
/// <param name="Use">Which of the places that refer to it this is, from one.</param>
public sealed record FootnoteSignMark(int Offset, Position At, int Number, int Use) : Mark(Offset, At);
