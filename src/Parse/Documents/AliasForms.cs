using System.Collections.Immutable;
using Annals.Parse.Schema;
using Annals.Read;
using Annals.Text;

namespace Annals.Parse.Documents;

/// <summary>What is written under <c>aliases</c>: names, addresses that a page had once (Hugo's meaning of the word), or both.</summary>
/// <param name="Names">Other names that lead to the page.</param>
/// <param name="Addresses">As the author wrote them; a name that could be the slug of one is among both.</param>
public sealed record AliasForms(ImmutableArray<Located<string>> Names, ImmutableArray<Located<string>> Addresses)
{
    internal static AliasForms Of(ImmutableArray<Located<string>> aliases) => aliases.IsEmpty ? new(aliases, aliases) : new(
        [.. aliases.Where(alias => !IsAddress(alias.Value))],
        [.. aliases.Where(alias => IsAddress(alias.Value) || Slug.Of(alias.Value) == alias.Value)]);

    /// <summary>What is wrong with an alias of a page in a folder; null where nothing is.</summary>
    internal static string? Problem(string alias, string folder) => IsAddress(alias) ? OldAddressReader.Read(alias, folder, null).Problem : null;

    // AC/DC is a name.
    private static bool IsAddress(string alias) =>
        alias is ['/' or '.', ..] or [.., '/']
        || alias.Contains("://", StringComparison.Ordinal)
        || alias.EndsWith(".html", StringComparison.OrdinalIgnoreCase)
        || InputFolders.Documents.Any(folder => alias.StartsWith(folder.Name + "/", StringComparison.Ordinal));
}
