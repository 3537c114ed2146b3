using System.Collections.Immutable;

namespace Annals.Parse.Schema;

/// <summary>The keys that a mapping may have.</summary>
/// <param name="Name">What the mapping describes, with its article, as in "an entry".</param>
public sealed record KeySchema(string Name, ImmutableArray<Key> Keys);
