using System.Globalization;
using System.Text.RegularExpressions;
using Annals.Text;

namespace Annals.Dates.Foreign;

/// <summary>
/// Dates in digits as other programs write them: with zeros for what is not known (Wikidata, MySQL), weeks of ISO 8601-1 (5.2.3), the packed times of web
/// archives, years of three digits, and open ends of library catalogues; and numbers that count from a day, of which only a map can tell what they count.
/// </summary>
internal static partial class NumberForms
{
    public static Edtf? Read(string text) =>
        Zeros(text) ?? Week(text) ?? Packed(text) ?? ShortYear(text) ?? Edtf.ParseOrNull(OpenEnd(text)) ?? YearSpans.Read(text);

    /// <summary>What a number may count; one that is left alone would be a year of ten digits, and be believed.</summary>
    /// <returns>A sentence without a full stop; null for what is no such number.</returns>
    public static string? Problem(string text)
    {
        if (text.Length is < 5 or > 16 || !text.All(char.IsAsciiDigit) || PackedForm().IsMatch(text)) return null;
        var number = long.Parse(text, CultureInfo.InvariantCulture);
        return text.Length switch
        {
            5 => $"this may count days, as spreadsheets do inside: {Shown(new DateTime(1899, 12, 30, 0, 0, 0, DateTimeKind.Utc).AddDays(number))[..10]}; write the date in full, or Y{text} for a year",
            10 => $"this may count seconds from 1970: {Shown(DateTime.UnixEpoch.AddSeconds(number))}; say so in a map, or write the date in full",
            13 => $"this may count milliseconds from 1970: {Shown(DateTime.UnixEpoch.AddMilliseconds(number))}; say so in a map, or write the date in full",
            _ => "this is a number; write the date in full, or a year of more than four digits with Y before it",
        };
    }

    private static Edtf? Zeros(string text) =>
        ZeroParts().Match(text) is { Success: true } match ? Edtf.ParseOrNull(match.Groups["rest"].Value) : null;

    private static Edtf? Week(string text)
    {
        if (WeekForm().Match(text) is not { Success: true } match) return null;
        var (year, week) = (Number(match.Groups["year"]), Number(match.Groups["week"]));
        if (week is < 1 or > 53) return null;
        // Week 1 has 4 January in it, and begins on Monday.
        var fourth = new Day(year, 1, 4);
        var monday = fourth.AddDays(-((fourth.Weekday + 6) % 7) + (7 * (week - 1)));
        // The Thursday of a week says to which year it belongs.
        if (monday.AddDays(3).Year != year) return null;
        return match.Groups["day"].Success
            ? Number(match.Groups["day"]) is >= 1 and <= 7 and var day ? Edtf.ParseOrNull(monday.AddDays(day - 1).ToString()) : null
            : Edtf.ParseOrNull($"{monday}/{monday.AddDays(6)}");
    }

    private static Edtf? Packed(string text) =>
        PackedForm().Match(text) is { Success: true } match
            ? Edtf.ParseOrNull(match.Result("${year}-${month}-${day}") + (match.Groups["hour"].Success ? match.Result("T${hour}:${minute}:${second}") : ""))
            : null;

    private static Edtf? ShortYear(string text) => text.Length == 3 && text.All(char.IsAsciiDigit) ? Edtf.ParseOrNull("0" + text) : null;

    private static string OpenEnd(string text) => text.Length == 5 && text[4] == '-' ? $"{text[..4]}/.." : "";

    private static string Shown(DateTime time) => time.ToString("yyyy-MM-ddTHH:mm:ssZ", CultureInfo.InvariantCulture);

    private static int Number(Group group) => int.Parse(group.ValueSpan, CultureInfo.InvariantCulture);

    [GeneratedRegex(@"\A(?<rest>-?[0-9]{4}(?:-(?!00)[0-9]{2})?)(?:-00){1,2}(?:[T ]00:00:00Z?)?\z", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, PatternTime.Most)]
    private static partial Regex ZeroParts();

    [GeneratedRegex(@"\A(?<year>[0-9]{4})-?W(?<week>[0-9]{2})(?:-?(?<day>[0-9]))?\z", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase, PatternTime.Most)]
    private static partial Regex WeekForm();

    [GeneratedRegex(@"\A(?<year>1[0-9]{3}|20[0-9]{2})(?<month>0[1-9]|1[0-2])(?<day>0[1-9]|[12][0-9]|3[01])(?:T?(?<hour>[01][0-9]|2[0-3])(?<minute>[0-5][0-9])(?<second>[0-5][0-9]))?\z", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, PatternTime.Most)]
    private static partial Regex PackedForm();
}
