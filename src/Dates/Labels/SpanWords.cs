namespace Annals.Dates.Labels;

/// <summary>Intervals, ranges and sets.</summary>
public sealed record SpanWords
{
    /// <summary>{date}: open at the start.</summary>
    public required ByPrecision By { get; init; }

    /// <summary>{date}: open at the end.</summary>
    public required ByPrecision Since { get; init; }

    /// <summary>{date}: the start is not known.</summary>
    public required ByPrecision UnknownStart { get; init; }

    /// <summary>{date}: the end is not known.</summary>
    public required ByPrecision UnknownEnd { get; init; }

    /// <summary>{earliest} {latest}: some time between.</summary>
    public required ByPrecision Between { get; init; }

    /// <summary>{earliest} {latest} {year}: some time between two months of a year.</summary>
    public required Pattern BetweenMonths { get; init; }

    /// <summary>{earliest} {latest} {year}: some time between two days of a year, each with its month.</summary>
    public required Pattern BetweenDaysOfYear { get; init; }

    /// <summary>{earliest} {latest} {month} {year}: some time between two days of a month.</summary>
    public required Pattern BetweenDays { get; init; }

    /// <summary>{date}: a label "between … and …" that stands in another label.</summary>
    public required Pattern SomeTime { get; init; }

    /// <summary>{from} {to}: any two dates.</summary>
    public required Pattern Range { get; init; }

    /// <summary>{from} {to}: two whole dates of different years.</summary>
    public required Pattern WholeDays { get; init; }

    /// <summary>{from} {to}: two months of different years.</summary>
    public required Pattern WholeMonths { get; init; }

    /// <summary>{from} {to}: two numbers of years, before an era is added.</summary>
    public required Pattern Years { get; init; }

    /// <summary>{from} {to} {year}: two months of a year.</summary>
    public required Pattern Months { get; init; }

    /// <summary>{from} {to} {year}: two days of a year, each with its month.</summary>
    public required Pattern DaysOfYear { get; init; }

    /// <summary>{from} {to} {month} {year}: two days of a month.</summary>
    public required Pattern Days { get; init; }

    /// <summary>Between the items of a list but the last; empty where all are joined as the last is.</summary>
    public required string Separator { get; init; }

    /// <summary>{a} {b}: the last of a list of which one holds.</summary>
    public required Pattern Or { get; init; }

    /// <summary>{a} {b}: the last of a list of which all hold.</summary>
    public required Pattern And { get; init; }

    /// <summary>{date}: it or any before it, in a list of which one holds.</summary>
    public required Pattern OrEarlier { get; init; }

    /// <summary>{date}: it and all before it.</summary>
    public required Pattern AllUpTo { get; init; }

    /// <summary>{date}: it and all after it.</summary>
    public required Pattern AllFrom { get; init; }

    /// <summary>Several labels in a row.</summary>
    /// <param name="last">{a} {b}: joins the last two, and the others too where a language has no separator.</param>
    internal string Join(IReadOnlyList<string> items, Pattern last)
    {
        if (items.Count == 0) return "";
        if (items.Count == 1) return items[0];
        if (Separator.Length == 0) return items.Aggregate((before, item) => last.Fill(before, item));
        return last.Fill(string.Join(Separator, items.Take(items.Count - 1)), items[^1]);
    }

    internal static SpanWords From(Func<string, string> word) => new()
    {
        By = ByPrecision.From(word, "dates.by", "date"),
        Since = ByPrecision.From(word, "dates.from", "date"),
        UnknownStart = ByPrecision.From(word, "dates.unknown_start", "date"),
        UnknownEnd = ByPrecision.From(word, "dates.unknown_end", "date"),
        Between = ByPrecision.From(word, "dates.between", "earliest", "latest"),
        BetweenMonths = Pattern.Of(word("dates.between_months_of_year"), "earliest", "latest", "year"),
        BetweenDaysOfYear = Pattern.Of(word("dates.between_days_of_year"), "earliest", "latest", "year"),
        BetweenDays = Pattern.Of(word("dates.between_days_of_month"), "earliest", "latest", "month", "year"),
        SomeTime = Pattern.Of(word("dates.some_time"), "date"),
        Range = Pattern.Of(word("dates.range"), "from", "to"),
        WholeDays = Pattern.Of(word("dates.day_range"), "from", "to"),
        WholeMonths = Pattern.Of(word("dates.whole_month_range"), "from", "to"),
        Years = Pattern.Of(word("dates.year_range"), "from", "to"),
        Months = Pattern.Of(word("dates.month_range"), "from", "to", "year"),
        DaysOfYear = Pattern.Of(word("dates.day_range_of_year"), "from", "to", "year"),
        Days = Pattern.Of(word("dates.day_range_of_month"), "from", "to", "month", "year"),
        Separator = word("dates.separator"),
        Or = Pattern.Of(word("dates.or"), "a", "b"),
        And = Pattern.Of(word("dates.and"), "a", "b"),
        OrEarlier = Pattern.Of(word("dates.or_earlier"), "date"),
        AllUpTo = Pattern.Of(word("dates.all_up_to"), "date"),
        AllFrom = Pattern.Of(word("dates.all_from"), "date"),
    };
}
