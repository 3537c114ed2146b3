using Annals.Reporting;

namespace Annals.Parse.Prose;

/// <summary>Behind annotated words: the sign that leads to the note.</summary>
/// <param name="Number">The annotation's, from one.</param>
public sealed record NoteSignMark(int Offset, Position At, int Number) : Mark(Offset, At);
