using Annals.Dates;

namespace Annals.Timelines;

/// <summary>An entry, with the day it happened, or a source, with the day it was published.</summary>
/// <param name="Language">Of the title and summary, BCP 47; empty for the site's.</param>
/// <param name="Date">Null for a source without one.</param>
/// <param name="TimelineIndex">Its place in <see cref="Timeline.Moments"/>; null for a source without a date or of an unknown year, which is listed and not placed.</param>
public abstract record Moment(Permalink Permalink, string Title, string Summary, string Language, Edtf? Date, int? TimelineIndex)
{
    /// <summary>The same where it stands on the timeline, which it then does on some date.</summary>
    public PlacedMoment? Placed => Date is { } date && TimelineIndex is { } index ? new PlacedMoment(this, date, index) : null;
}

/// <summary>What stands on the timeline, on its date.</summary>
/// <param name="Index">Its place in <see cref="Timeline.Moments"/>.</param>
public readonly record struct PlacedMoment(Moment Moment, Edtf Date, int Index);
