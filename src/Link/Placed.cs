using Annals.Dates;

namespace Annals.Link;

/// <summary>Where a date is put on a calendar: the year that it starts in, and the month if the date says so much.</summary>
public readonly record struct Placed(long Year, int? Month)
{
    /// <returns>Null for a date that is open or unknown on both sides.</returns>
    public static Placed? At(Edtf date)
    {
        if ((date.Earliest ?? date.Latest) is not { } first) return null;
        return new Placed(first.Year, SaysMonth(date, first) ? first.Month : null);
    }

    // "1985", "the 1960s" and "2019/2022" start on a first of January without meaning January; a season means three months.
    private static bool SaysMonth(Edtf date, Day first)
    {
        var startsYear = first is { Month: 1, DayOfMonth: 1 };
        if (date.Latest is not { } last) return !startsYear;
        if (startsYear && last is { Month: 12, DayOfMonth: 31 }) return false;
        return date is EdtfInterval || (first.Year == last.Year && first.Month == last.Month);
    }
}
