using System.Collections.Immutable;
using Annals.Parse.Schema;

namespace Annals.Parse.Documents;

/// <summary>What some sources say about a disputed point.</summary>
/// <param name="Locator">Where in the source; empty if not said.</param>
public sealed record AccountText(string Says, ImmutableArray<Located<string>> In, string Locator);
