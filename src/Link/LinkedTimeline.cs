using System.Collections.Immutable;
using Annals.Parse.Documents;
using Annals.Parse.Prose;
using Annals.Parse.Schema;
using Annals.Reporting;
using Annals.Timelines;

namespace Annals.Link;

/// <summary>A timeline that can have an entry in another wording without linking all others again.</summary>
public sealed class LinkedTimeline
{
    private readonly Names _names;

    internal LinkedTimeline(Timeline timeline, Names names) => (Timeline, _names) = (timeline, names);

    public Timeline Timeline { get; }

    /// <summary>Whether all that a near miss names is there, so that it can be made a notation.</summary>
    internal bool IsSound(NearMiss miss) => NearMissCheck.IsSound(miss, _names);

    /// <summary>The timeline with an entry as it is written now.</summary>
    /// <returns>Null where other pages may depend on what has changed, such as a title, a date, a name or a link.</returns>
    public LinkedTimeline? With(EntryDocument document, Diagnostics diagnostics)
    {
        var permalink = PublishedDocuments.Of(document);
        if (Timeline.Entries.FirstOrDefault(entry => entry.Permalink == permalink) is not { } before || !IsAlike(before.Document, document)) return null;
        var entry = EntryLinker.Link(document, before.Index, before.TimelineIndex, before.Subjects, _names, diagnostics);
        if (!LeadsToTheSame(before.Text, entry.Text)) return null;

        var entries = Timeline.Entries.SetItem(entry.Index, entry);
        return new LinkedTimeline(
            Timeline with
            {
                Entries = entries,
                Moments = entry.TimelineIndex is { } place ? Timeline.Moments.SetItem(place, entry) : Timeline.Moments,
                Verifications = Linker.Verifications(entries, Timeline.Sources, Timeline.Subjects, Timeline.Pages),
            },
            _names);
    }

    // Compares only what other pages are linked by; the rest shows on the entry's own page, or is gathered when pages are made.
    private static bool IsAlike(EntryDocument one, EntryDocument other) =>
        one.Head with { Body = other.Head.Body, TitleAt = other.Head.TitleAt } == other.Head
        && one.Head.Body.Headings.SequenceEqual(other.Head.Body.Headings)
        && one.Date?.ToString() == other.Date?.ToString()
        && one.Order == other.Order
        && one.Added?.ToString() == other.Added?.ToString()
        && one.Updated?.ToString() == other.Updated?.ToString()
        && AreAlike(one.Aliases, other.Aliases)
        && AreAlike(one.OldAddresses, other.OldAddresses)
        && AreAlike(one.People, other.People)
        && AreAlike(one.Organisations, other.Organisations)
        && AreAlike(one.Places, other.Places)
        && AreAlike(one.Tags, other.Tags);

    private static bool AreAlike(ImmutableArray<Located<string>> some, ImmutableArray<Located<string>> others) =>
        some.Select(name => name.Value).SequenceEqual(others.Select(name => name.Value));

    private static bool LeadsToTheSame(LinkedText one, LinkedText other) =>
        one.Sources.SequenceEqual(other.Sources) && Backlinks.LinkedFrom(one.Body).Distinct().SequenceEqual(Backlinks.LinkedFrom(other.Body).Distinct());
}
