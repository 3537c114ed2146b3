namespace Annals.Dates;

/// <summary>Why a text is not an EDTF date, and what to write instead.</summary>
/// <param name="Offset">Where the wrong part begins, zero-based, in UTF-16 units; at most the length of the text.</param>
/// <param name="Message">A plain sentence without a full stop.</param>
public sealed record EdtfProblem(int Offset, string Message);
