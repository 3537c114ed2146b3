using Annals.Publishing;
using Annals.Read;
using Annals.Text;
using Annals.Timelines;

namespace Annals.Formats.Feeds;

/// <summary>
/// The feeds of the whole site, of corrections, and of each person, organisation, place and tag, as Atom and as JSON Feed. Each has the entries that
/// were changed last; that of a subject has the newest of them in full and a summary of the others, since there may be thousands of subjects. All of them
/// name full addresses, so that a site without one has none of them.
/// </summary>
internal sealed class FeedFiles
{
    /// <summary>No feed has more: a reader asks for it every hour, and keeps what it has seen.</summary>
    public const int MostEntries = 50;

    /// <summary>How many entries a subject's feed has in full.</summary>
    public const int MostInFull = 10;

    /// <summary>
    /// In how many subjects' feeds an entry stands in full: one that is about more has its summary there, and its text in the feed of all. Nor does a feed name more tags
    /// of an entry. The feeds of an entry about thousands would else grow with the square of them.
    /// </summary>
    public const int MostFeedsInFull = 50;

    private readonly SiteScope _site;
    private readonly Addresses _addresses;

    // Indexes of the entries by when they were changed, newest first, and for each entry its rank in that order.
    private readonly int[] _newest;
    private readonly int[] _ranks;

    // Cached: most entries are in several feeds, and in both forms of each. Two threads may both make one, with the same result.
    private readonly FeedEntry?[] _brief;

    private FeedFiles(SiteScope site, string url)
    {
        _site = site;
        _addresses = new Addresses(url + "/", "");
        var publications = site.Timeline.Publications;
        _brief = new FeedEntry?[publications.Length];
        _newest = [.. Enumerable.Range(0, publications.Length)];
        // Of those changed at the same time, what happened last comes first.
        Array.Sort(_newest, (one, other) =>
            publications[other].ChangedOrWritten.CompareTo(publications[one].ChangedOrWritten) is not 0 and var order ? order : other.CompareTo(one));
        _ranks = new int[_newest.Length];
        for (var rank = 0; rank < _newest.Length; rank++) _ranks[_newest[rank]] = rank;
    }

    /// <returns>None for a site without an address.</returns>
    public static IEnumerable<SitePage> All(SiteScope site)
    {
        if (site.Timeline is not { Settings.Url: { } url, Entries.IsEmpty: false } timeline) return [];
        var feeds = new FeedFiles(site, url);
        return
        [
            .. Pages("", feeds.OfAll),
            .. HasCorrections(site) ? Pages(Collections.Corrections + "/", feeds.OfCorrections) : [],
            .. timeline.Subjects.Where(subject => IsFollowed(subject, timeline)).SelectMany(subject => Pages(subject.Permalink.Address, () => feeds.Of(subject))),
        ];
    }

    /// <summary>Whether a subject has a feed: there is something in it.</summary>
    public static bool IsFollowed(Subject subject, Timeline timeline) => !timeline.EntriesAbout[subject.Index].IsEmpty;

    public static bool HasCorrections(SiteScope site) => !site.Collections.Changes.IsEmpty;

    private static SitePage[] Pages(string folder, Func<Feed> feed) =>
    [
        new DelegatePage(folder + Feed.Atom, buffer => AtomFile.Write(buffer, feed())),
        new DelegatePage(folder + Feed.Json, buffer => JsonFeedFile.Write(buffer, feed())),
    ];

    private Feed OfAll() => Of(
        _site.Timeline.Settings.Title, _site.Timeline.Settings.Description, "",
        [.. _newest.Take(MostEntries).Select(entry => Of(_site.Timeline.Entries[entry], inFull: true))]);

    private Feed Of(Subject subject)
    {
        var ranks = _site.Timeline.EntriesAbout[subject.Index].Select(entry => _ranks[entry]).ToArray();
        Array.Sort(ranks);
        return Of(
            $"{subject.Name} · {_site.Timeline.Settings.Title}", subject.Summary, subject.Permalink.Address,
            [.. ranks.Take(MostEntries).Select((rank, index) => OfSubject(_site.Timeline.Entries[_newest[rank]], index))]);
    }

    private FeedEntry OfSubject(Entry entry, int index) => Of(entry, inFull: index < MostInFull && entry.Subjects.Length <= MostFeedsInFull);

    private Feed Of(string title, string description, string address, IReadOnlyList<FeedEntry> entries) =>
        new(title, description, _addresses.Page(address), _site.Phrases.Language, _site.Timeline.Settings.Title, entries);

    private FeedEntry Of(Entry entry, bool inFull)
    {
        var brief = _brief[entry.Index] ??= Brief(entry);
        return inFull
            ? brief with { Html = new HtmlWriting(html => FeedMarkup.Write(html, entry, PageOf(entry))) }
            : brief;
    }

    private PageScope PageOf(Entry entry) => PageScope.For(_site, _addresses, entry.Permalink.Address);

    private FeedEntry Brief(Entry entry)
    {
        var publication = _site.Timeline.Publications[entry.Index];
        var url = _addresses.Of(entry.Permalink);
        return new FeedEntry(
            url,
            url,
            entry.Title,
            entry.Language,
            entry.Summary.Length > 0 ? entry.Summary : _site.Label(entry),
            publication.Added,
            publication.ChangedOrWritten,
            [.. _site.Timeline.SubjectsOf(entry, DocumentKind.Tag).Take(MostFeedsInFull).Select(tag => tag.Name)],
            null);
    }

    private Feed OfCorrections()
    {
        var phrases = _site.Phrases;
        return Of(
            $"{phrases.Text("collections." + Collections.Corrections)} · {_site.Timeline.Settings.Title}", phrases.Text("about_collections." + Collections.Corrections),
            Collections.Corrections + "/",
            [.. _site.Collections.Changes.Take(MostEntries).Select(change => Of(change.Entry, change.Change))]);
    }

    private FeedEntry Of(Entry entry, EntryCorrection change)
    {
        var correction = change.Correction;
        var url = $"{_addresses.Of(entry.Permalink)}#{change.Id}";
        var made = correction.Date?.Instant;
        return new FeedEntry(
            url,
            url,
            entry.Title,
            entry.Language,
            correction.Note,
            made,
            made ?? _site.Timeline.Publications[entry.Index].ChangedOrWritten,
            [],
            new HtmlWriting(html => FeedMarkup.Paragraph(html, correction.Note)));
    }
}
