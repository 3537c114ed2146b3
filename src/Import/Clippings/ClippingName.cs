namespace Annals.Import.Clippings;

/// <summary>A name that a clipping uses.</summary>
/// <param name="Name">The full name; the input's own where it knows it.</param>
/// <param name="IsKnown">Whether the input has a file on it.</param>
internal sealed record ClippingName(string Name, NameKind Kind, bool IsKnown);
