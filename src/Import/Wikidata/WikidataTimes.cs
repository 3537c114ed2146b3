using System.Globalization;
using System.Text.RegularExpressions;
using Annals.Dates;
using Annals.Dates.Foreign;
using Annals.Text;
using static System.FormattableString;

namespace Annals.Import.Wikidata;

/// <summary>Times of Wikibase (its JSON, “time”): a point with the precision that counts, in the Gregorian or the Julian calendar.</summary>
internal static partial class WikidataTimes
{
    private const int Day = 11, Month = 10, Year = 9, Decade = 8, Century = 7;

    /// <param name="time">As in <c>+1952-03-11T00:00:00Z</c>; there is no year 0, and −0500 is 500 BCE.</param>
    /// <returns>Null for what is coarser than a century, or no time.</returns>
    public static Edtf? Read(string time, int precision, bool isJulian)
    {
        if (Form().Match(time.Trim()) is not { Success: true } match || !long.TryParse(match.Groups["year"].ValueSpan, NumberStyles.None, CultureInfo.InvariantCulture, out var number) || number is 0 or > 999_999_999_999) return null;
        var isBefore = match.Groups["sign"].Value == "-";
        var year = isBefore ? 1 - number : number;
        var (month, day) = (int.Parse(match.Groups["month"].ValueSpan, CultureInfo.InvariantCulture), int.Parse(match.Groups["day"].ValueSpan, CultureInfo.InvariantCulture));
        return precision switch
        {
            >= Day when isJulian => JulianDays.ToGregorian(year, month, day) is { } gregorian ? Edtf.ParseOrNull(gregorian.ToString()) : null,
            >= Day => Edtf.ParseOrNull(Invariant($"{EdtfYear.Text(year)}-{month:00}-{day:00}")),
            // One day of the month, and that begins and ends on other days in our calendar.
            Month when isJulian => JulianDays.ToGregorian(year, month, 1) is { } first && JulianDays.ToGregorian(year, month, JulianDays.Length(year, month)) is { } last ? Edtf.ParseOrNull($"[{first}..{last}]") : null,
            Month => Edtf.ParseOrNull(Invariant($"{EdtfYear.Text(year)}-{month:00}")),
            Year => Edtf.ParseOrNull(EdtfYear.Text(year)),
            Decade when !isBefore && number < 10_000 => Edtf.ParseOrNull(Invariant($"{number / 10:000}X")),
            // The nineteenth is written as a year of 1801 to 1900.
            Century when !isBefore && number < 10_000 => ForeignDates.Read(Invariant($"{(number + 99) / 100}th century")),
            _ => null,
        };
    }

    [GeneratedRegex(@"\A(?<sign>[+-]?)(?<year>\d{1,16})-(?<month>\d{2})-(?<day>\d{2})T", RegexOptions.CultureInvariant, PatternTime.Most)]
    private static partial Regex Form();
}
