using System.Collections.Immutable;
using Annals.Link;

namespace Annals.Render;

/// <summary>Rows that stand under one heading: a month or a year, or null for what has no place on the calendar.</summary>
public sealed record ListingGroup(Period? Period, ImmutableArray<ListingRow> Rows)
{
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
        var under = rows.IsEmpty ? null : PeriodOf(rows[0]);
        for (var end = 1; end <= rows.Length; end++)
        {
            var next = end < rows.Length ? PeriodOf(rows[end]) : null;
            if (end < rows.Length && next == under) continue;
            groups.Add(new ListingGroup(under, rows.Slice(start, end - start)));
            (start, under) = (end, next);
        }
        return groups.ToImmutable();

        Period? PeriodOf(ListingRow row) =>
            row.Moment?.Place is { } place ? period(place) : null;
    }
}
