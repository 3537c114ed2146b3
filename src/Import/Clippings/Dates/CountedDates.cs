using System.Text.RegularExpressions;
using Annals.Dates;
using static System.FormattableString;

namespace Annals.Import.Clippings.Dates;

/// <summary>
/// Words that count from the day of publication, to EDTF. Weeks start on Sunday for some and on Monday for others: where the words
/// leave that open, so does the date.
/// </summary>
internal static class CountedDates
{
    private static readonly string[] Numbers = ["one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve"];

    public static string? NearDay(Match match, Day? published) => published is not { } at ? null : match.Value.ToLowerInvariant() switch
    {
        "the day before yesterday" => at.AddDays(-2).ToString(),
        "the day after tomorrow" => at.AddDays(2).ToString(),
        "yesterday" or "last night" => at.AddDays(-1).ToString(),
        "tomorrow" => at.AddDays(1).ToString(),
        _ => at.ToString(),
    };

    public static string? DayOfWeek(Match match, string sentence, Day? published)
    {
        if (published is not { } at || match.Groups["vague"].Success) return null;
        var back = (at.Weekday - Weekdays.Find(match.Groups["weekday"].Value) + 7) % 7;
        var nearest = at.AddDays(-back);
        if (match.Groups["week"].Success) return DayOfWeek(match.Groups["week"].Value.ToLowerInvariant(), at, nearest);
        switch (match.Groups["lead"].Value.ToLowerInvariant())
        {
            // The one just gone, or the one of the week before.
            case "last": return back == 0 ? at.AddDays(-7).ToString() : $"[{nearest.AddDays(-7)},{nearest}]";
            case "next": return $"[{nearest.AddDays(7)},{nearest.AddDays(14)}]";
            case "this coming": return nearest.AddDays(7).ToString();
            case "this past": return (back == 0 ? at.AddDays(-7) : nearest).ToString();
            // “This Sunday”: of the week under way, gone or to come.
            case "this": return back == 0 ? at.ToString() : $"[{nearest},{nearest.AddDays(7)}]";
            case "since": return nearest + "/..";
            case "by" or "until" or "till" or "before":
                return Tenses.At(sentence, match) switch
                {
                    Tense.Past => "../" + nearest,
                    Tense.Coming => "../" + nearest.AddDays(7),
                    _ => null,
                };
            default:
                return Tenses.At(sentence, match) switch
                {
                    Tense.Past => nearest.ToString(),
                    Tense.Coming => back == 0 ? $"[{at},{at.AddDays(7)}]" : nearest.AddDays(7).ToString(),
                    _ => null,
                };
        }
    }

    // “Tuesday of last week”: of both ways of counting weeks, which agree except on Sundays.
    private static string DayOfWeek(string week, Day at, Day nearest)
    {
        var (bySunday, byMonday) = (at.AddDays(-at.Weekday), at.AddDays(-((at.Weekday + 6) % 7)));
        var step = week switch { "last" => -7, "next" => 7, _ => 0 };
        var days = new[] { bySunday, byMonday }.Select(first => first.AddDays(step + (int)(((nearest.Number - first.Number) % 7 + 7) % 7))).Distinct().Order().ToArray();
        return days.Length == 1 ? days[0].ToString() : $"[{days[0]},{days[1]}]";
    }

    public static string? Around(Match match, string sentence, Day? published)
    {
        if (published is not { } at) return null;
        var which = match.Groups["which"].Value.ToLowerInvariant();
        // It counts from what was told before.
        if (which is "the previous" or "the following" or "the next") return null;
        var isLately = which is "the past" or "this past" or "the last";
        return match.Groups["unit"].Value.ToLowerInvariant() switch
        {
            "week" => Week(isLately ? "the past" : which, at, Tenses.At(sentence, match)),
            "weekend" => Weekend(which, at, Tenses.At(sentence, match)),
            "month" => isLately ? "" : Month(at, Step(which)),
            _ => isLately ? "" : Invariant($"{at.Year + Step(which):0000}"),
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
    private static string Week(string which, Day at, Tense tense)
    {
        var sunday = at.AddDays(-at.Weekday);
        var monday = at.AddDays(-(at.Weekday + 6) % 7);
        var (first, last) = sunday < monday ? (sunday, monday) : (monday, sunday);
        return which switch
        {
            "last" => $"[{first.AddDays(-7)}..{last.AddDays(-1)}]",
            "next" => $"[{first.AddDays(7)}..{last.AddDays(13)}]",
            "earlier this" => first < at ? $"[{first}..{at}]" : at.ToString(),
            "later this" => $"[{at}..{last.AddDays(6)}]",
            "the past" => $"[{at.AddDays(-7)}..{at}]",
            // What is told as done was done by the day of publication.
            _ => tense switch
            {
                Tense.Coming => $"[{at}..{last.AddDays(6)}]",
                Tense.Past => first < at ? $"[{first}..{at}]" : at.ToString(),
                _ => $"[{first}..{last.AddDays(6)}]",
            },
        };
    }

    private static string? Weekend(string which, Day at, Tense tense)
    {
        var isOn = at.Weekday is 0 or 6;
        var saturday = at.AddDays(-((at.Weekday + 1) % 7));
        switch (which)
        {
            // On a weekend, “last weekend” is the one before.
            case "last": return Days(isOn ? saturday.AddDays(-7) : saturday);
            case "this past" or "the last" or "the past": return isOn ? null : Days(saturday);
            case "next": return isOn ? Days(saturday.AddDays(7)) : $"[{saturday.AddDays(7)}..{saturday.AddDays(8)},{saturday.AddDays(14)}..{saturday.AddDays(15)}]";
            default:
                if (isOn || tense == Tense.Past) return Days(saturday);
                if (tense == Tense.Coming || which == "later this") return Days(saturday.AddDays(7));
                return which == "this" ? $"[{saturday}..{saturday.AddDays(1)},{saturday.AddDays(7)}..{saturday.AddDays(8)}]" : null;
        }

        static string Days(Day saturday) => $"[{saturday}..{saturday.AddDays(1)}]";
    }

    private static int Step(string which) => which switch
    {
        "last" => -1,
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
}
