namespace Annals.Quotations;

/// <summary>A word of a text.</summary>
/// <param name="Start">Where it starts in the text, in UTF-16 units.</param>
/// <param name="Length">Its length there.</param>
/// <param name="Folded">Without case and accents, and with plain apostrophes: what is compared.</param>
public readonly record struct Word(int Start, int Length, string Folded);
