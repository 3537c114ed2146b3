namespace Annals.Import.Clippings;

/// <summary>A place where somebody or something is named.</summary>
/// <param name="Paragraph">The paragraph's number.</param>
/// <param name="Start">Where in its text.</param>
/// <param name="Name">Who is meant, by the full name.</param>
internal readonly record struct NameMention(int Paragraph, int Start, int Length, ClippingName Name);
