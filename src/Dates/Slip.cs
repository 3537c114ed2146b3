namespace Annals.Dates;

/// <summary>What the author probably meant, in EDTF, and how to say so.</summary>
/// <param name="Meant">EDTF, if the slip is only one of form.</param>
/// <param name="Message">A plain sentence without a full stop.</param>
/// <param name="Offset">Where the wrong part begins in what the author wrote.</param>
/// <param name="IsChoice">Whether the author may as well have meant something else.</param>
internal sealed record Slip(string Meant, string Message, int Offset = 0, bool IsChoice = false);
