using System.Globalization;
using Annals.Dates;
using Annals.Dates.Foreign;
using Annals.Dates.Suggestions;
using Annals.Import.Mapped.Maps;

namespace Annals.Import.Mapped.Files;

/// <summary>The dates of foreign files, by the map or however people write them. Every date that a map names is read here.</summary>
internal static class MappedDate
{
    /// <param name="format">Null where the map says nothing of it.</param>
    /// <returns>The date, or why there is none that can be told for sure.</returns>
    public static (Edtf? Date, string? Problem) Read(string text, DateFormat? format)
    {
        if (format is { Patterns.IsEmpty: false }) return format.Read(text);
        return AsPeopleWrite(text) is ({ } date, _) ? (format?.WithZone(date) ?? date, null) : (null, AsPeopleWrite(text).Problem);
    }

    /// <summary>A date of which the parts stand in keys of their own.</summary>
    public static (Edtf? Date, string? Problem) Read(string year, string? month, string? day)
    {
        if (Whole(year) is not { } number) return (null, $"“{ValueReader.Shown(year)}” is no year");
        var written = string.Create(CultureInfo.InvariantCulture, $"{(number < 0 ? "-" : "")}{Math.Abs(number):0000}");
        if (string.IsNullOrWhiteSpace(month)) return AsWritten(written);
        // A month in words is for the reader of dates.
        if (Whole(month) is not { } monthNumber) return AsPeopleWrite(string.Create(CultureInfo.InvariantCulture, $"{day} {month} {number}").Trim());
        written += string.Create(CultureInfo.InvariantCulture, $"-{monthNumber:00}");
        if (string.IsNullOrWhiteSpace(day)) return AsWritten(written);
        return Whole(day) is { } dayNumber ? AsWritten(written + string.Create(CultureInfo.InvariantCulture, $"-{dayNumber:00}")) : (null, $"“{ValueReader.Shown(day)}” is no day");
    }

    private static (Edtf? Date, string? Problem) AsWritten(string edtf) => WrittenDate.TryParse(edtf, out var date, out var problem) ? (date, null) : (null, problem.Message);

    // The one place where dates are read that no map describes.
    private static (Edtf? Date, string? Problem) AsPeopleWrite(string text) => ForeignDates.TryRead(text, out var date, out var problem) ? (date, null) : (null, problem);

    // A spreadsheet may write 2013 as 2013.0.
    private static int? Whole(string text) =>
        decimal.TryParse(text, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number) && decimal.Truncate(number) == number && Math.Abs(number) < 10_000
            ? (int)number : null;
}
