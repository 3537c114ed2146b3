using System.Collections.Concurrent;
using System.Collections.Immutable;
using Annals.Dates;
using Annals.Dates.Labels;
using Annals.Phrasing;
using Annals.Publishing.Pictures;
using Annals.Quotations;
using Annals.Reporting;
using Annals.Timelines;

namespace Annals.Publishing;

/// <summary>What all pages share: the timeline, the words of the interface, and what many pages show alike, made once.</summary>
public sealed class SiteScope
{
    private readonly string?[] _labels;
    private readonly Dictionary<Permalink, Moment> _moments;
    private readonly ConcurrentDictionary<string, MarkupCache> _caches = new();
    private readonly Lazy<SitePictures> _pictures;
    private readonly ConcurrentDictionary<string, long> _lengths = new(StringComparer.Ordinal);

    /// <param name="pictures">Where versions of pictures are kept outside the output; null for nowhere.</param>
    public SiteScope(Timeline timeline, PictureCache? pictures = null)
    {
        Timeline = timeline;
        _pictures = new(() => SitePictures.Of(timeline, pictures));
        Phrases = new Phrases(timeline.Theme.Words);
        DateWords = DateWords.From(Phrases.Text);
        _labels = new string?[timeline.Moments.Length];
        _moments = timeline.Moments.ToDictionary(moment => moment.Permalink);
        Periods = new PeriodIndex(timeline);
        Navigation = Navigation.Of(this);
        HoldsTexts = timeline.Sources.Any(source => source.Document.Fingerprint is not null);
        CheckedAgainst = Count(timeline);
        Collections = Collections.Of(timeline);
        Addresses = timeline.Settings.Url is { } url ? Addresses.For(url, "") : null;
    }

    public Timeline Timeline { get; }

    public Phrases Phrases { get; }

    public DateWords DateWords { get; }

    public PeriodIndex Periods { get; }

    public Navigation Navigation { get; }

    public Collections Collections { get; }

    /// <summary>Whether the words of some source are held, so that a quotation that cannot be checked is worth a word.</summary>
    public bool HoldsTexts { get; }

    /// <summary>For each source how many quotations could be checked against its text.</summary>
    public ImmutableArray<int> CheckedAgainst { get; }

    /// <summary>Pictures that are published in several widths.</summary>
    internal SitePictures Pictures => _pictures.Value;

    /// <summary>How long a file below <c>media/</c> is as it is published, in bytes: a picture without what it says of its taking, which may be most of it.</summary>
    /// <returns>0 for a file that is not there or cannot be read.</returns>
    internal long PublishedLength(string address) => _lengths.GetOrAdd(address, _ =>
    {
        if (Timeline.Media.GetValueOrDefault(address) is not { } file) return 0;
        if (Timeline.Settings.KeepsMetadata) return file.Length();
        try
        {
            using var stream = MetadataStripper.Open(file.Open);
            return stream.Length;
        }
        catch (Exception fault) when (DiskFault.In(fault) is not null)
        {
            return 0;
        }
    });

    /// <summary>Addresses as every page writes them; null for a site without one, where each page writes its own.</summary>
    public Addresses? Addresses { get; }

    /// <summary>Addresses as a page writes them: where the root is known, alike on all pages.</summary>
    public Addresses AddressesFor(string page) => Addresses ?? Addresses.For(null, page);

    /// <summary>What pages show alike that write their addresses alike.</summary>
    public MarkupCache Cache(Addresses addresses) => _caches.GetOrAdd(addresses.Root, _ => new MarkupCache());

    public string Label(Edtf date) => DateWords.Label(date);

    /// <summary>The label of a moment's date; empty where it has none.</summary>
    public string Label(Moment moment) => moment.Placed is { } placed ? _labels[placed.Index] ??= Label(placed.Date) : "";

    /// <summary>What stands on the timeline at this address, or null.</summary>
    public Moment? Moment(Permalink permalink) => _moments.GetValueOrDefault(permalink);

    /// <summary>A period's name: the author's, or its date.</summary>
    public string Name(Period period) => period.Name ?? Label(period.Date);

    private static ImmutableArray<int> Count(Timeline timeline)
    {
        var counts = new int[timeline.Sources.Length];
        foreach (var found in timeline.Verifications)
            if (found.Status is QuotationStatus.Verbatim or QuotationStatus.Altered) counts[found.Source]++;
        return [.. counts];
    }
}
