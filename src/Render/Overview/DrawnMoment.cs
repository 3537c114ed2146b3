using Annals.Dates;
using Annals.Timelines;

namespace Annals.Render.Overview;

/// <summary>A moment that has a day to be drawn at.</summary>
/// <param name="At">Where it stands on the axis: its first day, or its last where the start is open.</param>
/// <param name="Index">Its place in <see cref="Timeline.Moments"/>.</param>
internal readonly record struct DrawnMoment(Moment Moment, Edtf Date, Day At, int Index)
{
    public static IEnumerable<DrawnMoment> From(IEnumerable<Moment> moments)
    {
        foreach (var moment in moments)
            if (moment.Placed is { Date: { Anchor: { } at } date } placed) yield return new DrawnMoment(moment, date, at, placed.Index);
    }
}
