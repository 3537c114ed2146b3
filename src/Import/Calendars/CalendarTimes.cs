using System.Globalization;
using System.Text.RegularExpressions;
using Annals.Dates;
using Annals.Text;
using static System.FormattableString;

namespace Annals.Import.Calendars;

/// <summary>Dates, times and durations of iCalendar (RFC 5545, sections 3.3.4 to 3.3.6).</summary>
internal static partial class CalendarTimes
{
    /// <returns>A day, or a day with a time; null for what is neither.</returns>
    public static EdtfDate? Read(CalendarProperty property)
    {
        if (Form().Match(property.Value.Trim()) is not { Success: true } match) return null;
        var time = match.Groups["time"].Success ? match.Result("T${hour}:${minute}:${second}${zone}") : "";
        return Edtf.ParseOrNull(match.Result("${year}-${month}-${day}") + time) as EdtfDate;
    }

    /// <summary>The last day or moment of what ends there: the end is that before which it is over.</summary>
    public static EdtfDate? Last(EdtfDate end, EdtfDate start)
    {
        if (end.Earliest is not { } day) return null;
        // A day as an end is the first on which it is over; one that ends as it begins takes that day.
        if (end.Time is null) return end.CompareTo(start.WithoutTime) <= 0 ? end.Equals(start) ? start : null : Parsed(day.AddDays(-1).ToString());
        // What ends at midnight ends with the day before.
        return end.Time is { Hour: 0, Minute: 0, Second: 0 } && start.WithoutTime.CompareTo(end.WithoutTime) < 0 ? Parsed(day.AddDays(-1).ToString()) : end;
    }

    /// <summary>When something is over that begins then and takes so long; null for no duration.</summary>
    public static EdtfDate? Add(EdtfDate start, string duration)
    {
        if (Duration().Match(duration.Trim()) is not { Success: true } match || start.Earliest is not { } day) return null;
        var days = (7 * Number(match, "weeks")) + Number(match, "days");
        var seconds = (3600 * Number(match, "hours")) + (60 * Number(match, "minutes")) + Number(match, "seconds");
        if (start.Time is not { } time) return Parsed(day.AddDays(days + ((seconds + 86_399) / 86_400)).ToString());
        seconds += (3600 * time.Hour) + (60 * time.Minute) + time.Second;
        day = day.AddDays(days + (seconds / 86_400));
        seconds %= 86_400;
        return Parsed(Invariant($"{day}T{seconds / 3600:00}:{seconds / 60 % 60:00}:{seconds % 60:00}{(time.Zone == EdtfZone.Utc ? "Z" : "")}"));
    }

    // Longer than anything that happened, and no sum of them is too large.
    private static long Number(Match match, string group) => match.Groups[group] is { Success: true, ValueSpan: var digits } ? long.Parse(digits, CultureInfo.InvariantCulture) : 0;

    private static EdtfDate? Parsed(string text) => Edtf.ParseOrNull(text) as EdtfDate;

    [GeneratedRegex(@"\A(?<year>[0-9]{4})-?(?<month>[0-9]{2})-?(?<day>[0-9]{2})(?<time>T(?<hour>[0-9]{2}):?(?<minute>[0-9]{2}):?(?<second>[0-9]{2})(?<zone>Z?))?\z", RegexOptions.CultureInvariant, PatternTime.Most)]
    private static partial Regex Form();

    [GeneratedRegex(@"\A\+?P(?=[0-9T])(?:(?<weeks>[0-9]{1,6})W)?(?:(?<days>[0-9]{1,6})D)?(?:T(?:(?<hours>[0-9]{1,6})H)?(?:(?<minutes>[0-9]{1,6})M)?(?:(?<seconds>[0-9]{1,6})S)?)?\z", RegexOptions.CultureInvariant, PatternTime.Most)]
    private static partial Regex Duration();
}
