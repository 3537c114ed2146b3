using System.Collections.Immutable;
using Annals.Dates;
using Annals.Publishing;
using Annals.Timelines;

namespace Annals.Render.Overview;

/// <summary>One part of the axis and what begins in it.</summary>
/// <param name="Index">Which part.</param>
/// <param name="UncertainEvents">How many of the events have a date that is uncertain or approximate.</param>
/// <param name="UncertainCoverage">The same of the coverage.</param>
/// <param name="Place">The first moment that stands in it, as an index into <see cref="Timeline.Moments"/>; null where only later days of others do.</param>
internal sealed record Bin(long Index, int Events, int Coverage, int UncertainEvents, int UncertainCoverage, int? Place)
{
    /// <summary>The parts that have anything, in the order of time.</summary>
    public static ImmutableArray<Bin> Of(IEnumerable<DrawnMoment> moments, TimeAxis axis)
    {
        var bins = new SortedDictionary<long, Bin>();
        foreach (var moment in moments)
        {
            var own = axis.Counted.IndexOf(moment.At);
            Add(own, moment, moment.Index);
            // The other days of a set count in their own parts.
            if (moment.Date is not EdtfSet { IsChoice: false } all) continue;
            foreach (var index in all.Spans.Select(span => span.Anchor).OfType<Day>().Select(axis.Counted.IndexOf).Distinct())
                if (index != own) Add(index, moment, null);
        }
        return [.. bins.Values];

        void Add(long index, DrawnMoment moment, int? place) => bins[index] = bins.GetValueOrDefault(index, new Bin(index, 0, 0, 0, 0, null)).With(moment, place);
    }

    private Bin With(DrawnMoment moment, int? place)
    {
        var unsure = moment.Date.IsQualified ? 1 : 0;
        var counted = moment.Moment is Source
            ? this with { Coverage = Coverage + 1, UncertainCoverage = UncertainCoverage + unsure }
            : this with { Events = Events + 1, UncertainEvents = UncertainEvents + unsure };
        return Place is null ? counted with { Place = place } : counted;
    }

    /// <summary>The page of its month, or of its year where it is longer than a month; of the first one with anything.</summary>
    public Period? Period(TimeAxis axis, SiteScope site) => Place is not { } place ? null
        : axis.Counted.Unit == CalendarUnit.Year ? site.Periods.Year(place) : site.Periods.MonthOrYear(place);
}
