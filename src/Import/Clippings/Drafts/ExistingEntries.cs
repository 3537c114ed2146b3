using Annals.Import.Clippings.Names;
using Annals.Import.Drafts;
using Annals.Parse.Documents;
using Annals.Text;

namespace Annals.Import.Clippings.Drafts;

/// <summary>The entries that the input has, by date, to find the one that tells of the same.</summary>
internal sealed class ExistingEntries(ExistingInput existing)
{
    private readonly ILookup<string, EntryDocument> _byDate = existing.Entries.Where(entry => entry.Date is not null).ToLookup(entry => entry.Date!.ToString());
    private readonly KnownNames _known = new(existing);

    /// <returns>The entry of that date which shares a name; null where there is none.</returns>
    public EntryDocument? Find(EntryPlan plan)
    {
        var subjects = plan.Names.Select(name => Slug.Of(name.Name)).ToHashSet();
        return _byDate[plan.Date.ToString()].FirstOrDefault(entry =>
            entry.People.Concat(entry.Organisations).Any(name => subjects.Contains(Slug.Of(_known.Find(name.Value)?.Name ?? name.Value))));
    }
}
