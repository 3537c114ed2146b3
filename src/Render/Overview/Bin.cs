using System.Collections.Immutable;
using Annals.Link;

namespace Annals.Render.Overview;

/// <summary>One part of the axis and what begins in it.</summary>
/// <param name="Index">Which part.</param>
/// <param name="UncertainEvents">How many of the events have a date that is uncertain or approximate.</param>
/// <param name="UncertainCoverage">The same of the coverage.</param>
/// <param name="Place">Its first moment, as an index into <see cref="Timeline.Moments"/>.</param>
internal sealed record Bin(long Index, int Events, int Coverage, int UncertainEvents, int UncertainCoverage, int Place)
{
    /// <summary>The parts that have anything, in the order of time.</summary>
    public static ImmutableArray<Bin> Of(IEnumerable<Moment> moments, TimeAxis axis)
    {
        var bins = new SortedDictionary<long, int[]>();
        foreach (var moment in moments)
        {
            var date = moment.Date!;
            var index = axis.Counted.IndexOf(date.Earliest ?? date.Latest!.Value);
            if (!bins.TryGetValue(index, out var counts)) bins.Add(index, counts = [0, 0, 0, 0, moment.Place!.Value]);
            var isCoverage = moment is Source ? 1 : 0;
            counts[isCoverage]++;
            if (date.IsUncertain || date.IsApproximate) counts[2 + isCoverage]++;
        }
        return [.. bins.Select(bin => new Bin(bin.Key, bin.Value[0], bin.Value[1], bin.Value[2], bin.Value[3], bin.Value[4]))];
    }

    /// <summary>The page of its month, or of its year where it is longer than a month; of the first one with anything.</summary>
    public Period? Period(TimeAxis axis, SiteScope site) =>
        axis.Counted.Unit == CalendarUnit.Year ? site.Periods.Year(Place) : site.Periods.MonthOrYear(Place);
}
