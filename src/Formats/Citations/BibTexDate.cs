using Annals.Dates;

namespace Annals.Formats.Citations;

/// <summary>Dates as biblatex reads them: EDTF, level 1 (biblatex manual, “Date and Time Specifications”), but for open starts, which make other readers refuse the whole file.</summary>
internal static class BibTexDate
{
    private const int LastSeason = 24;

    /// <returns>Null for what level 1 cannot say.</returns>
    public static string? Of(Edtf date) => date switch
    {
        EdtfDate one when IsLevel1(one) => one.ToString(),
        EdtfInterval { Start.Date: { } start } interval when IsLevel1(start) && IsLevel1(interval.End.Date) => interval.ToString(),
        _ => null,
    };

    /// <summary>Whether a year and a month tell it with nothing lost but the day.</summary>
    public static bool IsPlain(Edtf date) =>
        date is EdtfDate { IsPlain: true, Year: { IsLong: false, Value: >= 1 and <= 9999 }, Month: null or { IsSubYear: false } };

    private static bool IsLevel1(EdtfDate? date) =>
        date is null
        || (date is { Year: { IsLong: false, SignificantDigits: 0 }, Month: null or { Value: <= LastSeason } }
            && date.AllQualifiers == date.CommonQualifiers
            && IsMaskKnown(date));

    // 199X, 19XX, 1999-XX, 1999-01-XX and 1999-XX-XX: of any other it says nothing, and prints no year at all.
    private static bool IsMaskKnown(EdtfDate date) => (date.Year, date.Month, date.DayOfMonth) switch
    {
        ({ Unspecified: 0 }, null or { IsUnknown: true }, null or { IsUnknown: true }) => true,
        ({ Unspecified: 0 }, { IsExact: true }, null or { IsExact: true } or { IsUnknown: true }) => true,
        ({ Unspecified: 1 or 3 }, null, null) => true,
        _ => false,
    };
}
