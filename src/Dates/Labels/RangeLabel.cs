namespace Annals.Dates.Labels;

/// <summary>The labels of intervals and ranges, which say once what both ends share.</summary>
internal static class RangeLabel
{
    public static string Of(EdtfInterval interval, DateWords words) => (Known(interval.Start.Date), Known(interval.End.Date)) switch
    {
        ({ } start, { } end) => Of(start, end, words),
        ({ } start, null) => Fill(interval.End.IsOpen ? words.Spans.Since : words.Spans.UnknownEnd, start, words),
        (null, { } end) => Fill(interval.Start.IsOpen ? words.Spans.By : words.Spans.UnknownStart, end, words),
        _ => words.Notes.Nothing,
    };

    public static string Fill(ByPrecision pattern, EdtfDate date, DateWords words) =>
        pattern.For(date).Fill(DateLabel.Within(date, words));

    public static string Of(EdtfDate from, EdtfDate to, DateWords words)
    {
        if (from == to) return DateLabel.Of(from, words);
        var precision = DateLabel.Precision(from);
        if (from.IsPlain && to.IsPlain && precision == DateLabel.Precision(to))
        {
            if (precision == DatePrecision.Year) return YearLabel.Range(from.Year.Value, to.Year.Value, words);
            if (from.Year.Value == to.Year.Value && OfOneYear(from, to, precision, words) is { } label) return label;
            return Pattern(from, to, words).Fill(DateLabel.Of(from, words), DateLabel.Of(to, words));
        }

        return words.Spans.Range.Fill(DateLabel.Within(from, words), DateLabel.Within(to, words));
    }

    // An end of which nothing is known is as good as none.
    private static EdtfDate? Known(EdtfDate? end) => end is null || DateLabel.IsNothing(end) ? null : end;

    private static Pattern Pattern(EdtfDate from, EdtfDate to, DateWords words) => (from, to) switch
    {
        ({ DayOfMonth: not null }, _) => words.Spans.WholeDays,
        ({ Month.IsSubYear: false }, { Month.IsSubYear: false }) => words.Spans.WholeMonths,
        _ => words.Spans.Range,
    };

    private static string? OfOneYear(EdtfDate from, EdtfDate to, DatePrecision precision, DateWords words)
    {
        int first = from.Month!.Value.Value, second = to.Month!.Value.Value;
        var (spans, calendar, year) = (words.Spans, words.Calendar, YearLabel.InDate(from.Year.Value, words));
        if (precision == DatePrecision.Month)
        {
            return first <= 12 && second <= 12
                ? spans.Months.Fill(calendar.Months[first - 1], calendar.Months[second - 1], year)
                : OfOneHemisphere(from, to, words);
        }

        int day = from.DayOfMonth!.Value.Value, otherDay = to.DayOfMonth!.Value.Value;
        return first == second
            ? spans.Days.Fill(
                PartLabel.DayNumber(day, words), PartLabel.DayNumber(otherDay, words), calendar.MonthsBesideDay[first - 1], year)
            : spans.DaysOfYear.Fill(
                PartLabel.DayAndMonth(first, day, words), PartLabel.DayAndMonth(second, otherDay, words), year);
    }

    // The hemisphere stands once, behind both.
    private static string? OfOneHemisphere(EdtfDate from, EdtfDate to, DateWords words)
    {
        var ((kind, number), (other, otherNumber)) = (SubYear.Parts(from.Month!.Value.Value), SubYear.Parts(to.Month!.Value.Value));
        if (kind != other || kind is not (SubYearKind.NorthernSeason or SubYearKind.SouthernSeason)) return null;
        var range = words.Spans.Range.Fill(Season(number, from), Season(otherNumber, to));
        return (kind == SubYearKind.NorthernSeason ? words.Calendar.Northern : words.Calendar.Southern).Fill(range);

        string Season(int which, EdtfDate date) =>
            words.Calendar.Season.Fill(words.Calendar.Seasons[which - 1], YearLabel.InDate(date.Year.Value, words));
    }
}
