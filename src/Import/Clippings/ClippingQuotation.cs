namespace Annals.Import.Clippings;

/// <summary>Words that a clipping prints as somebody's.</summary>
/// <param name="Paragraph">The paragraph's number.</param>
/// <param name="Start">Where the words start in its text.</param>
/// <param name="By">Who said them, by the full name where that can be told; null where nobody is named.</param>
/// <param name="Speaker">The name that the words belong to, if it is one that the clipping uses.</param>
/// <param name="IsInferred">Whether the clipping has “she” or “the company” in place of the name.</param>
internal sealed record ClippingQuotation(int Paragraph, int Start, string Words, string? By, ClippingName? Speaker, bool IsInferred);
