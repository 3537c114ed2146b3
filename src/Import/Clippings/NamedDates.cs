using System.Text.RegularExpressions;
using Annals.Dates;
using static System.FormattableString;

namespace Annals.Import.Clippings;

/// <summary>Days, months and years that a text names, to EDTF. A year that it leaves out is the one that lies nearest behind.</summary>
internal static class NamedDates
{
    private static readonly string[] Seasons = ["spring", "summer", "autumn", "winter"];

    /// <returns>EDTF; null where the year cannot be told; empty for what only looks like a date.</returns>
    public static string? Day(Match match, string sentence, Day? published)
    {
        if (match.Groups["iso"].Success) return Led(match, match.Groups["iso"].Value);
        var month = EnglishMonths.Find(match.Groups["month"].ValueSpan);
        var day = int.Parse(match.Groups["day"].ValueSpan);
        if (month == 0 || day is 0 or > 31) return "";
        if (YearOf(match, sentence, published, (year, at) => at < DayIn(year, month, day)) is not { } found) return null;
        if (day > Dates.Day.DaysInMonth(found, month)) return "";
        var first = Invariant($"{found:0000}-{month:00}-{day:00}");
        if (!match.Groups["last"].Success) return Led(match, first);
        var last = int.Parse(match.Groups["last"].ValueSpan);
        return last > day && last <= Dates.Day.DaysInMonth(found, month) ? Invariant($"{first}/{found:0000}-{month:00}-{last:00}") : "";
    }

    public static string? Month(Match match, string sentence, Day? published)
    {
        var isMonth = char.IsUpper(match.Groups["month"].ValueSpan[0]) && (match.Groups["year"].Success || DatePatterns.MonthLead().IsMatch(match.Value));
        var month = EnglishMonths.Find(match.Groups["month"].ValueSpan);
        if (!isMonth || month == 0) return "";
        return YearOf(match, sentence, published, (year, at) => (at.Year, at.Month).CompareTo((year, month)) < 0) is { } found
            ? Led(match, Invariant($"{found:0000}-{month:00}"))
            : null;
    }

    public static string Year(Match match) =>
        match.Groups["decade"].Success
            ? match.Groups["year"].Value[3] == '0' ? $"{match.Groups["year"].Value[..3]}X" : ""
            : Led(match, match.Groups["year"].Value);

    public static string? Season(Match match, Day? published)
    {
        var name = match.Groups["season"].Value.ToLowerInvariant();
        var season = 21 + Array.IndexOf(Seasons, name == "fall" ? "autumn" : name);
        if (!match.Groups["last"].Success) return $"{match.Groups["year"].Value}-{season}";
        if (published is not { } at) return null;
        // The last one that is over. A winter is called by the year that it begins in.
        var year = at.Year;
        while (Edtf.TryParse(Invariant($"{year:0000}-{season}"), out var date, out _) && date.Latest >= at) year--;
        return Invariant($"{year:0000}-{season}");
    }

    private static long? YearOf(Match match, string sentence, Day? published, Func<long, Day, bool> isAhead)
    {
        if (match.Groups["year"].Success) return long.Parse(match.Groups["year"].ValueSpan);
        if (published is not { } at) return null;
        var ofThisYear = isAhead(at.Year, at);
        if (DatePatterns.Future().IsMatch(sentence)) return ofThisYear ? at.Year : at.Year + 1;
        return ofThisYear ? at.Year - 1 : at.Year;
    }

    private static Day DayIn(long year, int month, int day) => new(year, month, Math.Min(day, Dates.Day.DaysInMonth(year, month)));

    /// <summary>“Since May” is open at its end, “by May” at its start, “about May” approximate.</summary>
    private static string Led(Match match, string date) => match.Groups["lead"].Value.ToLowerInvariant() switch
    {
        "since" => date + "/..",
        "by" or "until" or "till" or "before" => "../" + date,
        "around" or "about" or "circa" or "on or about" => date + "~",
        _ => date,
    };
}
