namespace Annals.Dates;

/// <summary>The first and the last day that the digits of a date can mean.</summary>
internal static class DateBounds
{
    /// <summary>False where no day of the calendar fits, as with 1985-02-3X.</summary>
    public static bool TryFind(EdtfYear year, EdtfDigits? month, EdtfDigits? day, out Day first, out Day last)
    {
        long lowest = year.Lowest, highest = year.Highest;
        if (month is not { } m || (m.IsUnknown && day is null or { IsUnknown: true }))
        {
            (first, last) = (new Day(lowest, 1, 1), new Day(highest, 12, 31));
            return true;
        }

        if (m.IsSubYear)
        {
            (first, last) = (SubYear.FirstDay(m.Value, lowest), SubYear.LastDay(m.Value, highest));
            return true;
        }

        // Only a 29 February depends on the year, so that either walk ends within a few steps for anything else.
        var days = day ?? new EdtfDigits(0, 3);
        last = default;
        return TryWalk(year, m, days, lowest, 1, out first) && TryWalk(year, m, days, highest, -1, out last);
    }

    private static bool TryWalk(EdtfYear year, EdtfDigits month, EdtfDigits day, long from, int step, out Day found)
    {
        for (var y = from; y >= year.Lowest && y <= year.Highest; y += step)
        {
            if (!year.Matches(y)) continue;
            for (var m = step > 0 ? 1 : 12; m is >= 1 and <= 12; m += step)
            {
                if (!month.Matches(m)) continue;
                var length = Day.DaysInMonth(y, m);
                for (var d = step > 0 ? 1 : length; d >= 1 && d <= length; d += step)
                {
                    if (!day.Matches(d)) continue;
                    found = new Day(y, m, d);
                    return true;
                }
            }
        }

        found = default;
        return false;
    }
}
