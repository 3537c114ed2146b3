using System.Collections.Immutable;
using Annals.Link;
using Annals.Render.Views;
using Annals.Text;

namespace Annals.Render.Inputs;

/// <summary>
/// What a page can show of the others that it names, as <see cref="MomentView"/>, <see cref="SubjectView.Link"/> and
/// <see cref="PeriodView.Link"/> offer it to templates. Made by the first page that asks; two threads may both do so, with the same result.
/// </summary>
internal sealed class ShownInputs(SiteScope site)
{
    private readonly Digest[] _entries = new Digest[site.Timeline.Entries.Length];
    private readonly Digest[] _sources = new Digest[site.Timeline.Sources.Length];
    private readonly Digest[] _listed = new Digest[site.Timeline.Moments.Length];
    private readonly Digest[] _subjects = new Digest[site.Timeline.Subjects.Length];
    private readonly Digest[] _periods = new Digest[site.Timeline.Periods.Length];

    public Digest Entry(int index) => _entries[index] == default ? _entries[index] = Of(site.Timeline.Entries[index]) : _entries[index];

    public Digest Source(int index) => _sources[index] == default ? _sources[index] = Of(site.Timeline.Sources[index]) : _sources[index];

    public Digest Subject(int index) => _subjects[index] == default ? _subjects[index] = Of(site.Timeline.Subjects[index]) : _subjects[index];

    public Digest Period(Period period)
    {
        var place = site.Periods.PlaceOf(period);
        return _periods[place] == default ? _periods[place] = Of(period) : _periods[place];
    }

    public Digest Moment(Moment moment) => moment switch
    {
        Entry entry => Entry(entry.Index),
        Source source => Source(source.Index),
        _ => throw new ArgumentOutOfRangeException(nameof(moment)),
    };

    /// <summary>A moment in a list or a drawing, where it stands in its periods.</summary>
    public Digest Listed(Moment moment)
    {
        if (moment.Place is not { } place) return Moment(moment);
        return _listed[place] == default ? _listed[place] = ListedOf(moment, place) : _listed[place];
    }

    /// <summary>Any page, as links name it.</summary>
    public void Add(DigestWriter digest, Target target)
    {
        if (site.Moment(target.Permalink) is { } moment) digest.Add(Moment(moment));
        else AddOther(digest, target);
    }

    /// <summary>The pages that link to another or cite it, in the list that it has of them.</summary>
    public void AddListed(DigestWriter digest, ImmutableArray<Target> targets)
    {
        digest.Add(targets.Length);
        foreach (var target in targets)
            if (site.Moment(target.Permalink) is { } moment) digest.Add(Listed(moment));
            else AddOther(digest, target);
    }

    public static void Add(DigestWriter digest, NamedSubject named)
    {
        digest.Add(named.Name);
        if (named.Permalink is { } permalink) Add(digest, permalink);
        else digest.Add(null);
    }

    private Digest ListedOf(Moment moment, int place)
    {
        using var digest = new DigestWriter();
        digest.Add(Moment(moment));
        foreach (var period in site.Periods.Around(place)) digest.Add(Period(period));
        return digest.Digest;
    }

    private void AddOther(DigestWriter digest, Target target)
    {
        digest.Add(LinkWords.Title(target, site));
        Add(digest, target.Permalink);
    }

    private Digest Of(Entry entry)
    {
        using var digest = new DigestWriter();
        digest.Add(entry.Document.Head.Digest);
        Add(digest, entry.Permalink);
        digest.Add(entry.Text.Sources.Length);
        foreach (var appearance in entry.Subjects)
        {
            var subject = site.Timeline.Subjects[appearance.Subject];
            digest.Add(subject.Name);
            Add(digest, subject.Permalink);
        }
        return digest.Digest;
    }

    private static Digest Of(Source source)
    {
        using var digest = new DigestWriter();
        digest.Add(source.Document.Head.Digest);
        Add(digest, source.Permalink);
        foreach (var name in source.Byline) Add(digest, name);
        return digest.Digest;
    }

    private Digest Of(Subject subject)
    {
        using var digest = new DigestWriter();
        digest.Add(subject.Name);
        Add(digest, subject.Permalink);
        digest.Add(subject.Summary);
        digest.Add(site.Timeline.EntriesAbout[subject.Index].Length);
        return digest.Digest;
    }

    private Digest Of(Period period)
    {
        using var digest = new DigestWriter();
        digest.Add(site.Name(period));
        digest.Add(site.Label(period.Date));
        Add(digest, period.Permalink);
        digest.Add(period.Summary);
        digest.Add(period.Moments.Length);
        return digest.Digest;
    }

    private static void Add(DigestWriter digest, Permalink permalink)
    {
        digest.Add(permalink.Folder);
        digest.Add(permalink.Slug);
    }
}
