using System.Collections.Immutable;
using Annals.Parse.Schema;

namespace Annals.Parse.Documents;

/// <summary>Words that somebody said, and the sources that print them so, by the ids that the author wrote.</summary>
/// <param name="Locator">Where in the source; empty if not said.</param>
public sealed record QuotationText(Located<string> By, Located<string> Said, ImmutableArray<Located<string>> In, string Locator);
