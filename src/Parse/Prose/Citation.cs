using Annals.Reporting;

namespace Annals.Parse.Prose;

/// <summary>A claim's source, in Pandoc's form.</summary>
/// <param name="Source">The source's id.</param>
/// <param name="Prefix">Words before it, as "see"; empty if none.</param>
/// <param name="Locator">Where in the source, as "para. 5"; empty if none.</param>
public readonly record struct Citation(string Source, string Prefix, string Locator, Position At);
