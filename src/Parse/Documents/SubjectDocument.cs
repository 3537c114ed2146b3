using System.Collections.Immutable;
using Annals.Parse.Schema;

namespace Annals.Parse.Documents;

/// <summary>What the author wrote about a person, an organisation, a place or a tag.</summary>
public sealed record SubjectDocument(
    DocumentHead Head,
    ImmutableArray<Located<string>> Aliases,
    ImmutableArray<Located<string>> OldAddresses,
    ImmutableArray<string> SameAs) : ParsedDocument(Head, Aliases, OldAddresses);
