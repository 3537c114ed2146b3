using Annals.Link;
using Annals.Render.Cards;
using Annals.Render.Views;
using Annals.Text;

namespace Annals.Render.Inputs;

/// <summary>
/// All that the pages of an entry, in full and for a frame, are made from: whatever <see cref="EntryView"/> and the views that it leads to offer to
/// templates, so that a theme of the author's can show nothing else, and what is written for programs.
/// </summary>
internal sealed class EntryInputs(SiteScope site, LinkCards? cards)
{
    private readonly ShownInputs _shown = new(site);
    private readonly Digest _site = SiteInputs.Of(site);
    private readonly Digest[] _entries = new Digest[site.Timeline.Entries.Length];

    /// <summary>Made by the first of its pages that asks.</summary>
    public Digest Of(Entry entry) => _entries[entry.Index] == default ? _entries[entry.Index] = Make(entry) : _entries[entry.Index];

    private Digest Make(Entry entry)
    {
        var digest = new DigestWriter();
        digest.Add(_site);
        digest.Add(_shown.Entry(entry.Index));
        TextInputs.Add(digest, entry.Text, _shown, site);
        AddQuotations(digest, entry);
        AddSubjects(digest, entry);
        AddOthers(digest, entry);
        foreach (var linking in site.Timeline.Backlinks.GetValueOrDefault(entry.Permalink, [])) digest.Add(_shown.Target(linking));
        digest.Add(entry.Document.Image is { } image ? ImageSizes.Attributes(image.Source, site.Timeline) : null);
        var (added, changed, _) = site.Timeline.Publications[entry.Index];
        digest.Add(added?.Ticks ?? -1);
        digest.Add(changed?.Ticks ?? -1);
        var card = cards?.Of(entry);
        digest.Add(card?.Address);
        digest.Add(card?.Card.Alternative);
        return digest.Digest;
    }

    private static void AddQuotations(DigestWriter digest, Entry entry)
    {
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
    }

    private void AddSubjects(DigestWriter digest, Entry entry)
    {
        foreach (var appearance in entry.Subjects)
        {
            digest.Add(_shown.Subject(appearance.Subject));
            Add(digest, appearance.Earlier);
            Add(digest, appearance.Later);
        }
        if (entry.Place is not { } place) return;
        foreach (var period in site.Periods.Around(place)) digest.Add(_shown.Period(period));
    }

    private void AddOthers(DigestWriter digest, Entry entry)
    {
        Add(digest, entry.Index > 0 ? entry.Index - 1 : null);
        Add(digest, entry.Index + 1 < site.Timeline.Entries.Length ? entry.Index + 1 : null);
        foreach (var relation in site.Timeline.Related.To(entry.Index))
        {
            digest.Add(_shown.Entry(relation.Entry));
            foreach (var subject in relation.Shared) digest.Add(_shown.Subject(subject));
        }
    }

    private void Add(DigestWriter digest, int? entry) => digest.Add(entry is { } index ? _shown.Entry(index) : default);
}
