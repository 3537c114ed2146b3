namespace Annals.Dates;

/// <summary>
/// The months of sub-year groupings 21 to 41 (ISO 8601-2:2019 §4.8). The standard leaves seasons to the reader; here they are the
/// meteorological ones. 21–24 (no hemisphere named) and 25–28 (northern): spring is March to May, summer June to August, autumn
/// September to November, winter December of the year written to the end of February of the next. 29–32 (southern): spring is
/// September to November, summer December to the end of February of the next year, autumn March to May, winter June to August.
/// 33–36 are quarters, 37–39 blocks of four months, 40 and 41 half-years.
/// </summary>
internal static class SubYear
{
    public const int First = 21, Last = 41;

    /// <summary>The kind of grouping, and which of its kind it is, from 1.</summary>
    public static (SubYearKind Kind, int Number) Parts(int code) => code switch
    {
        <= 24 => (SubYearKind.Season, code - 20),
        <= 28 => (SubYearKind.NorthernSeason, code - 24),
        <= 32 => (SubYearKind.SouthernSeason, code - 28),
        <= 36 => (SubYearKind.Quarter, code - 32),
        <= 39 => (SubYearKind.Third, code - 36),
        _ => (SubYearKind.Half, code - 39),
    };

    public static Day FirstDay(int code, long year) => new(year, Months(code).First, 1);

    public static Day LastDay(int code, long year)
    {
        var (first, count) = Months(code);
        var last = first + count - 1;
        return last <= 12 ? Day.EndOfMonth(year, last) : Day.EndOfMonth(year + 1, last - 12);
    }

    private static (int First, int Count) Months(int code)
    {
        var (kind, number) = Parts(code);
        return kind switch
        {
            SubYearKind.Quarter => ((3 * number) - 2, 3),
            SubYearKind.Third => ((4 * number) - 3, 4),
            SubYearKind.Half => ((6 * number) - 5, 6),
            SubYearKind.SouthernSeason => ((((3 * number) + 5) % 12) + 1, 3),
            _ => (3 * number, 3),
        };
    }
}

/// <summary>The kinds of grouping that may stand in the place of a month (ISO 8601-2:2019 §4.8).</summary>
internal enum SubYearKind
{
    Season,
    NorthernSeason,
    SouthernSeason,
    Quarter,
    Third,
    Half,
}
