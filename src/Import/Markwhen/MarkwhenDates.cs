using System.Globalization;
using System.Text.RegularExpressions;
using Annals.Dates;
using Annals.Dates.Foreign;
using Annals.Import.Events;
using Annals.Text;
using static System.FormattableString;

namespace Annals.Import.Markwhen;

/// <summary>
/// Dates of markwhen: of ISO 8601, of the United States or as the head says, with the month's name, and spans of two. What counts from now or from another
/// event is none; a span that is so long counts from its own start.
/// </summary>
/// <param name="isDayFirst">Whether 1/2/2025 is in February.</param>
internal sealed partial class MarkwhenDates(bool isDayFirst)
{
    private const string Relative = "it counts from another event or from the day on which it is read; write its date in full";

    public MarkwhenDate Read(string text)
    {
        text = OneLine.Of(text);
        var note = "";
        if (Recurrence().Match(text) is { Success: true } again)
        {
            note = $"it comes again ({again.Value.Trim()}); only the first time is here";
            text = text[..again.Index].TrimEnd();
        }
        var (start, end) = Split(text);
        if (Moment(start) is not { } first) return new MarkwhenDate(null, IsRelative(start) ? Relative : $"“{OneLine.Shortened(text, 40)}” is no date that can be told for sure", note);
        if (end is null) return new MarkwhenDate(first, "", note);
        if (end.Equals("now", StringComparison.OrdinalIgnoreCase)) return Edtf.ParseOrNull($"{Day(first)}/..") is { } open ? new MarkwhenDate(open, "", Join(note, "“now” is an open end here")) : new MarkwhenDate(null, Relative, note);
        if (Duration().Match(end) is { Success: true } duration)
            return Counted(first, duration) is { } counted ? new MarkwhenDate(counted, "", Join(note, $"{counted}, from “{text}”")) : new MarkwhenDate(null, Relative, note);
        if (Moment(end) is not { } last) return new MarkwhenDate(null, IsRelative(end) ? Relative : $"“{OneLine.Shortened(end, 40)}” is no date that can be told for sure", note);
        var span = EventSpan.Of(first, last);
        return span.Date is { } date ? new MarkwhenDate(date, "", Join(note, span.LeftOut.Length > 0 ? $"{span.LeftOut} is left out" : "")) : new MarkwhenDate(null, "its end lies before its start", note);
    }

    private static string Join(string one, string other) => string.Join("; ", new[] { one, other }.Where(part => part.Length > 0));

    private static bool IsRelative(string text) => RelativeForm().IsMatch(text);

    private static (string Start, string? End) Split(string text)
    {
        foreach (var separator in (string[])[" / ", " - ", " – ", " to "])
            if (text.IndexOf(separator, StringComparison.OrdinalIgnoreCase) is > 0 and var at && text.IndexOf(separator, at + separator.Length, StringComparison.OrdinalIgnoreCase) < 0)
                return (text[..at].Trim(), text[(at + separator.Length)..].Trim());
        return Tight().Match(text) is { Success: true } match ? (match.Groups["start"].Value.Trim(), match.Groups["end"].Value.Trim()) : (text, null);
    }

    private Edtf? Moment(string text)
    {
        if (Clock().Match(text) is { Success: true } clock && clock.Groups["day"].Value is var before && Moment(before) is EdtfDate { DayOfMonth: not null, Time: null } day)
        {
            var hour = int.Parse(clock.Groups["hour"].ValueSpan, CultureInfo.InvariantCulture);
            if (clock.Groups["half"].Value is [var half, ..])
            {
                if (hour is 0 or > 12) return null;
                hour = (hour % 12) + (half is 'p' or 'P' ? 12 : 0);
            }
            return Edtf.ParseOrNull(Invariant($"{day}T{hour:00}:{(clock.Groups["minute"].Success ? clock.Groups["minute"].Value : "00")}:00"));
        }
        if (Iso().Match(text) is { Success: true } iso) return Edtf.ParseOrNull(iso.Groups["time"].Success ? iso.Result("${date}T${time}${zone}").Replace("+00:00", "Z", StringComparison.Ordinal) : text);
        if (Slashes().Match(text) is { Success: true } slashes)
        {
            var (first, second) = (slashes.Groups["first"].Value, slashes.Groups["second"].Value);
            if (second.Length == 0) return Edtf.ParseOrNull($"{slashes.Groups["year"].Value}-{first.PadLeft(2, '0')}");
            var (month, dayOfMonth) = isDayFirst ? (second, first) : (first, second);
            return Edtf.ParseOrNull($"{slashes.Groups["year"].Value}-{month.PadLeft(2, '0')}-{dayOfMonth.PadLeft(2, '0')}");
        }
        if (Year().Match(text) is { Success: true } year && int.Parse(year.Groups["year"].ValueSpan, CultureInfo.InvariantCulture) is var number)
            return number == 0 ? null : Edtf.ParseOrNull(EdtfYear.Text(year.Groups["before"].Success ? 1 - number : number));
        return ForeignDates.Read(text) is EdtfDate date ? date : null;
    }

