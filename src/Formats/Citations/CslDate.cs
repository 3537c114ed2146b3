using System.Globalization;
using System.Text.Json;
using Annals.Dates;

namespace Annals.Formats.Citations;

/// <summary>
/// Dates as CSL-JSON has them (CSL 1.0.2, csl-data.json, “date-variable”): parts of one date or of the two ends of an interval,
/// a season, and whether it is about then. Years before the common era are negative and there is no year 0, so that
/// 500 BCE, which is -0499 in EDTF, is -500. What cannot be said so without saying something else (open ends, choices, digits that are
/// not known) is a literal in words.
/// </summary>
internal static class CslDate
{
    public static void Write(Utf8JsonWriter json, string name, Edtf date, CitationWords words)
    {
        json.WriteStartObject(name);
        if (date is EdtfDate { Month: { IsSubYear: true } part, Year.IsExact: true } season && SeasonOf(part.Value) is { } number)
        {
            Parts(json, $"[{Written([Year(season.Year.Value)])}]");
            json.WriteNumber("season", number);
        }
        else if (PartsOf(date) is { } parts)
        {
            Parts(json, parts);
        }
        else
        {
            json.WriteString("literal", words.Label(date));
        }
        if (date.IsQualified) json.WriteBoolean("circa", true);
        json.WriteEndObject();
    }

    private static void Parts(Utf8JsonWriter json, string parts)
    {
        json.WritePropertyName("date-parts");
        json.WriteRawValue(parts, skipInputValidation: true);
    }

    private static string? PartsOf(Edtf date) => date switch
    {
        EdtfDate one when PartsOf(one) is { } parts => $"[{Written(parts)}]",
        // citeproc 2.4.63 refuses a whole bibliography for two ends of which one says more.
        EdtfInterval { Start.Date: { } start, End.Date: { } end } when PartsOf(start) is { } first && PartsOf(end) is { } last && Math.Min(first.Length, last.Length) is var said =>
            $"[{Written(first[..said])},{Written(last[..said])}]",
        _ => null,
    };

    private static string Written(IEnumerable<long> parts) => $"[{string.Join(',', parts.Select(part => part.ToString(CultureInfo.InvariantCulture)))}]";

    // A month or day of which nothing is known is left out; one of which one digit is known could only be guessed.
    private static long[]? PartsOf(EdtfDate date)
    {
        if (!date.Year.IsExact || date.Month is { IsExact: false, IsUnknown: false } or { IsSubYear: true } || date.DayOfMonth is { IsExact: false, IsUnknown: false })
            return null;
        var year = Year(date.Year.Value);
        if (date.Month is not { IsExact: true } month) return date.DayOfMonth is { IsExact: true } ? null : [year];
        return date.DayOfMonth is { IsExact: true } day ? [year, month.Value, day.Value] : [year, month.Value];
    }

    // Quarters, thirds and halves are no seasons; a season keeps its name in either hemisphere.
    private static int? SeasonOf(int code) => SubYear.Parts(code) switch
    {
        (SubYearKind.Season or SubYearKind.NorthernSeason or SubYearKind.SouthernSeason, var number) => number,
        _ => null,
    };

    private static long Year(long year) => year > 0 ? year : year - 1;
}
