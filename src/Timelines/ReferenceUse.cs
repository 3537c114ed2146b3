namespace Annals.Timelines;

/// <summary>One place of a page that refers to a numbered reference.</summary>
/// <param name="Number">The reference's number.</param>
/// <param name="Use">Which of its uses this is, from one.</param>
/// <param name="Prefix">The author's words before it, as "see"; empty if none.</param>
public readonly record struct ReferenceUse(int Number, int Use, string Prefix);
