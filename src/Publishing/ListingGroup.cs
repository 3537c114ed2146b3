using System.Collections.Immutable;
using Annals.Timelines;

namespace Annals.Publishing;

/// <summary>Rows that stand under one heading: a month or a year, or null for what has no place on the calendar.</summary>
public sealed record ListingGroup(Period? Period, ImmutableArray<ListingRow> Rows)
{
    /// <summary>The key of the words over rows without a place: pages that are no moments, sources without a date, entries of an unknown year.</summary>
    public string Heading => HeadingOf(Rows[0]);

    /// <summary>Months where they have some rows each, else years.</summary>
    public static IEnumerable<ListingGroup> Of(ImmutableArray<ListingRow> rows, SiteScope site)
    {
        var months = Split(rows, site.Periods.MonthOrYear);
        return months.Length <= 3 || months.Length * 3 <= rows.Length ? months : Split(rows, site.Periods.Year);
    }

    private static ImmutableArray<ListingGroup> Split(ImmutableArray<ListingRow> rows, Func<int, Period?> period)
    {
        var groups = ImmutableArray.CreateBuilder<ListingGroup>();
        var start = 0;
        var under = rows.IsEmpty ? default : PlaceOf(rows[0]);
        for (var end = 1; end <= rows.Length; end++)
        {
            var next = end < rows.Length ? PlaceOf(rows[end]) : default;
            if (end < rows.Length && next == under) continue;
            groups.Add(new ListingGroup(under.Period, rows.Slice(start, end - start)));
            (start, under) = (end, next);
        }
        return groups.ToImmutable();

        (Period? Period, string? Heading) PlaceOf(ListingRow row) =>
            row.Moment?.TimelineIndex is { } place && period(place) is { } found ? (found, null) : (null, HeadingOf(row));
    }

    private static string HeadingOf(ListingRow row) => row.Moment switch
    {
        null => "timeline.other",
        Source => "timeline.undated",
        _ => "timeline.unknown",
    };
}
