namespace Annals.Dates;

/// <summary>Dates as moments of the clock, for formats that know nothing else.</summary>
public static class Instants
{
    /// <summary>
    /// In universal time: that of a date with a time and a zone, else the beginning of its first day, or of its last where the start is open.
    /// </summary>
    /// <returns>Null outside the years 1 to 9999.</returns>
    public static DateTime? Of(Edtf date)
    {
        if (date.Anchor is not { Year: >= 1 and <= 9999 } day) return null;
        var start = new DateTime((int)day.Year, day.Month, day.DayOfMonth, 0, 0, 0, DateTimeKind.Utc);
        if (date is not EdtfDate { Time: { } time }) return start;
        // A leap second is none to this calendar; an offset may lead out of it at either end.
        var ticks = start.Ticks + new TimeSpan(time.Hour, time.Minute - time.Offset, Math.Min((int)time.Second, 59)).Ticks;
        return ticks < 0 || ticks > DateTime.MaxValue.Ticks ? start : new DateTime(ticks, DateTimeKind.Utc);
    }
}
