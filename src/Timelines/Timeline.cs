using System.Collections.Immutable;
using Annals.Parse.Documents;
using Annals.Parse.Themes;
using Annals.Quotations;
using Annals.Read;
using Annals.Reporting;

namespace Annals.Timelines;

/// <summary>
/// Everything, linked. Records name each other by index, so that the whole is immutable and no relation is looked for twice.
/// </summary>
/// <param name="Entries">In the order of time.</param>
/// <param name="Sources">In the order of publication, those without a date last.</param>
/// <param name="Moments">Entries and dated sources together, in the order of time.</param>
/// <param name="Subjects">By kind, then by name.</param>
/// <param name="Periods">Named ones first, then years and months, each in the order of time.</param>
/// <param name="Pages">In the order of the menu.</param>
/// <param name="EntriesAbout">For each subject the indexes of the entries that name it, ascending.</param>
/// <param name="Related">For each entry those that are about the same.</param>
/// <param name="Publications">For each entry when it came to the site and was last changed there.</param>
/// <param name="Backlinks">For each page that is linked to, the pages whose texts link to it.</param>
/// <param name="CitedBy">For each source, the pages that cite it.</param>
/// <param name="Verifications">Every quotation, set against each source that it cites.</param>
/// <param name="SubjectDocuments">What the author wrote about subjects, used by an entry or not.</param>
/// <param name="OldAddresses">Addresses that pages had once, and that lead to them still.</param>
/// <param name="AddressesOfDrafts">Addresses, as in <c>entries/x/</c>, that the site would have with the drafts that are not shown.</param>
/// <param name="DraftsLeftOut">What is not shown, in the order of the files.</param>
/// <param name="Media">The files below <c>media/</c> and <c>admin/</c>, by address.</param>
/// <param name="Descriptions">What files beside pictures say of these, by the address of the picture.</param>
/// <param name="BesideRecordings">What stands beside films and sounds, by the address of these.</param>
public sealed record Timeline(
    SiteSettings Settings,
    ImmutableArray<Entry> Entries,
    ImmutableArray<Source> Sources,
    ImmutableArray<Moment> Moments,
    ImmutableArray<Subject> Subjects,
    ImmutableArray<Period> Periods,
    ImmutableArray<PlainPage> Pages,
    ImmutableArray<ImmutableArray<int>> EntriesAbout,
    RelatedEntries Related,
    ImmutableArray<Publication> Publications,
    IReadOnlyDictionary<Permalink, ImmutableArray<Target>> Backlinks,
    ImmutableArray<ImmutableArray<Target>> CitedBy,
    ImmutableArray<Verification> Verifications,
    ImmutableArray<SubjectDocument> SubjectDocuments,
    ImmutableArray<OldAddress> OldAddresses,
    ImmutableHashSet<string> AddressesOfDrafts,
    ImmutableArray<Draft> DraftsLeftOut,
    ImmutableSortedDictionary<string, MediaFile> Media,
    ImmutableDictionary<string, PictureWords> Descriptions,
    ImmutableDictionary<string, RecordingFiles> BesideRecordings,
    Theme Theme)
{
    /// <summary><see cref="Moments"/>, each on its date.</summary>
    public IEnumerable<PlacedMoment> PlacedMoments => Moments.Select(moment => moment.Placed).OfType<PlacedMoment>();

    /// <summary>The drafts among what is shown.</summary>
    public IEnumerable<Draft> DraftsShown => Entries.Select(entry => (entry.Permalink, entry.Document.Head)).Concat(Pages.Select(page => (page.Permalink, page.Document.Head)))
        .Where(shown => shown.Head.IsDraft).Select(shown => new Draft(shown.Permalink, shown.Head.Title, shown.Head.Path));

    /// <summary>What is said of a picture by an entry, and for what that does not say by the file beside it.</summary>
    public PictureWords WordsOf(Image image) => image.Words.Or(WordsBeside(image.Source));

    /// <summary>What is said of a picture in a text, whose caption the text may have.</summary>
    public PictureWords WordsOf(string picture, string caption) => (PictureWords.None with { Caption = caption }).Or(WordsBeside(picture));

    /// <summary>What the file beside a picture says of it.</summary>
    public PictureWords WordsBeside(string picture) => Descriptions.GetValueOrDefault(picture, PictureWords.None);

    /// <summary>What stands beside a film or sound.</summary>
    public RecordingFiles Beside(string recording) => BesideRecordings.GetValueOrDefault(recording, RecordingFiles.None);

    /// <summary>Whom and what an entry is about, of some kinds, in the order of the entry's subjects.</summary>
    public IEnumerable<Subject> SubjectsOf(Entry entry, params DocumentKind[] kinds)
    {
        foreach (var appearance in entry.Subjects)
            if (Subjects[appearance.Subject] is var subject && kinds.Contains(subject.Kind)) yield return subject;
    }
}

/// <summary>When an entry came to the site and was last changed there, in universal time.</summary>
/// <param name="Added">Null where nothing says so.</param>
/// <param name="Changed">The last change, its coming included; null where nothing says so.</param>
/// <param name="Written">When its file was written, where nothing else is known; null where that is not known either.</param>
public readonly record struct Publication(DateTime? Added, DateTime? Changed, DateTime? Written)
{
    /// <summary>For whoever needs some time: never that of what the entry tells of, which programs sort by that count seconds from 1970.</summary>
    public DateTime ChangedOrWritten => Changed ?? Written ?? DateTime.UnixEpoch;
}

/// <summary>A quotation set against a source that it cites.</summary>
/// <param name="Path">The file in which it is quoted.</param>
/// <param name="At">Where the words stand there.</param>
/// <param name="Source">Index into <see cref="Timeline.Sources"/>.</param>
/// <param name="Elsewhere">For altered words, the source nearest in time that does have them; null where none has.</param>
/// <param name="Locator">Where in the source the citation says that they stand; empty where it does not.</param>
public sealed record Verification(string Path, Position At, string Words, int Source, QuotationStatus Status, int? Elsewhere, string Locator);

/// <summary>An address that a page had once, and that leads to it still.</summary>
/// <param name="Path">Below the root of the site, as in <c>entries/old/</c>, with a slash at the end unless it names a file.</param>
/// <param name="To">The page.</param>
/// <param name="Title">Of the page.</param>
/// <param name="File">Where the author says so.</param>
/// <param name="At">Its place there.</param>
public sealed record OldAddress(string Path, Permalink To, string Title, string File, Position At)
{
    /// <summary>The same as a permalink, where it has the form of one.</summary>
    public Permalink? Permalink => Path.Split('/') is [var folder, var slug, ""] ? new Permalink(folder, slug) : null;
}

/// <summary>An entry or a page that is not published yet.</summary>
/// <param name="File">Where it stands, for people.</param>
public sealed record Draft(Permalink Permalink, string Title, string File);

/// <summary>A page that is not on the timeline.</summary>
public sealed record PlainPage(Permalink Permalink, PageDocument Document, LinkedText Text);