    // 1941 and three months end with March.
    private static Edtf? Counted(Edtf start, Match duration)
    {
        if (start.Earliest is not { } day || (start as EdtfDate)?.Time is not null || !int.TryParse(duration.Groups["number"].ValueSpan, NumberStyles.None, CultureInfo.InvariantCulture, out var number) || number is 0 or > 100_000) return null;
        var last = (duration.Groups["unit"].Value.ToLowerInvariant() switch
        {
            "d" => day.AddDays(number),
            "w" => day.AddDays(7L * number),
            "m" => Months(day, number),
            _ => Months(day, 12L * number),
        }).AddDays(-1);
        // As exact as the start is.
        var length = start.ToString().Length == 4 && (last.Month, last.DayOfMonth) == (12, 31) ? "-12-31".Length : start.ToString().Length <= 7 && last == Annals.Dates.Day.EndOfMonth(last.Year, last.Month) ? "-31".Length : 0;
        return Edtf.ParseOrNull($"{day.ToString()[..^length]}/{last.ToString()[..^length]}");
    }

    private static Day Months(Day day, long number)
    {
        var months = (12 * day.Year) + day.Month - 1 + number;
        var (year, month) = (Math.DivRem(months, 12, out var rest), (int)rest + 1);
        if (month < 1) (year, month) = (year - 1, month + 12);
        return new Day(year, month, Math.Min(day.DayOfMonth, Annals.Dates.Day.DaysInMonth(year, month)));
    }

    private static Edtf Day(Edtf date) => date is EdtfDate day ? day.WithoutTime : date;

    [GeneratedRegex(@"\s+(?:every\s.{1,80}|for\s+\d{1,6}\s+times)\z", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, PatternTime.Most)]
    private static partial Regex Recurrence();

    [GeneratedRegex(@"\A(?:after|before|by|since)\b|!|\A(?:now|today|yesterday|tomorrow)\b|\A\d{1,6}(?:\.\d{1,3})?\s*(?:[a-z]{1,12}ly\s+)?(?:y|years?|months?|mos?|w|weeks?|(?:week|work|business\s?)?days?|d|h|hours?|hrs?|minutes?|mins?|s|seconds?|secs?)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, PatternTime.Most)]
    private static partial Regex RelativeForm();

    [GeneratedRegex(@"\A(?<number>\d{1,6})\s*(?<unit>[dwmy])(?:ays?|eeks?|onths?|os?|ears?)?\z", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, PatternTime.Most)]
    private static partial Regex Duration();

    // A slash or a dash without blanks parts whole dates of one kind only: 1902-08/1903, 1922-1924, 12/2012-3/2013.
    [GeneratedRegex(@"\A(?:(?<start>\d{4}(?:-\d{1,2}){0,2}(?:T[\d:.]{4,15}(?:Z|[+-]\d{2}:?\d{2})?)?)\s?/\s?(?<end>\d{4}(?:-\d{1,2}){0,2}(?:T[\d:.]{4,15}(?:Z|[+-]\d{2}:?\d{2})?)?|now|\d{1,6}\s?[a-z]{1,7})|(?<start>\d{4})\s?(?:-|–|\.\.)\s?(?<end>\d{4}|now)|(?<start>\d{1,2}/(?:\d{1,2}/)?\d{4})\s?[-–]\s?(?<end>\d{1,2}/(?:\d{1,2}/)?\d{4}|now))\z", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, PatternTime.Most)]
    private static partial Regex Tight();

    [GeneratedRegex(@"\A(?<date>\d{4}(?:-\d{2}){0,2})(?:T(?<time>\d{2}:\d{2}:\d{2})(?:\.\d{1,9})?(?<zone>Z|[+-]\d{2}:\d{2})?)?\z", RegexOptions.CultureInvariant, PatternTime.Most)]
    private static partial Regex Iso();

    [GeneratedRegex(@"\A(?<first>\d{1,2})/(?:(?<second>\d{1,2})/)?(?<year>\d{4})\z", RegexOptions.CultureInvariant, PatternTime.Most)]
    private static partial Regex Slashes();

    [GeneratedRegex(@"\A(?<year>\d{1,4})(?:\s?(?:(?<before>BCE?)|CE|AD))?\z", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, PatternTime.Most)]
    private static partial Regex Year();

    [GeneratedRegex(@"\A(?<day>.{4,30}?),?\s+(?:at\s+)?(?:(?<hour>[01]?\d|2[0-3]):(?<minute>[0-5]\d)\s?(?<half>[ap]m)?|(?<hour>\d{1,2})\s?(?<half>[ap]m))\z", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, PatternTime.Most)]
    private static partial Regex Clock();
}

/// <summary>What a date of markwhen is.</summary>
/// <param name="Date">Null where there is none that can be told.</param>
/// <param name="Problem">Why; empty where there is one.</param>
/// <param name="Note">What was worked out or left out; empty for nothing.</param>
internal sealed record MarkwhenDate(Edtf? Date, string Problem, string Note);
