namespace Annals.Dates;

/// <summary>The label of one date: what its digits say, then what is not known or doubtful of it.</summary>
internal static class DateLabel
{
    public static string Of(EdtfDate date, DateWords words)
    {
        var label = Digits(date, words);
        if (date.IsPlain) return label;
        if (date.Time is { } time) return words.Clock.DateAndTime.Fill(label, TimeLabel.Of(time, words));
        var note = label.Length == 0 ? "" : NoteLabel.Of(date, words);
        if (label.Length == 0) label = words.Notes.Nothing;
        // What holds for the whole date stands beside it, also where a language puts it behind.
        label = date.CommonQualifiers switch
        {
            Qualifiers.Uncertain => words.Notes.Uncertain.Fill(label),
            Qualifiers.Approximate => words.Notes.Approximate.For(date).Fill(label),
            Qualifiers.Both => words.Notes.Both.For(date).Fill(label),
            _ => label,
        };
        return note.Length == 0 ? label : words.Notes.Note.Fill(label, note);
    }

    /// <summary>The finest part of which anything is known.</summary>
    public static DatePrecision Precision(EdtfDate date) => date switch
    {
        { DayOfMonth: { IsUnknown: false } } => DatePrecision.Day,
        { Month: { IsUnknown: false } } => DatePrecision.Month,
        _ => DatePrecision.Year,
    };

    /// <summary>Whether the label is more than a number, a month's name or a day: a season, a decade, "between … and …".</summary>
    public static bool IsPhrase(EdtfDate date) => Precision(date) switch
    {
        DatePrecision.Year => date.Year.Lowest != date.Year.Highest,
        DatePrecision.Month => date.Month is { IsSubYear: true } or { IsExact: false } || date.Year is { IsExact: false, IsUnknown: false },
        _ => date.Month is { IsExact: false } || date.DayOfMonth is { IsExact: false } || date.Year is { IsExact: false, IsUnknown: false },
    };

    /// <summary>Empty where no digit is known.</summary>
    private static string Digits(EdtfDate date, DateWords words) => Precision(date) switch
    {
        DatePrecision.Year => OfYear(date.Year, words),
        DatePrecision.Month when date.Month is { IsExact: true } month => date.Year.IsExact
            ? PartLabel.Month(month.Value, date.Year.Value, words)
            : Within(date.Year, PartLabel.MonthAlone(month.Value, words), words),
        DatePrecision.Day when date is { Month: { IsExact: true } month, DayOfMonth: { IsExact: true } day } => date.Year.IsExact
            ? PartLabel.Day(new Day(date.Year.Value, month.Value, day.Value), words)
            : Within(date.Year, PartLabel.DayAndMonth(month.Value, day.Value, words), words),
        var precision => PartLabel.Between(date.Earliest!.Value, date.Latest!.Value, precision, words),
    };

    private static string OfYear(EdtfYear year, DateWords words)
    {
        if (year.IsUnknown) return "";
        if (year.Lowest == year.Highest) return YearLabel.Alone(year.Lowest, words);
        if (year.SignificantDigits > 0)
        {
            return words.Years.Estimate.Fill(
                YearLabel.Alone(year.Value, words), YearLabel.Alone(year.Lowest, words), YearLabel.Alone(year.Highest, words));
        }

        // The nines and tens BCE do not coincide with those of the digits, and decades of the first century have no common name.
        return year.Unspecified == 1 && year.Value >= 100
            ? words.Years.Decade.Fill(YearLabel.Number(year.Value, words))
            : YearLabel.Between(year.Lowest, year.Highest, words);
    }

    private static string Within(EdtfYear year, string label, DateWords words) => year.IsUnknown
        ? label
        : words.Years.Within.Fill(label, YearLabel.Alone(year.Lowest, words), YearLabel.Alone(year.Highest, words));
}
