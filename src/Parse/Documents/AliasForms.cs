using System.Collections.Immutable;
using Annals.Parse.Schema;
using Annals.Read;
using Annals.Text;

namespace Annals.Parse.Documents;

/// <summary>What is written under <c>aliases</c>: names, addresses that a page had once (Hugo's meaning of the word), or both.</summary>
internal static class AliasForms
{
    public static ImmutableArray<Located<string>> Names(ImmutableArray<Located<string>> aliases) =>
        aliases.IsEmpty ? aliases : [.. aliases.Where(alias => !IsAddress(alias.Value))];

    public static ImmutableArray<Located<string>> Addresses(ImmutableArray<Located<string>> aliases) =>
        aliases.IsEmpty ? aliases : [.. aliases.Where(alias => IsAddress(alias.Value) || Slug.Of(alias.Value) == alias.Value)];

    /// <summary>What is wrong with an alias of a page in a folder; null where nothing is.</summary>
    public static string? Problem(string alias, string folder) => IsAddress(alias) ? OldAddressReader.Read(alias, folder, null).Problem : null;

    // AC/DC is a name.
    private static bool IsAddress(string alias) =>
        alias is ['/' or '.', ..] or [.., '/']
        || alias.Contains("://", StringComparison.Ordinal)
        || alias.EndsWith(".html", StringComparison.OrdinalIgnoreCase)
        || InputFolders.Documents.Any(folder => alias.StartsWith(folder.Name + "/", StringComparison.Ordinal));
}
