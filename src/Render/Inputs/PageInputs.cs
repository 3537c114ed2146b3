using System.Collections.Immutable;
using Annals.Link;
using Annals.Render.Cards;
using Annals.Render.Views;
using Annals.Text;

namespace Annals.Render.Inputs;

/// <summary>
/// All that a page is made from, as one number for each: whatever <see cref="EntryView"/> and its like, and the views that they lead to, offer to
/// templates, so that a theme of the author's can show nothing else, and what is written for programs. Whoever adds to a view adds here.
/// </summary>
internal sealed class PageInputs
{
    private readonly SiteScope _site;
    private readonly ShownInputs _shown;
    private readonly EntryInputs _entries;
    private readonly Digest _whole;
    private readonly Digest[] _entryPages, _sources, _subjects, _periods;

    public PageInputs(SiteScope site, LinkCards? cards)
    {
        _site = site;
        _shown = new ShownInputs(site);
        _entries = new EntryInputs(site, cards, _shown);
        _whole = SiteInputs.Of(site, cards);
        _entryPages = new Digest[site.Timeline.Entries.Length];
        _sources = new Digest[site.Timeline.Sources.Length];
        _subjects = new Digest[site.Timeline.Subjects.Length];
        _periods = new Digest[site.Timeline.Periods.Length];
    }

    /// <summary>The page of an entry, that for a frame, and its file for oEmbed.</summary>
    public Digest Of(Entry entry) => Once(_entryPages, entry.Index, digest => _entries.AddPage(digest, entry));

    public Digest Of(Source source) => Once(_sources, source.Index, digest =>
    {
        var timeline = _site.Timeline;
        TextInputs.Add(digest, source.Text, _shown, _site);
        digest.Add(_site.CheckedAgainst[source.Index]);
        foreach (var beside in new[] { source.Index - 1, source.Index + 1 })
            digest.Add(beside >= 0 && beside < timeline.Sources.Length ? _shown.Source(beside) : default);
        digest.Add(_shown.Listed(source));
        _shown.AddListed(digest, timeline.CitedBy[source.Index]);
        _shown.AddListed(digest, timeline.Backlinks.GetValueOrDefault(source.Permalink, []));
    });

    /// <summary>The page of a subject, with all its parts, and its feeds.</summary>
    public Digest Of(Subject subject) => Once(_subjects, subject.Index, digest => Add(digest, subject));

    public Digest Of(Period period) => Once(_periods, _site.Periods.PlaceOf(period), digest =>
    {
        var periods = _site.Periods;
        digest.Add(_shown.Period(period));
        foreach (var moment in period.Moments) digest.Add(_shown.Listed(_site.Timeline.Moments[moment]));
        foreach (var month in periods.MonthsOf(period)) digest.Add(_shown.Period(month));
        digest.Add(period.Year is { } year && periods.Find(new Permalink(Permalink.Periods, year)) is { } around ? _shown.Period(around) : default);
        foreach (var step in new[] { -1, 1 }) digest.Add(periods.Beside(period, step) is { } beside ? _shown.Period(beside) : default);
    });

    /// <summary>A part of the whole timeline on paper.</summary>
    /// <param name="ends">Of where all parts begin and end.</param>
    public Digest OfPrinted(Moment[] part, Digest ends) => Of(digest =>
    {
        digest.Add(ends);
        foreach (var moment in part) digest.Add(moment is Entry entry ? _entries.Own(entry) : _shown.Moment(moment));
    });

    /// <summary>Where parts of a list begin and end, as each links to the others.</summary>
    public Digest OfEnds(ImmutableArray<Moment[]> parts) => Of(digest =>
    {
        foreach (var part in parts)
            foreach (var moment in new[] { part[0], part[^1] })
            {
                digest.Add(moment.Title);
                digest.Add(_site.Label(moment));
            }
    });

    private void Add(DigestWriter digest, Subject subject)
    {
        digest.Add(_shown.Subject(subject.Index));
        foreach (var text in subject.Aliases.Concat(subject.SameAs).Append(subject.Path ?? "")) digest.Add(text);
        digest.Add(subject.Text.Body.Body.Html);
        foreach (var note in subject.Text.Body.Body.Annotations) digest.Add(note.Note.Html);
        TextInputs.Add(digest, subject.Text, _shown, _site);
        foreach (var index in _site.Timeline.EntriesAbout[subject.Index])
        {
            var entry = _site.Timeline.Entries[index];
            digest.Add(_shown.Listed(entry));
            digest.Add(_entries.Own(entry));
        }
        _shown.AddListed(digest, _site.Timeline.Backlinks.GetValueOrDefault(subject.Permalink, []));
    }

    // A long list has many parts, and each asks: the first that does has it made.
    private Digest Once(Digest[] known, int index, Action<DigestWriter> add) => known[index] == default ? known[index] = Of(add) : known[index];

    private Digest Of(Action<DigestWriter> add)
    {
        using var digest = new DigestWriter();
        digest.Add(_whole);
        add(digest);
        return digest.Digest;
    }
}
