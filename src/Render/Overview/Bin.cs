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
        var bins = new SortedDictionary<long, Bin>();
        foreach (var moment in moments)
        {
            var date = moment.Date!;
            var index = axis.Counted.IndexOf(date.Earliest ?? date.Latest!.Value);
            var bin = bins.TryGetValue(index, out var begun) ? begun : new Bin(index, 0, 0, 0, 0, moment.Place!.Value);
            var uncertain = date.IsUncertain || date.IsApproximate ? 1 : 0;
            bins[index] = moment is Source
                ? bin with { Coverage = bin.Coverage + 1, UncertainCoverage = bin.UncertainCoverage + uncertain }
                : bin with { Events = bin.Events + 1, UncertainEvents = bin.UncertainEvents + uncertain };
        }
        return [.. bins.Values];
    }

    /// <summary>The page of its month, or of its year where it is longer than a month; of the first one with anything.</summary>
    public Period? Period(TimeAxis axis, SiteScope site) =>
        axis.Counted.Unit == CalendarUnit.Year ? site.Periods.Year(Place) : site.Periods.MonthOrYear(Place);
}
