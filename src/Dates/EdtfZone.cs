namespace Annals.Dates;

/// <summary>How a time of day names its zone (ISO 8601-1:2019 §5.3.4).</summary>
public enum EdtfZone
{
    /// <summary>Not at all: local time.</summary>
    Local,

    /// <summary>"Z": coordinated universal time.</summary>
    Utc,

    /// <summary>The difference from it in hours, such as -04.</summary>
    Hours,

    /// <summary>The difference from it in hours and minutes, such as +04:30.</summary>
    HoursAndMinutes,
}
