using System.Globalization;
using System.Text;

namespace Annals.Dates;

/// <summary>
/// A time of day (ISO 8601-1:2019 §5.3, EDTF level 0). It orders what happened on a day; a date stays on the day that is written.
/// </summary>
/// <param name="Hour">0 to 23.</param>
/// <param name="Minute">0 to 59.</param>
/// <param name="Second">0 to 59, or 60 in minute 59: a leap second.</param>
/// <param name="Zone">Whether and how the zone is written.</param>
/// <param name="Offset">Minutes ahead of universal time; 0 for a local time.</param>
public readonly record struct EdtfTime(byte Hour, byte Minute, byte Second, EdtfZone Zone, short Offset)
{
    internal void AppendTo(StringBuilder text, bool fullZone = false)
    {
        text.Append(CultureInfo.InvariantCulture, $"T{Hour:00}:{Minute:00}:{Second:00}");
        if (Zone == EdtfZone.Local) return;
        if (Zone == EdtfZone.Utc)
        {
            text.Append('Z');
            return;
        }

        var minutes = Math.Abs((int)Offset);
        text.Append(Offset < 0 ? '-' : '+').Append(CultureInfo.InvariantCulture, $"{minutes / 60:00}");
        if (fullZone || Zone == EdtfZone.HoursAndMinutes) text.Append(CultureInfo.InvariantCulture, $":{minutes % 60:00}");
    }
}

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
