namespace Annals.Dates.Labels;

/// <summary>Times of day.</summary>
public sealed record ClockWords
{
    /// <summary>{date} {time}</summary>
    public required Pattern DateAndTime { get; init; }

    /// <summary>{hour} {minute}, two digits each, on the 24-hour clock.</summary>
    public required Pattern Time { get; init; }

    /// <summary>{hour} {minute} {second}, for a time that does not end with a minute.</summary>
    public required Pattern TimeWithSeconds { get; init; }

    /// <summary>{time}, universal time.</summary>
    public required Pattern Universal { get; init; }

    /// <summary>{time} {offset}, the offset such as +04:30.</summary>
    public required Pattern Zoned { get; init; }

    internal static ClockWords From(Func<string, string> word) => new()
    {
        DateAndTime = Pattern.Of(word("dates.date_and_time"), "date", "time"),
        Time = Pattern.Of(word("dates.time"), "hour", "minute"),
        TimeWithSeconds = Pattern.Of(word("dates.time_with_seconds"), "hour", "minute", "second"),
        Universal = Pattern.Of(word("dates.time_utc"), "time"),
        Zoned = Pattern.Of(word("dates.time_zoned"), "time", "offset"),
    };
}
