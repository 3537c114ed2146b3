using System.Globalization;

namespace Annals.Dates;

/// <summary>
/// One day of the proleptic Gregorian calendar with a year 0 (ISO 8601-1:2019 §4.2.1), so that year -499 is 500 BCE.
/// The parts are not checked: a caller makes days that exist.
/// </summary>
public readonly record struct Day(long Year, int Month, int DayOfMonth) : IComparable<Day>, ISpanFormattable
{
    /// <summary>Days since 0000-03-01, which is 0; negative before it.</summary>
    public long Number
    {
        get
        {
            // Years that begin in March put the leap day last, so that no month needs a special case.
            var year = Month <= 2 ? Year - 1 : Year;
            var era = Math.DivRem(year, 400, out var yearOfEra);
            if (yearOfEra < 0) (era, yearOfEra) = (era - 1, yearOfEra + 400);
            var dayOfYear = ((153 * ((Month + 9) % 12)) + 2) / 5 + DayOfMonth - 1;
            return (era * 146_097) + (yearOfEra * 365) + (yearOfEra / 4) - (yearOfEra / 100) + dayOfYear;
        }
    }

    /// <summary>The day of the week: 0 for Sunday to 6 for Saturday.</summary>
    // Day 0 of the count, 0000-03-01, was a Wednesday.
    public int Weekday => (int)((((Number + 3) % 7) + 7) % 7);

    /// <summary>The sort key of what has no place in time.</summary>
    internal static Day AfterAll { get; } = new(long.MaxValue, 12, 31);

    public static bool IsLeapYear(long year) => year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);

    /// <summary>28 to 31, for a month 1 to 12.</summary>
    public static int DaysInMonth(long year, int month) => month switch
    {
        2 => IsLeapYear(year) ? 29 : 28,
        4 or 6 or 9 or 11 => 30,
        _ => 31,
    };

    /// <summary>The last day of a month 1 to 12.</summary>
    public static Day EndOfMonth(long year, int month) => new(year, month, DaysInMonth(year, month));

    /// <summary>The day whose <see cref="Number"/> is given.</summary>
    public static Day FromNumber(long number)
    {
        var era = Math.DivRem(number, 146_097, out var dayOfEra);
        if (dayOfEra < 0) (era, dayOfEra) = (era - 1, dayOfEra + 146_097);
        var yearOfEra = (dayOfEra - (dayOfEra / 1_460) + (dayOfEra / 36_524) - (dayOfEra / 146_096)) / 365;
        var dayOfYear = (int)(dayOfEra - ((365 * yearOfEra) + (yearOfEra / 4) - (yearOfEra / 100)));
        var fromMarch = ((5 * dayOfYear) + 2) / 153;
        var month = fromMarch < 10 ? fromMarch + 3 : fromMarch - 9;
        var year = (era * 400) + yearOfEra + (month <= 2 ? 1 : 0);
        return new Day(year, month, dayOfYear - (((153 * fromMarch) + 2) / 5) + 1);
    }

    public Day AddDays(long days) => FromNumber(Number + days);

    public int CompareTo(Day other)
    {
        var byYear = Year.CompareTo(other.Year);
        if (byYear != 0) return byYear;
        var byMonth = Month.CompareTo(other.Month);
        return byMonth != 0 ? byMonth : DayOfMonth.CompareTo(other.DayOfMonth);
    }

    public static bool operator <(Day left, Day right) => left.CompareTo(right) < 0;

    public static bool operator >(Day left, Day right) => left.CompareTo(right) > 0;

    public static bool operator <=(Day left, Day right) => left.CompareTo(right) <= 0;

    public static bool operator >=(Day left, Day right) => left.CompareTo(right) >= 0;

    /// <summary>As EDTF level 0 or 1 writes it, such as 2022-11-22 or -0499-01-01; a year over 9999 stands in full.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{this}");

    public string ToString(string? format, IFormatProvider? formatProvider) => ToString();

    public bool TryFormat(Span<char> destination, out int charsWritten, ReadOnlySpan<char> format, IFormatProvider? provider) =>
        destination.TryWrite(CultureInfo.InvariantCulture, $"{(Year < 0 ? "-" : "")}{Math.Abs(Year):0000}-{Month:00}-{DayOfMonth:00}", out charsWritten);
}

/// <summary>Days in a row.</summary>
/// <param name="First">Null where it is open or unknown on that side.</param>
/// <param name="Last">Null where it is open or unknown on that side.</param>
public readonly record struct DaySpan(Day? First, Day? Last)
{
    /// <summary>Its first day, or its last where the start is open or unknown.</summary>
    public Day? Anchor => First ?? Last;
}
