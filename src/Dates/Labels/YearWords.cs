namespace Annals.Dates.Labels;

/// <summary>Years, eras and decades.</summary>
public sealed record YearWords
{
    /// <summary>{year}, where a year stands alone.</summary>
    public required Pattern Alone { get; init; }

    /// <summary>{year}, a year before year 1.</summary>
    public required Pattern Before { get; init; }

    /// <summary>{year}, one of the years 1 to 99, which would read as a mere number.</summary>
    public required Pattern Early { get; init; }

    /// <summary>{year}, the first year of a decade.</summary>
    public required Pattern Decade { get; init; }

    /// <summary>Between groups of three digits in years of five digits or more; may be empty.</summary>
    public required string Thousands { get; init; }

    /// <summary>The ten digits from zero to nine, or empty for 0 to 9.</summary>
    public required string Digits { get; init; }

    /// <summary>{date} {earliest} {latest}, a day or month of a year of which only some digits are known.</summary>
    public required Pattern Within { get; init; }

    /// <summary>{date} {earliest} {latest}, a year with significant digits.</summary>
    public required Pattern Estimate { get; init; }

    internal static YearWords From(Func<string, string> word) => new()
    {
        Alone = Pattern.Of(word("dates.year"), "year"),
        Before = Pattern.Of(word("dates.bce"), "year"),
        Early = Pattern.Of(word("dates.early_ce"), "year"),
        Decade = Pattern.Of(word("dates.decade"), "year"),
        Thousands = word("dates.thousands"),
        Digits = word("dates.digits"),
        Within = Pattern.Of(word("dates.year_within"), "date", "earliest", "latest"),
        Estimate = Pattern.Of(word("dates.estimate"), "date", "earliest", "latest"),
    };
}
