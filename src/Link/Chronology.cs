using System.Collections.Immutable;
using Annals.Dates;
using Annals.Parse.Documents;
using Annals.Text;

namespace Annals.Link;

/// <summary>The order of time. Where dates do not differ in time an entry's order decides, and then the name of its file, so that it is the same on every machine.</summary>
internal static class Chronology
{
    private static readonly Edtf Unknown = Edtf.TryParse("9999", out var date, out _) ? date : throw new InvalidOperationException();

    public static Edtf When(EntryDocument entry) => entry.Date ?? Unknown;

    public static ImmutableArray<EntryDocument> Order(ImmutableArray<EntryDocument> entries) => Sorted(entries, When, entry => entry.Order ?? int.MaxValue);

    /// <summary>By date of publication; a source without one, or of an unknown year, comes last.</summary>
    public static ImmutableArray<SourceDocument> Order(ImmutableArray<SourceDocument> sources) =>
    [
        .. Sorted([.. sources.Where(source => source.Published?.Anchor is not null)], source => source.Published!, _ => 0),
        .. sources.Where(source => source.Published?.Anchor is null).OrderBy(source => source.Head.Slug, SlugOrder.Shared),
    ];

    /// <summary>Entries and dated sources, each sorted already, as one; on the same date what happened comes before its coverage.</summary>
    public static ImmutableArray<TimelineSlot> Merge(ImmutableArray<EntryDocument> entries, ImmutableArray<SourceDocument> sources)
    {
        var places = ImmutableArray.CreateBuilder<TimelineSlot>(entries.Length + sources.Length);
        var next = 0;
        for (var entry = 0; entry < entries.Length; entry++)
        {
            var when = When(entries[entry]);
            for (; next < sources.Length && sources[next].Published is { Anchor: not null } date && IsBefore(date, when); next++)
                places.Add(new TimelineSlot(date, IsCoverage: true, next));
            places.Add(new TimelineSlot(when, IsCoverage: false, entry));
        }
        for (; next < sources.Length && sources[next].Published is { Anchor: not null } date; next++) places.Add(new TimelineSlot(date, IsCoverage: true, next));
        return places.ToImmutable();
    }

    // By days, and by times where both have one: that one date is approximate does not put it before another.
    private static bool IsBefore(Edtf coverage, Edtf entry)
    {
        var isSameDay = coverage.SortDay == entry.SortDay && coverage.SortEnd == entry.SortEnd;
        var haveTimes = coverage is EdtfDate { Time: not null } && entry is EdtfDate { Time: not null };
        return (!isSameDay || (haveTimes && coverage.SortSecond != entry.SortSecond)) && coverage.CompareTo(entry) < 0;
    }

    /// <summary>For each entry, or for each dated source, where it stands in the merged order.</summary>
    public static ImmutableArray<int> PlacesOf(ImmutableArray<TimelineSlot> merged, bool coverage) =>
        [.. Enumerable.Range(0, merged.Length).Where(place => merged[place].IsCoverage == coverage)];

    private static ImmutableArray<T> Sorted<T>(ImmutableArray<T> documents, Func<T, Edtf> date, Func<T, int> order) where T : ParsedDocument =>
    [
        .. documents.Select(document => (date(document).SortDay, Date: date(document), Order: order(document), document.Head.Slug, Document: document))
            .Order(Comparer<(Day SortDay, Edtf Date, int Order, string Slug, T Document)>.Create(Compare))
            .Select(sorted => sorted.Document),
    ];

    // The day stands in the tuple itself, because it decides nearly always.
    private static int Compare<T>((Day SortDay, Edtf Date, int Order, string Slug, T Document) left, (Day SortDay, Edtf Date, int Order, string Slug, T Document) right)
    {
        if (left.SortDay.CompareTo(right.SortDay) is not 0 and var byDay) return byDay;
        if (left.Date.CompareTime(right.Date) is not 0 and var byTime) return byTime;
        if (left.Order.CompareTo(right.Order) is not 0 and var byOrder) return byOrder;
        return left.Date.CompareTo(right.Date) is not 0 and var byDate ? byDate : SlugOrder.Shared.Compare(left.Slug, right.Slug);
    }
}

/// <summary>A place on the timeline before what stands there is linked.</summary>
/// <param name="IsCoverage">Whether a source stands there, and not an entry.</param>
/// <param name="Index">Of the source or the entry.</param>
internal readonly record struct TimelineSlot(Edtf Date, bool IsCoverage, int Index);
