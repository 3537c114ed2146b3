using System.Globalization;
using System.Text.RegularExpressions;
using Annals.Dates;
using Annals.Dates.Foreign;
using Annals.Parse.Documents;
using Annals.Text;

namespace Annals.Import.TimelineJs;

/// <summary>Dates and times in one cell, in the forms that TimelineJS takes.</summary>
internal static partial class SheetDates
{
    /// <summary>The older layout: <c>1/15/2013</c> (the month first), <c>1/2013</c>, <c>2013</c>, <c>2013-01-15 13:20</c>.</summary>
    /// <returns>Null where it is none, and <paramref name="problem"/> says so, or where the cell is empty.</returns>
    public static SlideDate? Date(string name, string cell, ref string problem)
    {
        if (cell.Length == 0) return null;
        var match = Iso().Match(cell);
        if (!match.Success) match = Slashes().Match(cell);
        if (!match.Success)
        {
            problem = $"its {name} is “{DateParts.Short(cell)}”; write it as 1/15/2013, with the month first, or as 2013-01-15";
            return null;
        }
        var year = DateParts.Whole("year", match.Groups["year"].Value, ref problem);
        var date = new SlideDate(
            year ?? 0,
            DateParts.Small("month", match.Groups["month"].Value, ref problem),
            DateParts.Small("day", match.Groups["day"].Value, ref problem));
        return WithTime(date, match.Groups["time"].Value, ref problem);
    }

    /// <summary>A time of day: <c>13:20</c>, <c>1:20 pm</c>, <c>1320</c>, <c>13:20:05.5</c>.</summary>
    public static SlideDate WithTime(SlideDate date, string cell, ref string problem)
    {
        if (cell.Trim().Length == 0) return date;
        var match = Clock().Match(cell);
        if (!match.Success || Number(match, "hour") is not { } hour || hour > 23)
        {
            problem = $"its time is “{DateParts.Short(cell)}”; write it as 13:20 or 1:20 pm";
            return date;
        }
        if (match.Groups["half"].Value is { Length: > 0 } half)
            hour = char.ToLowerInvariant(half[0]) == 'p' ? hour < 12 ? hour + 12 : hour : hour == 12 ? 0 : hour;
        // TimelineJS takes what stands behind the seconds for tenths.
        return date with { Hour = hour, Minute = Number(match, "minute"), Second = Number(match, "second"), Millisecond = Number(match, "tenths") * 100 };
    }

    /// <summary>Dates as people write them, which TimelineJS does not take: <c>December 7, 1941</c>, <c>1950s</c>, <c>1826–1831</c>.</summary>
    /// <param name="end">Empty for none.</param>
    /// <returns>Null where they are none that can be told for sure, or have no place in time.</returns>
    public static Edtf? Written(string start, string end)
    {
        if (ForeignDates.Read(start) is not { Anchor: not null } first) return null;
        if (end.Length == 0) return first;
        return ForeignDates.Read(end) is { } last && Edtf.TryParse($"{first}/{last}", out var span, out _) ? span : null;
    }

    private static int? Number(Match match, string part) =>
        int.TryParse(match.Groups[part].ValueSpan, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;

    [GeneratedRegex("""^(?<year>[+-]?[0-9]{1,16})(?:-(?<month>[0-9]{1,2}))?(?:-(?<day>[0-9]{1,2}))?(?:[T ]+(?<time>[0-9].{0,15}?))?Z?$""", RegexOptions.CultureInvariant, PatternTime.Most)]
    private static partial Regex Iso();

    [GeneratedRegex("""^(?<month>[0-9]{1,2})/(?:(?<day>[0-9]{1,2})/)?(?<year>[0-9]{1,6})(?:,? +(?<time>.{1,20}))?$""", RegexOptions.CultureInvariant, PatternTime.Most)]
    private static partial Regex Slashes();

    [GeneratedRegex(
        """^\s*(?:(?<hour>[0-9]{1,2})(?<minute>[0-9]{2})|""" +
        """(?<hour>[0-9]{1,2})(?:[:.](?<minute>[0-9]{1,2})(?:[:.](?<second>[0-9]{1,2})(?:[.,:](?<tenths>[0-9]{1,3}))?)?)?)\s*(?<half>[AaPp]\.?[Mm]\.?)?\s*$""",
        RegexOptions.CultureInvariant, PatternTime.Most)]
    private static partial Regex Clock();
}
