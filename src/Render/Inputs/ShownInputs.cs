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
    private readonly Digest[] _subjects = new Digest[site.Timeline.Subjects.Length];
    private readonly Digest[] _periods = new Digest[site.Timeline.Periods.Length];

    public Digest Entry(int index) => Once(ref _entries[index], () => Of(site.Timeline.Entries[index]));

    public Digest Source(int index) => Once(ref _sources[index], () => Of(site.Timeline.Sources[index]));

    public Digest Subject(int index) => Once(ref _subjects[index], () => Of(site.Timeline.Subjects[index]));

    public Digest Period(Period period) => Once(ref _periods[site.Periods.PlaceOf(period)], () => Of(period));

    /// <summary>Any page, as links and lists name it.</summary>
    public Digest Target(Target target)
    {
        var digest = new DigestWriter();
        digest.Add(LinkWords.Title(target, site));
        Add(digest, target.Permalink);
        switch (site.Moment(target.Permalink))
        {
            case Entry entry: digest.Add(Entry(entry.Index)); break;
            case Source source: digest.Add(Source(source.Index)); break;
        }
        return digest.Digest;
    }

    public static void Add(DigestWriter digest, NamedSubject named)
    {
        digest.Add(named.Name);
        if (named.Permalink is { } permalink) Add(digest, permalink);
        else digest.Add(null);
    }

    private Digest Of(Entry entry)
    {
        var digest = new DigestWriter();
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
        var digest = new DigestWriter();
        digest.Add(source.Document.Head.Digest);
        Add(digest, source.Permalink);
        foreach (var name in source.Byline) Add(digest, name);
        return digest.Digest;
    }

    private Digest Of(Subject subject)
    {
        var digest = new DigestWriter();
        digest.Add(subject.Name);
        Add(digest, subject.Permalink);
        digest.Add(subject.Summary);
        digest.Add(site.Timeline.EntriesAbout[subject.Index].Length);
        return digest.Digest;
    }

    private Digest Of(Period period)
    {
        var digest = new DigestWriter();
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

    // Nobody's digest is nought but by a chance of one in 2^128.
    private static Digest Once(ref Digest known, Func<Digest> make) => known == default ? known = make() : known;
}
