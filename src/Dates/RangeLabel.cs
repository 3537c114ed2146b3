namespace Annals.Dates;

/// <summary>The labels of intervals and ranges, which say once what both ends share.</summary>
internal static class RangeLabel
{
    public static string Of(EdtfInterval interval, DateWords words) => (interval.Start.Date, interval.End.Date) switch
    {
        ({ } start, { } end) => Of(start, end, words),
        ({ } start, null) => Fill(interval.End.IsOpen ? words.Spans.Since : words.Spans.UnknownEnd, start, words),
        (null, { } end) => Fill(interval.Start.IsOpen ? words.Spans.By : words.Spans.UnknownStart, end, words),
        _ => words.Notes.Nothing,
    };

    public static string Fill(ByPrecision pattern, EdtfDate date, DateWords words) =>
        pattern.For(date).Fill(DateLabel.Of(date, words));

    public static string Of(EdtfDate from, EdtfDate to, DateWords words)
    {
        if (from == to) return DateLabel.Of(from, words);
        var precision = DateLabel.Precision(from);
        if (from.IsPlain && to.IsPlain && precision == DateLabel.Precision(to))
        {
            if (precision == DatePrecision.Year) return YearLabel.Range(from.Year.Value, to.Year.Value, words);
            if (from.Year.Value == to.Year.Value && OfOneYear(from, to, precision, words) is { } label) return label;
        }

        return words.Spans.Range.Fill(DateLabel.Of(from, words), DateLabel.Of(to, words));
    }

    private static string? OfOneYear(EdtfDate from, EdtfDate to, DatePrecision precision, DateWords words)
    {
        int first = from.Month!.Value.Value, second = to.Month!.Value.Value;
        var (spans, calendar, year) = (words.Spans, words.Calendar, YearLabel.InDate(from.Year.Value, words));
        if (precision == DatePrecision.Month)
        {
            return first <= 12 && second <= 12
                ? spans.Months.Fill(calendar.Months[first - 1], calendar.Months[second - 1], year)
                : null;
        }

        int day = from.DayOfMonth!.Value.Value, otherDay = to.DayOfMonth!.Value.Value;
        return first == second
            ? spans.Days.Fill(
                PartLabel.DayNumber(day, words), PartLabel.DayNumber(otherDay, words), calendar.MonthsBesideDay[first - 1], year)
            : spans.DaysOfYear.Fill(
                PartLabel.DayAndMonth(first, day, words), PartLabel.DayAndMonth(second, otherDay, words), year);
    }
}
