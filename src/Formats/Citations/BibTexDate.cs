using Annals.Dates;

namespace Annals.Formats.Citations;

/// <summary>Dates as biblatex reads them: EDTF, level 1 (biblatex manual, “Date and Time Specifications”).</summary>
internal static class BibTexDate
{
    private const int LastSeason = 24;

    /// <returns>Null for what level 1 cannot say.</returns>
    public static string? Of(Edtf date) => date switch
    {
        EdtfDate one when IsLevel1(one) => one.ToString(),
        EdtfInterval interval when IsLevel1(interval.Start.Date) && IsLevel1(interval.End.Date) => interval.ToString(),
        _ => null,
    };

    /// <summary>Whether a year and a month tell it with nothing lost but the day.</summary>
    public static bool IsPlain(Edtf date) =>
        date is EdtfDate { IsPlain: true, Year: { IsLong: false, Value: >= 1 and <= 9999 }, Month: null or { IsSubYear: false } };

    private static bool IsLevel1(EdtfDate? date) =>
        date is null
        || (date is { Year: { IsLong: false, SignificantDigits: 0 }, Month: null or { Value: <= LastSeason } }
            && date.AllQualifiers == date.CommonQualifiers);
}
