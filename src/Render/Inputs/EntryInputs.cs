using Annals.Link;
using Annals.Render.Cards;
using Annals.Text;

namespace Annals.Render.Inputs;

/// <summary>What entries are made from: by themselves, as on paper and in feeds, and on their own pages with what stands around them.</summary>
internal sealed class EntryInputs(SiteScope site, LinkCards? cards, ShownInputs shown)
{
    private readonly Digest[] _own = new Digest[site.Timeline.Entries.Length];

    /// <summary>An entry by itself, wherever it is shown in full.</summary>
    public Digest Own(Entry entry) => _own[entry.Index] == default ? _own[entry.Index] = OwnOf(entry) : _own[entry.Index];

    /// <summary>An entry's own page: the entry, those about the same, and those that link to it.</summary>
    public void AddPage(DigestWriter digest, Entry entry)
    {
        digest.Add(Own(entry));
        foreach (var appearance in entry.Subjects)
        {
            digest.Add(shown.Subject(appearance.Subject));
            Add(digest, appearance.Earlier);
            Add(digest, appearance.Later);
        }
        digest.Add(shown.Listed(entry));
        Add(digest, entry.Index > 0 ? entry.Index - 1 : null);
        Add(digest, entry.Index + 1 < site.Timeline.Entries.Length ? entry.Index + 1 : null);
        foreach (var relation in site.Timeline.Related.To(entry.Index))
        {
            digest.Add(shown.Entry(relation.Entry));
            foreach (var subject in relation.Shared) digest.Add(shown.Subject(subject));
        }
        shown.AddListed(digest, site.Timeline.Backlinks.GetValueOrDefault(entry.Permalink, []));
        var card = cards?.Of(entry);
        digest.Add(card?.Address);
        digest.Add(card?.Card.Alternative);
    }

    private Digest OwnOf(Entry entry)
    {
        using var digest = new DigestWriter();
        digest.Add(shown.Entry(entry.Index));
        TextInputs.Add(digest, entry.Text, shown, site);
        foreach (var quotation in entry.Quotes)
        {
            ShownInputs.Add(digest, quotation.By);
            TextInputs.Add(digest, quotation.In);
            foreach (var verification in quotation.Verifications) digest.Add((int)verification.Status);
        }
        foreach (var statement in entry.Statements)
        {
            ShownInputs.Add(digest, statement.By);
            foreach (var version in statement.Versions) digest.Add(version.Said);
        }
        foreach (var account in entry.Disputed.SelectMany(dispute => dispute.Accounts)) TextInputs.Add(digest, account.In);
        digest.Add(entry.Document.Image is { } image ? ImageSizes.Attributes(image.Source, site.Timeline) : null);
        var (added, changed, _) = site.Timeline.Publications[entry.Index];
        digest.Add(added?.Ticks ?? -1);
        digest.Add(changed?.Ticks ?? -1);
        return digest.Digest;
    }

    private void Add(DigestWriter digest, int? entry) => digest.Add(entry is { } index ? shown.Entry(index) : default);
}
