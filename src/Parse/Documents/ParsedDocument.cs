using System.Collections.Immutable;
using Annals.Parse.Schema;

namespace Annals.Parse.Documents;

/// <summary>A document whose front matter and text have been understood.</summary>
/// <param name="Aliases">Other names that lead to its page.</param>
/// <param name="OldAddresses">Addresses that its page had once, as the author wrote them; a name that could be the slug of one is among both.</param>
public abstract record ParsedDocument(DocumentHead Head, ImmutableArray<Located<string>> Aliases, ImmutableArray<Located<string>> OldAddresses);
