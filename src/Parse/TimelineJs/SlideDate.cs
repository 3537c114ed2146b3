namespace Annals.Parse.TimelineJs;

/// <summary>A date as TimelineJS has it.</summary>
/// <param name="Year">Without a year 0: −500 is 500 BCE.</param>
/// <param name="Month">1 to 12; null, as all that follows, where it is not said.</param>
/// <param name="DisplayDate">Shown in place of the date; null where it is not said.</param>
/// <param name="Format">A pattern in which the date is shown.</param>
public sealed record SlideDate(
    long Year,
    int? Month = null,
    int? Day = null,
    int? Hour = null,
    int? Minute = null,
    int? Second = null,
    int? Millisecond = null,
    string? DisplayDate = null,
    string? Format = null);
