namespace Annals.Dates.Labels;

/// <summary>The label of one date: what its digits say, then what is not known or doubtful of it.</summary>
internal static class DateLabel
{
    public static string Of(EdtfDate date, DateWords words)
    {
        if (IsNothing(date)) return words.Notes.Nothing;
        var label = Digits(date, words);
        if (date.IsPlain) return label;
        if (date.Time is { } time) return words.Clock.DateAndTime.Fill(label, OfTime(time, words));
        var note = NoteLabel.Of(date, words);
        var within = IsBetween(date) ? words.Spans.SomeTime.Fill(label) : label;
        // What holds for the whole date stands beside it, also where a language puts it behind.
        label = date.CommonQualifiers switch
        {
            Qualifiers.Uncertain => words.Notes.Uncertain.Fill(label),
            Qualifiers.Approximate => words.Notes.Approximate.For(date).Fill(within),
            Qualifiers.Both => words.Notes.Both.For(date).Fill(within),
            _ => label,
        };
        return note.Length == 0 ? label : words.Notes.Note.Fill(label, note);
    }

    /// <summary>The same as part of another label, such as "by …": "between … and …" cannot follow every word.</summary>
    public static string Within(EdtfDate date, DateWords words)
    {
        var label = Of(date, words);
        return IsBetween(date) && (date.CommonQualifiers & Qualifiers.Approximate) == 0 ? words.Spans.SomeTime.Fill(label) : label;
    }

    /// <summary>XXXX: no digit is known.</summary>
    public static bool IsNothing(EdtfDate date) => date.Year.IsUnknown && Precision(date) == DatePrecision.Year;

    /// <summary>Whether its digits read as "between … and …".</summary>
    public static bool IsBetween(EdtfDate date) => Precision(date) switch
    {
        DatePrecision.Year => date.Year is { IsExact: false, SignificantDigits: 0, IsUnknown: false } && !YearLabel.IsDecade(date.Year),
        DatePrecision.Month => date.Month is { IsExact: false },
        _ => date.Month is { IsExact: false } || date.DayOfMonth is { IsExact: false },
    };

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

    private static string Digits(EdtfDate date, DateWords words) => Precision(date) switch
    {
        DatePrecision.Year => OfYear(date.Year, words),
        DatePrecision.Month when date.Month is { IsExact: true } month => date.Year.IsExact
            ? PartLabel.Month(month.Value, date.Year.Value, words)
            : InYear(date.Year, PartLabel.MonthAlone(month.Value, words), words),
        DatePrecision.Day when date is { Month: { IsExact: true } month, DayOfMonth: { IsExact: true } day } => date.Year.IsExact
            ? PartLabel.Day(new Day(date.Year.Value, month.Value, day.Value), words)
            : InYear(date.Year, PartLabel.DayAndMonth(month.Value, day.Value, words), words),
        var precision => date is { Earliest: { } first, Latest: { } last }
            ? PartLabel.Between(first, last, precision, words)
            : PartLabel.BetweenWithoutYear(date.Month!.Value, date.DayOfMonth, precision, words),
    };

    private static string OfYear(EdtfYear year, DateWords words)
    {
        if (year.Lowest == year.Highest) return YearLabel.Alone(year.Lowest, words);
        if (year.SignificantDigits > 0)
        {
            return words.Years.Estimate.Fill(
                YearLabel.Alone(year.Value, words), YearLabel.Alone(year.Lowest, words), YearLabel.Alone(year.Highest, words));
        }

        return YearLabel.IsDecade(year)
            ? words.Years.Decade.Fill(YearLabel.Number(year.Value, words))
            : YearLabel.Between(year.Lowest, year.Highest, words);
    }

    private static string InYear(EdtfYear year, string label, DateWords words) => year.IsUnknown
        ? label
        : words.Years.Within.Fill(label, YearLabel.Alone(year.Lowest, words), YearLabel.Alone(year.Highest, words));

    // On the 24-hour clock, to the second where it has one, with its zone.
    private static string OfTime(EdtfTime time, DateWords words)
    {
        var (hour, minute) = (YearLabel.Number(time.Hour, words, "00"), YearLabel.Number(time.Minute, words, "00"));
        var clock = time.Second == 0
            ? words.Clock.Time.Fill(hour, minute)
            : words.Clock.TimeWithSeconds.Fill(hour, minute, YearLabel.Number(time.Second, words, "00"));
        if (time.Zone == EdtfZone.Local) return clock;
        if (time.Offset == 0) return words.Clock.Universal.Fill(clock);
        var minutes = Math.Abs((int)time.Offset);
        var difference = $"{YearLabel.Number(minutes / 60, words, "00")}:{YearLabel.Number(minutes % 60, words, "00")}";
        return words.Clock.Zoned.Fill(clock, (time.Offset < 0 ? "\u2212" : "+") + difference);
    }
}

/// <summary>The finest part that a label names.</summary>
internal enum DatePrecision
{
    Year,
    Month,
    Day,
}
