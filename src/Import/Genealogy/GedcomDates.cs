using System.Globalization;
using System.Text.RegularExpressions;
using Annals.Dates;
using Annals.Dates.Foreign;
using Annals.Text;
using static System.FormattableString;

namespace Annals.Import.Genealogy;

/// <summary>Dates of GEDCOM (5.5.1 and 7.0, “date value”): exact, about, before and after, between two, from one to another, in the Gregorian and the Julian calendar.</summary>
internal static partial class GedcomDates
{
    private static readonly string[] Months = ["JAN", "FEB", "MAR", "APR", "MAY", "JUN", "JUL", "AUG", "SEP", "OCT", "NOV", "DEC"];

    /// <returns>Null where it is no date, or one of a calendar that is not read.</returns>
    public static Edtf? Read(string text)
    {
        text = OneLine.Of(text);
        if (Between().Match(text) is { Success: true } between && Bounds(between) is var (first, last)) return Edtf.ParseOrNull($"[{first}..{last}]");
        if (From().Match(text) is { Success: true } from)
        {
            var (start, end) = (Group(from, "start"), Group(from, "end"));
            if ((from.Groups["start"].Success && start is null) || (from.Groups["end"].Success && end is null)) return null;
            return Edtf.ParseOrNull($"{start ?? ".."}/{end ?? ".."}");
        }
        if (Marked().Match(text) is not { Success: true } marked || One(marked.Groups["date"].Value) is not { } date) return null;
        return marked.Groups["mark"].Value.ToUpperInvariant() switch
        {
            "" => Edtf.ParseOrNull(date),
            "INT" => Edtf.ParseOrNull(date + "?"),
            "BEF" => Side(date, isBefore: true),
            "AFT" => Side(date, isBefore: false),
            _ => Edtf.ParseOrNull(date + "~"),
        };
    }

    private static (string First, string Last)? Bounds(Match match) => Group(match, "start") is { } first && Group(match, "end") is { } last ? (first, last) : null;

    private static string? Group(Match match, string name) => match.Groups[name] is { Success: true, Value: var value } ? One(value) : null;

    // What was before 1900 was 1899 at the latest.
    private static Edtf? Side(string date, bool isBefore)
    {
        if (Edtf.ParseOrNull(date) is not { Earliest: { } first, Latest: { } last }) return null;
        var day = (isBefore ? first.AddDays(-1) : last.AddDays(1)).ToString();
        var length = date.TrimStart('-').Length switch { 4 => "-12-31".Length, 7 => "-31".Length, _ => 0 };
        return Edtf.ParseOrNull(isBefore ? $"[..{day[..^length]}]" : $"[{day[..^length]}..]");
    }

    /// <returns>In EDTF; null for none.</returns>
    private static string? One(string text)
    {
        var calendar = Calendar().Match(text);
        var isJulian = calendar.Success && calendar.Value.Contains("JULIAN", StringComparison.OrdinalIgnoreCase);
        if (calendar.Success && !isJulian && !calendar.Value.Contains("GREGORIAN", StringComparison.OrdinalIgnoreCase)) return null;
        if (Form().Match(text[calendar.Length..].Trim()) is not { Success: true } match) return null;
        var year = int.Parse(match.Groups["year"].ValueSpan, CultureInfo.InvariantCulture);
        // Where the year began in March, 1699/00 is what we call 1700.
        if (match.Groups["dual"].Success) year++;
        if (match.Groups["before"].Success) year = 1 - year;
        else if (year == 0) return null;
        var month = Array.IndexOf(Months, match.Groups["month"].Value.ToUpperInvariant()) + 1;
        if (!match.Groups["month"].Success) return EdtfYear.Text(year);
        if (month == 0) return null;
        if (!match.Groups["day"].Success) return Invariant($"{EdtfYear.Text(year)}-{month:00}");
        var day = int.Parse(match.Groups["day"].ValueSpan, CultureInfo.InvariantCulture);
        return isJulian ? JulianDays.ToGregorian(year, month, day)?.ToString() : Invariant($"{EdtfYear.Text(year)}-{month:00}-{day:00}");
    }

    [GeneratedRegex(@"\ABET\s+(?<start>.{1,60}?)\s+AND\s+(?<end>.{1,60})\z", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, PatternTime.Most)]
    private static partial Regex Between();

    [GeneratedRegex(@"\A(?=FROM\b|TO\b)(?:FROM\s+(?<start>.{1,60}?))?(?:\s*\bTO\s+(?<end>.{1,60}))?\z", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, PatternTime.Most)]
    private static partial Regex From();

    [GeneratedRegex(@"\A(?:(?<mark>ABT|CAL|EST|BEF|AFT|INT)\.?\s+)?(?<date>[^()]{1,60}?)\s*(?:\([^()]{0,500}\))?\z", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, PatternTime.Most)]
    private static partial Regex Marked();

    [GeneratedRegex(@"\A(?:@#D[A-Z ]{1,20}@|(?:GREGORIAN|JULIAN|HEBREW|FRENCH_R)\b)\s*", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, PatternTime.Most)]
    private static partial Regex Calendar();

    [GeneratedRegex(@"\A(?:(?:(?<day>\d{1,2})\s+)?(?<month>[A-Z]{3})\s+)?(?<year>\d{1,4})(?<dual>/\d\d)?(?:\s*(?<before>B\.?C\.?E?\.?))?\z", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, PatternTime.Most)]
    private static partial Regex Form();
}
