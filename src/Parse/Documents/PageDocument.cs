using System.Collections.Immutable;
using Annals.Parse.Schema;

namespace Annals.Parse.Documents;

/// <summary>A plain page, such as the one about the timeline.</summary>
/// <param name="Order">Its place in the menu.</param>
public sealed record PageDocument(DocumentHead Head, ImmutableArray<Located<string>> Aliases, ImmutableArray<Located<string>> OldAddresses, int? Order)
    : ParsedDocument(Head, Aliases, OldAddresses);
