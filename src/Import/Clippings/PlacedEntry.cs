using Annals.Import.Drafts;
using Annals.Parse.Documents;

namespace Annals.Import.Clippings;

/// <summary>What a plan came to: a draft, or an entry of the input that tells of the same already.</summary>
/// <param name="Draft">Null where the input has the entry.</param>
internal sealed record PlacedEntry(EntryPlan Plan, EntryDocument? Joined, Draft? Draft)
{
    /// <summary>The file, as the report names it.</summary>
    public string Path => Joined?.Head.Path ?? Draft!.Path;
}
