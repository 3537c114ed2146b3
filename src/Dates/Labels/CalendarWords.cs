using System.Collections.Immutable;

namespace Annals.Dates.Labels;

/// <summary>Days, months and the groupings of months.</summary>
public sealed record CalendarWords
{
    public required ImmutableArray<string> Months { get; init; }

    /// <summary>The months in the form that they take beside a day.</summary>
    public required ImmutableArray<string> MonthsBesideDay { get; init; }

    public required ImmutableArray<string> Seasons { get; init; }

    public required ImmutableArray<string> Quarters { get; init; }

    /// <summary>The blocks of four months.</summary>
    public required ImmutableArray<string> Thirds { get; init; }

    public required ImmutableArray<string> Halves { get; init; }

    /// <summary>{season}</summary>
    public required Pattern Northern { get; init; }

    /// <summary>{season}</summary>
    public required Pattern Southern { get; init; }

    /// <summary>{d}, the number of a day.</summary>
    public required Pattern DayNumber { get; init; }

    /// <summary>In place of the number of the first day of a month; empty for none.</summary>
    public required string FirstDay { get; init; }

    /// <summary>{d} {month} {year}</summary>
    public required Pattern Day { get; init; }

    /// <summary>{d} {month}</summary>
    public required Pattern DayAndMonth { get; init; }

    /// <summary>{month} {year}</summary>
    public required Pattern Month { get; init; }

    /// <summary>{season} {year}</summary>
    public required Pattern Season { get; init; }

    /// <summary>{part} {year}, for quarters, thirds and halves.</summary>
    public required Pattern Part { get; init; }

    internal static CalendarWords From(Func<string, string> word) => new()
    {
        Months = List(word, "dates.month", 12),
        MonthsBesideDay = List(word, "dates.month_beside_day", 12),
        Seasons = List(word, "dates.season", 4),
        Quarters = List(word, "dates.quarter", 4),
        Thirds = List(word, "dates.third", 3),
        Halves = List(word, "dates.half", 2),
        Northern = Pattern.Of(word("dates.northern"), "season"),
        Southern = Pattern.Of(word("dates.southern"), "season"),
        DayNumber = Pattern.Of(word("dates.day_number"), "d"),
        FirstDay = word("dates.first_day"),
        Day = Pattern.Of(word("dates.day"), "d", "month", "year"),
        DayAndMonth = Pattern.Of(word("dates.day_and_month"), "d", "month"),
        Month = Pattern.Of(word("dates.month_and_year"), "month", "year"),
        Season = Pattern.Of(word("dates.season_and_year"), "season", "year"),
        Part = Pattern.Of(word("dates.part_and_year"), "part", "year"),
    };

    internal static ImmutableArray<string> List(Func<string, string> word, string key, int count)
    {
        var items = ImmutableArray.CreateBuilder<string>(count);
        for (var i = 1; i <= count; i++) items.Add(word(FormattableString.Invariant($"{key}.{i}")));
        return items.MoveToImmutable();
    }
}
