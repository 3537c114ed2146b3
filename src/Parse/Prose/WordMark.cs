using Annals.Reporting;

namespace Annals.Parse.Prose;

/// <summary>A word of the interface within a text, in whichever language that has.</summary>
/// <param name="Key">In the files of strings.</param>
/// <param name="IsText">Whether it is read as text; otherwise it stands within an attribute.</param>
public sealed record WordMark(int Offset, Position At, string Key, bool IsText) : Mark(Offset, At);
