using Annals.Reporting;

namespace Annals.Parse.Prose;

/// <summary>Behind a block: the place for the notes on it.</summary>
/// <param name="First">Number of the first of these annotations.</param>
/// <param name="Last">Number of the last of them.</param>
public sealed record NotesMark(int Offset, Position At, int First, int Last) : Mark(Offset, At);
