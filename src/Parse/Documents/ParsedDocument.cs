using System.Collections.Immutable;
using Annals.Parse.Schema;

namespace Annals.Parse.Documents;

/// <summary>A document whose front matter and text have been understood.</summary>
/// <param name="WrittenAliases">What stands under <c>aliases</c>.</param>
public abstract record ParsedDocument(DocumentHead Head, AliasForms WrittenAliases)
{
    /// <summary>Other names that lead to its page.</summary>
    public ImmutableArray<Located<string>> Aliases => WrittenAliases.Names;

    /// <summary>Addresses that its page had once, as the author wrote them; a name that could be the slug of one is among both.</summary>
    public ImmutableArray<Located<string>> OldAddresses => WrittenAliases.Addresses;
}
