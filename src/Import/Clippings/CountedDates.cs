using System.Text.RegularExpressions;
using Annals.Dates;
using static System.FormattableString;

namespace Annals.Import.Clippings;

/// <summary>
/// Words that count from the day of publication, to EDTF. Weeks start on Sunday for some and on Monday for others: where the words
/// leave that open, so does the date.
/// </summary>
internal static class CountedDates
{
    private static readonly string[] Weekdays = ["sun", "mon", "tues", "wednes", "thurs", "fri", "satur"];
    private static readonly string[] Numbers = ["one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve"];

    public static string? NearDay(Match match, Day? published) => published is not { } at ? null : match.Value.ToLowerInvariant() switch
    {
        "yesterday" or "last night" => at.AddDays(-1).ToString(),
        "tomorrow" => at.AddDays(1).ToString(),
        _ => at.ToString(),
    };

    public static string? DayOfWeek(Match match, Day? published)
    {
        if (published is not { } at) return null;
        var wanted = Array.IndexOf(Weekdays, match.Groups["weekday"].Value.ToLowerInvariant());
        var back = (WeekdayOf(at) - wanted + 7) % 7;
        var nearest = at.AddDays(-back);
        return match.Groups["lead"].Value.ToLowerInvariant() switch
        {
            // The one just gone, or the one of the week before.
            "last" => back == 0 ? at.AddDays(-7).ToString() : $"[{nearest.AddDays(-7)},{nearest}]",
            "next" => $"[{nearest.AddDays(7)},{nearest.AddDays(14)}]",
            "this coming" => nearest.AddDays(7).ToString(),
            // “This Sunday”: of the week under way, gone or to come.
            "this" => back == 0 ? at.ToString() : $"[{nearest},{nearest.AddDays(7)}]",
            "since" => nearest + "/..",
            "by" or "until" or "till" or "before" => "../" + nearest,
            _ => nearest.ToString(),
        };
    }

    public static string? Around(Match match, string sentence, Day? published)
    {
        if (published is not { } at) return null;
        var which = match.Groups["which"].Value.ToLowerInvariant();
        return match.Groups["unit"].Value.ToLowerInvariant() switch
        {
            "week" => Week(which, at, DatePatterns.Future().IsMatch(sentence)),
            "weekend" => Weekend(which, at),
            "month" => which is "the past" or "this past" ? "" : Month(at, Step(which)),
            _ => which is "the past" or "this past" ? "" : Invariant($"{at.Year + Step(which):0000}"),
        };
    }

    public static string? Ago(Match match, Day? published)
    {
        if (published is not { } at) return null;
        var count = Count(match.Groups["count"].Value.ToLowerInvariant());
        // “A few days ago” names no day.
        if (count == 0) return "";
        return match.Groups["unit"].Value.ToLowerInvariant() switch
        {
            "day" => at.AddDays(-count) + "~",
            "week" => at.AddDays(-7 * count) + "~",
            "month" => Month(at, -count) + "~",
            _ => Invariant($"{at.Year - count:0000}~"),
        };
    }

    // Both ways of counting weeks together.
    private static string Week(string which, Day at, bool isAhead)
    {
        var sunday = at.AddDays(-WeekdayOf(at));
        var monday = at.AddDays(-(WeekdayOf(at) + 6) % 7);
        var (first, last) = sunday < monday ? (sunday, monday) : (monday, sunday);
        return which switch
        {
            "last" or "the previous" => $"[{first.AddDays(-7)}..{last.AddDays(-1)}]",
            "next" => $"[{first.AddDays(7)}..{last.AddDays(13)}]",
            "earlier this" => first < at ? $"[{first}..{at}]" : at.ToString(),
            "later this" => $"[{at}..{last.AddDays(6)}]",
            "the past" or "this past" => $"[{at.AddDays(-7)}..{at}]",
            // What is told as done was done by the day of publication.
            _ => isAhead ? $"[{first}..{last.AddDays(6)}]" : first < at ? $"[{first}..{at}]" : at.ToString(),
        };
    }

    private static string Weekend(string which, Day at)
    {
        var saturday = at.AddDays(-((WeekdayOf(at) + 1) % 7));
        // On a weekend, “last weekend” is the one before.
        if (which is "last" or "the previous" && WeekdayOf(at) is 0 or 6) saturday = saturday.AddDays(-7);
        if (which is "next") saturday = saturday.AddDays(7);
        if (which is "this" && WeekdayOf(at) is >= 1 and <= 5) return $"[{saturday}..{saturday.AddDays(1)},{saturday.AddDays(7)}..{saturday.AddDays(8)}]";
        return $"[{saturday}..{saturday.AddDays(1)}]";
    }

    private static int Step(string which) => which switch
    {
        "last" or "the previous" => -1,
        "next" => 1,
        _ => 0,
    };

    private static string Month(Day at, int step)
    {
        var months = (at.Year * 12) + at.Month - 1 + step;
        return Invariant($"{months / 12:0000}-{(months % 12) + 1:00}");
    }

    private static int Count(string words) => words switch
    {
        "a" or "an" => 1,
        "a couple of" => 2,
        "a few" or "several" => 0,
        _ => int.TryParse(words, out var number) ? number : Array.IndexOf(Numbers, words) + 1,
    };

    /// <summary>0 for Sunday to 6 for Saturday.</summary>
    private static int WeekdayOf(Day day) => (int)(((day.Number + 3) % 7 + 7) % 7);
}
