using System.Globalization;
using Annals.Dates;
using Annals.Dates.Suggestions;
using Annals.Parse.Documents;

namespace Annals.Parse.TimelineJs;

/// <summary>Dates of TimelineJS to EDTF and back. EDTF has a year 0, which is 1 BCE; TimelineJS has none.</summary>
public static class SlideDates
{
    /// <summary>The years either side of 0 of which JavaScript counts days (ECMA-262, time values).</summary>
    private const long LastCounted = 270_000;

    /// <param name="end">Null for a slide of one date.</param>
    /// <param name="problem">What is wrong where there is no such date.</param>
    /// <returns>Null where there is no such date. A time is in it only where the slide has one date, and that a day.</returns>
    public static Edtf? ToEdtf(SlideDate start, SlideDate? end, out string problem)
    {
        var first = Text(start);
        if (end is not null && Text(end) is var last && last != first) return Parse($"{first}/{last}", out problem);
        return Parse(first + (end is null || end == start ? Time(start) : ""), out problem);
    }

    /// <summary>The dates that show an EDTF date: its own where it is exact, else the first and the last day that it can mean.</summary>
    /// <param name="date">One with a place in time.</param>
    public static (SlideDate Start, SlideDate? End) Of(Edtf date)
    {
        switch (date)
        {
            case EdtfDate one when Exact(one) is { } exact:
                return (exact, null);
            case EdtfInterval { Start.Date: { } start, End.Date: { } end } when Exact(start) is { } first && Exact(end) is { } last:
                return (Distinct(first, last), last);
            case EdtfInterval { Start.Date: { } start, End.Date: null } when Exact(start) is { } first:
                return (first, null);
            case EdtfInterval { Start.Date: null, End.Date: { } end } when Exact(end) is { } last:
                return (last, null);
            default:
                var anchor = date.Anchor ?? throw new ArgumentException($"No slide can have {date}.", nameof(date));
                return Bounds(date.Earliest ?? anchor, date.Latest ?? anchor);
        }
    }

    /// <summary>The end of the year, month or day that an era begins with: TimelineJS takes none that ends where it starts.</summary>
    public static SlideDate LastOf(SlideDate start) => start switch
    {
        // Of years that JavaScript cannot count in days, only the year counts.
        _ when Math.Abs(start.Year) > LastCounted => new SlideDate(start.Year == -1 ? 1 : start.Year + 1),
        { Month: null } => new SlideDate(start.Year, 12, 31),
        { Day: null, Month: { } month } => new SlideDate(start.Year, month, Day.DaysInMonth(Ours(start.Year), month)),
        _ => new SlideDate(start.Year, start.Month, start.Day, 23, 59, 59),
    };

    // TimelineJS 3.9.11 shows no end that begins with all the digits of the start, and stops at an era with one: the start then says where it begins.
    private static SlideDate Distinct(SlideDate start, SlideDate end) => (start, end) switch
    {
        ({ Month: null }, { Month: not null }) when start.Year == end.Year => start with { Month = 1 },
        ({ Month: not null, Day: null }, { Day: not null }) when (start.Year, start.Month) == (end.Year, end.Month) => start with { Day = 1 },
        _ => start,
    };

    private static (SlideDate, SlideDate?) Bounds(Day first, Day last)
    {
        // From the start of a year or month to the end of one needs no days.
        if ((first.Month, first.DayOfMonth, last.Month, last.DayOfMonth) == (1, 1, 12, 31))
            return Pair(new SlideDate(Theirs(first.Year)), new SlideDate(Theirs(last.Year)));
        if (first.DayOfMonth == 1 && last == Day.EndOfMonth(last.Year, last.Month))
            return Pair(new SlideDate(Theirs(first.Year), first.Month), new SlideDate(Theirs(last.Year), last.Month));
        return Pair(
            new SlideDate(Theirs(first.Year), first.Month, first.DayOfMonth),
            new SlideDate(Theirs(last.Year), last.Month, last.DayOfMonth));
    }

    private static (SlideDate, SlideDate?) Pair(SlideDate start, SlideDate end) => (start, start == end ? null : end);

    private static SlideDate? Exact(EdtfDate date)
    {
        if (!date.Year.IsExact || date.Month is { IsExact: false } or { IsSubYear: true } || date.DayOfMonth is { IsExact: false }) return null;
        return new SlideDate(
            Theirs(date.Year.Value), date.Month?.Value, date.DayOfMonth?.Value, date.Time?.Hour, date.Time?.Minute, date.Time?.Second);
    }

    private static long Theirs(long year) => year <= 0 ? year - 1 : year;

    private static long Ours(long year) => year < 0 ? year + 1 : year;

    private static Edtf? Parse(string text, out string problem)
    {
        var date = WrittenDate.TryParse(text, out var read, out var wrong) ? read : null;
        problem = wrong?.Message ?? "";
        return date;
    }

    // A day without a month says nothing, and of a year beyond four digits EDTF gives no months.
    private static string Text(SlideDate date)
    {
        // Beside the limit nothing can overflow: whatever is beyond it is refused when it is parsed.
        var year = Ours(Math.Clamp(date.Year, -2 * EdtfYear.Limit, 2 * EdtfYear.Limit));
        var digits = Math.Abs(year).ToString("0000", CultureInfo.InvariantCulture);
        var minus = year < 0 ? "-" : "";
        if (digits.Length > 4) return $"Y{minus}{digits}";
        return $"{minus}{digits}{Part(date.Month)}{(date.Month is null ? "" : Part(date.Day))}";
    }

    private static string Time(SlideDate date) => date is { Month: not null, Day: not null, Hour: { } hour } && Math.Abs(date.Year) < 10_000
        ? string.Create(CultureInfo.InvariantCulture, $"T{hour:00}:{date.Minute ?? 0:00}:{date.Second ?? 0:00}")
        : "";

    private static string Part(int? part) => part is { } number ? string.Create(CultureInfo.InvariantCulture, $"-{number:00}") : "";
}
