namespace Annals.Dates;

/// <summary>Days in a row.</summary>
/// <param name="First">Null where it is open or unknown on that side.</param>
/// <param name="Last">Null where it is open or unknown on that side.</param>
public readonly record struct DaySpan(Day? First, Day? Last)
{
    /// <summary>Its first day, or its last where the start is open or unknown.</summary>
    public Day? Anchor => First ?? Last;
}
