namespace Annals.Dates.Labels;

/// <summary>Days, months and seasons, as the parts of a label.</summary>
internal static class PartLabel
{
    public static string DayNumber(int day, DateWords words) => day == 1 && words.Calendar.FirstDay.Length > 0
        ? words.Calendar.FirstDay
        : words.Calendar.DayNumber.Fill(YearLabel.Number(day, words));

    public static string Day(Day day, DateWords words) => words.Calendar.Day.Fill(
        DayNumber(day.DayOfMonth, words), words.Calendar.MonthsBesideDay[day.Month - 1], YearLabel.InDate(day.Year, words));

    public static string DayAndMonth(int month, int day, DateWords words) =>
        words.Calendar.DayAndMonth.Fill(DayNumber(day, words), words.Calendar.MonthsBesideDay[month - 1]);

    /// <summary>A month 1 to 12 or a grouping 21 to 41, with its year.</summary>
    public static string Month(int month, long year, DateWords words)
    {
        var inDate = YearLabel.InDate(year, words);
        if (month <= 12) return words.Calendar.Month.Fill(words.Calendar.Months[month - 1], inDate);
        var (kind, number) = SubYear.Parts(month);
        var calendar = words.Calendar;
        return kind switch
        {
            SubYearKind.Season => calendar.Season.Fill(calendar.Seasons[number - 1], inDate),
            SubYearKind.NorthernSeason => calendar.Northern.Fill(calendar.Season.Fill(calendar.Seasons[number - 1], inDate)),
            SubYearKind.SouthernSeason => calendar.Southern.Fill(calendar.Season.Fill(calendar.Seasons[number - 1], inDate)),
            _ => calendar.Part.Fill(MonthAlone(month, words), inDate),
        };
    }

    /// <summary>A month 1 to 12 or a grouping 21 to 41, without a year.</summary>
    public static string MonthAlone(int month, DateWords words)
    {
        var calendar = words.Calendar;
        if (month <= 12) return calendar.Months[month - 1];
        var (kind, number) = SubYear.Parts(month);
        return kind switch
        {
            SubYearKind.Season => calendar.Seasons[number - 1],
            SubYearKind.NorthernSeason => calendar.Northern.Fill(calendar.Seasons[number - 1]),
            SubYearKind.SouthernSeason => calendar.Southern.Fill(calendar.Seasons[number - 1]),
            SubYearKind.Quarter => calendar.Quarters[number - 1],
            SubYearKind.Third => calendar.Thirds[number - 1],
            _ => calendar.Halves[number - 1],
        };
    }

    /// <summary>"Between … and …", as precisely as is asked.</summary>
    public static string Between(Day from, Day to, DatePrecision precision, DateWords words) => precision switch
    {
        DatePrecision.Day when (from.Year, from.Month) == (to.Year, to.Month) => words.Spans.BetweenDays.Fill(
            DayNumber(from.DayOfMonth, words), DayNumber(to.DayOfMonth, words), words.Calendar.MonthsBesideDay[from.Month - 1], YearLabel.InDate(from.Year, words)),
        DatePrecision.Day when from.Year == to.Year => words.Spans.BetweenDaysOfYear.Fill(
            DayAndMonth(from.Month, from.DayOfMonth, words), DayAndMonth(to.Month, to.DayOfMonth, words), YearLabel.InDate(from.Year, words)),
        DatePrecision.Day => words.Spans.Between.Day.Fill(Day(from, words), Day(to, words)),
        DatePrecision.Month when from.Year == to.Year => words.Spans.BetweenMonths.Fill(
            words.Calendar.Months[from.Month - 1], words.Calendar.Months[to.Month - 1], YearLabel.InDate(from.Year, words)),
        DatePrecision.Month =>
            words.Spans.Between.Month.Fill(Month(from.Month, from.Year, words), Month(to.Month, to.Year, words)),
        _ => YearLabel.Between(from.Year, to.Year, words),
    };

    /// <summary>The same of digits whose year is not known: of XXXX-12-2X.</summary>
    public static string BetweenWithoutYear(EdtfDigits month, EdtfDigits? day, DatePrecision precision, DateWords words)
    {
        // Any leap year has the days that some year has.
        DateBounds.TryFind(new EdtfYear(2000, false), month, day, out var from, out var to);
        return precision == DatePrecision.Day
            ? words.Spans.Between.Day.Fill(DayAndMonth(from.Month, from.DayOfMonth, words), DayAndMonth(to.Month, to.DayOfMonth, words))
            : words.Spans.Between.Month.Fill(MonthAlone(from.Month, words), MonthAlone(to.Month, words));
    }
}
