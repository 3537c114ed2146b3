namespace Annals.Dates;

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

    /// <summary>{from} {to}: any two dates.</summary>
    public required Pattern Range { get; init; }

    /// <summary>{from} {to}: two numbers of years, before an era is added.</summary>
    public required Pattern Years { get; init; }

    /// <summary>{from} {to} {year}: two months of a year.</summary>
    public required Pattern Months { get; init; }

    /// <summary>{from} {to} {year}: two days of a year, each with its month.</summary>
    public required Pattern DaysOfYear { get; init; }

    /// <summary>{from} {to} {month} {year}: two days of a month.</summary>
    public required Pattern Days { get; init; }

    /// <summary>Between the items of a list but the last.</summary>
    public required string Separator { get; init; }

    /// <summary>{a} {b}: the last of a list of which one holds.</summary>
    public required Pattern Or { get; init; }

    /// <summary>{a} {b}: the last of a list of which all hold.</summary>
    public required Pattern And { get; init; }

    /// <summary>{date}: it and all before it.</summary>
    public required Pattern AllUpTo { get; init; }

    /// <summary>{date}: it and all after it.</summary>
    public required Pattern AllFrom { get; init; }

    internal static SpanWords From(Func<string, string> word) => new()
    {
        By = ByPrecision.From(word, "dates.by", "date"),
        Since = ByPrecision.From(word, "dates.from", "date"),
        UnknownStart = ByPrecision.From(word, "dates.unknown_start", "date"),
        UnknownEnd = ByPrecision.From(word, "dates.unknown_end", "date"),
        Between = ByPrecision.From(word, "dates.between", "earliest", "latest"),
        Range = Pattern.Of(word("dates.range"), "from", "to"),
        Years = Pattern.Of(word("dates.year_range"), "from", "to"),
        Months = Pattern.Of(word("dates.month_range"), "from", "to", "year"),
        DaysOfYear = Pattern.Of(word("dates.day_range_of_year"), "from", "to", "year"),
        Days = Pattern.Of(word("dates.day_range_of_month"), "from", "to", "month", "year"),
        Separator = word("dates.separator"),
        Or = Pattern.Of(word("dates.or"), "a", "b"),
        And = Pattern.Of(word("dates.and"), "a", "b"),
        AllUpTo = Pattern.Of(word("dates.all_up_to"), "date"),
        AllFrom = Pattern.Of(word("dates.all_from"), "date"),
    };
}
