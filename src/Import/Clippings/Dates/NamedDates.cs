using System.Text.RegularExpressions;
using Annals.Dates;
using static System.FormattableString;

namespace Annals.Import.Clippings.Dates;

/// <summary>Days, months and years that a text names, to EDTF. A year that it leaves out follows from the verb: the nearest behind, or ahead.</summary>
internal static class NamedDates
{
    // In days. For a date further ahead, people say the year.
    private const int FarAhead = 270;

    // Where no verb tells, a date that may be this near ahead is not taken for one nearly a year ago.
    private const int SoonAhead = 92;

    private static readonly string[] Seasons = ["spring", "summer", "autumn", "winter"];

    /// <returns>EDTF; null where the year cannot be told; empty for what only looks like a date.</returns>
    public static string? Day(Match match, string sentence, Day? published)
    {
        if (match.Groups["iso"].Success) return Led(match, match.Groups["iso"].Value);
        var month = EnglishMonths.Find(match.Groups["month"].ValueSpan);
        var day = int.Parse(match.Groups["day"].ValueSpan);
        if (month == 0 || day is 0 or > 31) return "";
        // In a year that has no such day, it cannot be told.
        if (YearOf(match, sentence, published, year => DayIn(year, month, day)) is not { } found || day > Annals.Dates.Day.DaysInMonth(found, month)) return null;
        if (match.Groups["weekday"].Success && !Weekdays.IsOn(match.Groups["weekday"].Value, new Day(found, month, day))) return null;
        var first = Invariant($"{found:0000}-{month:00}-{day:00}");
        if (!match.Groups["last"].Success) return Led(match, first);
        var last = int.Parse(match.Groups["last"].ValueSpan);
        return last > day && last <= Annals.Dates.Day.DaysInMonth(found, month) ? Invariant($"{first}/{found:0000}-{month:00}-{last:00}") : "";
    }

    public static string? Month(Match match, string sentence, Day? published)
    {
        var month = EnglishMonths.Find(match.Groups["month"].ValueSpan);
        if (month == 0 || !IsMonth(match, sentence)) return "";
        if (DatePatterns.LastMonth().IsMatch(match.Value) && !match.Groups["year"].Success) return published is not { } at ? null : Last(month, at);
        return YearOf(match, sentence, published, year => new Day(year, month, published!.Value.Month == month ? published.Value.DayOfMonth : 1)) is { } found
            ? Led(match, Invariant($"{found:0000}-{month:00}"))
            : null;
    }

    // “Critics of May”, “written by August Wilson”.
    private static bool IsMonth(Match match, string sentence)
    {
        if (!char.IsUpper(match.Groups["month"].ValueSpan[0])) return false;
        if (match.Groups["year"].Success) return true;
        if (!DatePatterns.MonthLead().IsMatch(match.Value)) return false;
        if (match.Value.StartsWith("of ", StringComparison.OrdinalIgnoreCase)) return DatePatterns.PartOf().IsMatch(sentence[..match.Index]);
        var behind = sentence.AsSpan(match.Index + match.Length);
        return !(match.Groups["lead"].ValueSpan is "by" or "from" or "about" or "before" && behind.Length > 1 && behind[0] == ' ' && char.IsUpper(behind[1]));
    }

    // “Last May” is the latest one to some and that of the year before to others; said in May or earlier in the year, it can only be that of the year before.
    private static string Last(int month, Day at) => month >= at.Month
        ? Invariant($"{at.Year - 1:0000}-{month:00}")
        : Invariant($"[{at.Year - 1:0000}-{month:00},{at.Year:0000}-{month:00}]");

    public static string Year(Match match) =>
        match.Groups["decade"].Success
            ? match.Groups["year"].Value[3] == '0' ? $"{match.Groups["year"].Value[..3]}X" : ""
            : match.Groups["until"].Success
                ? string.CompareOrdinal(match.Groups["until"].Value, match.Groups["year"].Value) > 0 ? $"{match.Groups["year"].Value}/{match.Groups["until"].Value}" : ""
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

    // The year that the text has, or else the last in which the date was gone by, or the next in which it is to come, as the verb tells.
    private static long? YearOf(Match match, string sentence, Day? published, Func<long, Day> inYear)
    {
        if (match.Groups["year"].Success) return long.Parse(match.Groups["year"].ValueSpan);
        if (published is not { } at) return null;
        var behind = inYear(at.Year) <= at ? at.Year : at.Year - 1;
        var daysAhead = inYear(behind + 1).Number - at.Number;
        return Tenses.At(sentence, match) switch
        {
            Tense.Past => behind,
            Tense.Coming when inYear(behind) == at => behind,
            Tense.Coming => daysAhead <= FarAhead ? behind + 1 : null,
            _ => daysAhead <= SoonAhead ? null : behind,
        };
    }

    private static Day DayIn(long year, int month, int day) => new(year, month, Math.Min(day, Annals.Dates.Day.DaysInMonth(year, month)));

    /// <summary>“Since May” is open at its end, “by May” at its start, “about May” approximate.</summary>
    private static string Led(Match match, string date) => match.Groups["lead"].Value.ToLowerInvariant() switch
    {
        "since" => date + "/..",
        "by" or "until" or "till" or "before" => "../" + date,
        "around" or "about" or "circa" or "on or about" => date + "~",
        _ => date,
    };
}
