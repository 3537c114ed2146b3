using System.Globalization;
using System.Text.RegularExpressions;
using Annals.Dates.Suggestions;
using Annals.Text;
using static System.FormattableString;

namespace Annals.Dates.Foreign;

/// <summary>
/// Days with a time as programs print them (RFC 5322 3.3, C's asctime, JavaScript's toString, Jekyll, Hugo), and days whose month has a name and whose year
/// has two digits, as spreadsheets print them.
/// </summary>
internal static partial class Stamps
{
    public static Edtf? Read(string english)
    {
        english = ZoneInWords().Replace(english, "");
        if (AscTime().Match(english) is { Success: true } asc)
            return Moment($"{asc.Groups["day"].Value} {asc.Groups["year"].Value}", asc);
        if (Stamp().Match(english) is { Success: true } stamp) return Moment(stamp.Groups["date"].Value, stamp);
        return ShortYear(english) ?? Day(english);
    }

    private static Edtf? Day(string text) => Edtf.TryParse(text, out var date, out _) ? date : WrittenDate.Meant(text) ?? AfterWeekday(text);

    // Before a date in numbers; one that was another day of the week is in doubt.
    private static EdtfDate? AfterWeekday(string text) =>
        Weekday().Match(text) is { Success: true } match && match.Groups["numbers"].Value is var numbers
        && (Edtf.TryParse(numbers, out var date, out _) ? date : WrittenDate.Meant(numbers)) is EdtfDate { DayOfMonth: not null, Earliest: { } day } found
        && WordSlips.WeekdayOf(match.Groups["weekday"].ValueSpan) == day.Weekday
            ? found
            : null;

    private static Edtf? Moment(string date, Match stamp)
    {
        if (Day(date) is not EdtfDate { DayOfMonth: not null } day) return null;
        var (hour, minute, second) = (Number(stamp, "hour"), Number(stamp, "minute"), Number(stamp, "second"));
        if (stamp.Groups["half"].Value is [var half, ..])
        {
            if (hour is < 1 or > 12) return null;
            hour = (hour % 12) + (half is 'p' or 'P' ? 12 : 0);
        }
        // Programs write midnight where nobody gave a time.
        else if (hour + minute + second == 0) return day;
        return Edtf.ParseOrNull(Invariant($"{day}T{hour:00}:{minute:00}:{second:00}{Zone(stamp.Groups["zone"].Value)}"));
    }

    // "11-Mar-15"; "95-Mar-11" has the year first, since no month has 95 days.
    private static Edtf? ShortYear(string english)
    {
        if (ShortYearForm().Match(english) is not { Success: true } match || EnglishMonths.Find(match.Groups["month"].ValueSpan) is not (> 0 and var month)) return null;
        var (day, year) = (Number(match, "first"), Number(match, "second"));
        if (day > 31) (day, year) = (year, day);
        else if (match.Groups["second"].Length != 2) return null;
        var full = year + (year <= ForeignDates.LastShortYear % 100 ? 2000 : 1900);
        return Edtf.ParseOrNull(Invariant($"{full}-{month:00}-{day:00}"));
    }

    private static string Zone(string zone)
    {
        zone = zone.ToUpperInvariant();
        if (zone.StartsWith("GMT", StringComparison.Ordinal) || zone.StartsWith("UTC", StringComparison.Ordinal)) zone = zone.Length == 3 ? "Z" : zone[3..];
        zone = zone.Replace(":", "", StringComparison.Ordinal);
        return zone.Length switch
        {
            0 => "",
            _ when zone[0] is not ('+' or '-') || zone[1..].All(digit => digit == '0') => "Z",
            3 => zone + ":00",
            _ => $"{zone[..3]}:{zone[3..]}",
        };
    }

    private static int Number(Match match, string group) => match.Groups[group] is { Success: true, ValueSpan: var digits } ? int.Parse(digits, CultureInfo.InvariantCulture) : 0;

    // Which zone “CST” is, nobody can tell: the clock of the place is left, which EDTF has a form for.
    [GeneratedRegex(@"(?:(?<=(?:GMT|UTC)[+-][0-9]{4}) \([^()]{1,50}\)| (?:[ECMP][SD]T|AK[SD]T|HST|CES?T|WES?T|EES?T|BST|MSK|[JI]ST|AE[SD]T|NZ[SD]T))\z", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, PatternTime.Most)]
    private static partial Regex ZoneInWords();

    [GeneratedRegex(@"\A(?<day>(?:[a-z]{3} )?[a-z]{3} [0-9]{1,2}) (?<hour>[0-9]{2}):(?<minute>[0-9]{2}):(?<second>[0-9]{2}) (?<year>[0-9]{4})\z", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase, PatternTime.Most)]
    private static partial Regex AscTime();

    [GeneratedRegex(
        @"\A(?<date>[^ ].*?)(?:\s*,)?(?:[t ]|\s+at\s+)\s*(?<hour>[0-9]{1,2}):(?<minute>[0-9]{2})(?::(?<second>[0-9]{2})(?:[.,][0-9]+)?)?\s*" +
        @"(?<half>[ap]\.?m\.?)?\s*(?<zone>z|(?:utc|gmt)(?:[+-][0-9]{2}:?[0-9]{2})?|[+-][0-9]{2}(?::?[0-9]{2})?)?\z",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, PatternTime.Most)]
    private static partial Regex Stamp();

    [GeneratedRegex(@"\A(?<weekday>[a-z]{3,9})[,.]?\s+(?<numbers>[0-9][0-9./-]*)\z", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, PatternTime.Most)]
    private static partial Regex Weekday();

    [GeneratedRegex(@"\A(?<first>[0-9]{1,2})[- /.](?<month>[a-z]{3,9})\.?[- /.]'?(?<second>[0-9]{1,2})\z", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, PatternTime.Most)]
    private static partial Regex ShortYearForm();
}
