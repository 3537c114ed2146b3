namespace Annals.Formats.Annotations;

/// <summary>Words of a page and what stands around them (W3C Web Annotation Data Model, section 4.2.4, “Text Quote Selector”).</summary>
/// <param name="Number">The annotation’s.</param>
internal readonly record struct QuotedPlace(int Number, string Exact, string Prefix, string Suffix);
