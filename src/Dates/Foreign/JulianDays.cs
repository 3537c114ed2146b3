namespace Annals.Dates.Foreign;

/// <summary>Days of the Julian calendar, which much of Europe had until 1582, and some of it until the twentieth century.</summary>
public static class JulianDays
{
    // 0000-03-01 of the Julian calendar is two days before that of the Gregorian one.
    private const long Offset = -2;

    /// <param name="year">With a year 0, which is 1 BCE.</param>
    /// <returns>The same day in the Gregorian calendar; null where there is no such day.</returns>
    public static Day? ToGregorian(long year, int month, int day)
    {
        if (month is < 1 or > 12 || day < 1 || day > Length(year, month)) return null;
        // Years that begin in March put the leap day last, so that no month needs a special case.
        var fromMarch = month <= 2 ? year - 1 : year;
        var dayOfYear = (((153 * ((month + 9) % 12)) + 2) / 5) + day - 1;
        return Day.FromNumber((365 * fromMarch) + (long)Math.Floor(fromMarch / 4.0) + dayOfYear + Offset);
    }

    /// <summary>28 to 31: of a century, too, every fourth year is a leap year.</summary>
    public static int Length(long year, int month) => month == 2 ? year % 4 == 0 ? 29 : 28 : Day.DaysInMonth(2001, month);
}
