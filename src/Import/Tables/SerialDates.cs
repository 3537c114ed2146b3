using System.Globalization;

namespace Annals.Import.Tables;

/// <summary>Dates as spreadsheets store them: days since the end of 1899, or since the beginning of 1904, and the time as a part of a day.</summary>
internal static class SerialDates
{
    // Excel counts a 29 February 1900, which there was not (ECMA-376 part 1, section 18.17.4.1); days before it are one later than they seem.
    private const int NoSuchDay = 60;

    private static readonly DateTime Of1900 = new(1899, 12, 30), Of1904 = new(1904, 1, 1);

    /// <returns>In EDTF, as much as the cell shows; null for a number that is no date.</returns>
    public static string? Text(double serial, DateParts parts, bool is1904)
    {
        if (!double.IsFinite(serial)) return null;
        // To the second: fractions of a day have no more.
        var seconds = Math.Round(serial * 86_400);
        var days = Math.Floor(seconds / 86_400);
        var time = TimeSpan.FromSeconds(seconds - days * 86_400);
        if (parts == DateParts.Time || (!is1904 && days == 0 && time > TimeSpan.Zero)) return time.ToString(@"hh\:mm\:ss", CultureInfo.InvariantCulture);
        if (!is1904 && days == NoSuchDay) return "1900-02-29";
        var epoch = is1904 ? Of1904 : days is > 0 and < NoSuchDay ? Of1900.AddDays(1) : Of1900;
        if (days < (DateTime.MinValue - epoch).TotalDays || days > (DateTime.MaxValue.Date - epoch).TotalDays) return null;
        var day = epoch.AddDays(days);
        return parts switch
        {
            DateParts.Year => day.ToString("yyyy", CultureInfo.InvariantCulture),
            DateParts.Month => day.ToString("yyyy-MM", CultureInfo.InvariantCulture),
            DateParts.Moment when time > TimeSpan.Zero => (day + time).ToString("yyyy-MM-dd'T'HH:mm:ss", CultureInfo.InvariantCulture),
            _ => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        };
    }
}
