using System.Globalization;
using Annals.Dates;
using Annals.Dates.Foreign;
using Annals.Import.Json;
using static System.FormattableString;

namespace Annals.Import.Bibliography;

/// <summary>Dates of lists of literature, to EDTF.</summary>
internal static class ReferenceDates
{
    // Seasons of CSL are 1 to 4, and some programs write EDTF’s 21 to 24.
    private const int FirstSeason = 20;

    /// <summary>A date in one string: EDTF, as biblatex takes it, or as people write it.</summary>
    public static ReferenceDate? Read(string? text)
    {
        if (string.IsNullOrWhiteSpace(text)) return null;
        var date = ForeignDates.Read(text);
        // When a page was fetched to the second is of no use to readers.
        return new(text.Trim(), date is EdtfDate day ? day.WithoutTime : date);
    }

    /// <summary>A year, and a month and day where they are there: <c>2022</c>, <c>nov</c>, <c>22</c>.</summary>
    public static ReferenceDate? Read(string? year, string? month, string? day)
    {
        if (string.IsNullOrWhiteSpace(month)) return Read(year);
        if (string.IsNullOrWhiteSpace(year)) return null;
        var written = string.Join(' ', new[] { day, month, year }.OfType<string>().Select(part => part.Trim()).Where(part => part.Length > 0));
        if (!int.TryParse(month, NumberStyles.None, CultureInfo.InvariantCulture, out var number)) return Read(written);
        var date = int.TryParse(day, NumberStyles.None, CultureInfo.InvariantCulture, out var dayNumber) ? Invariant($"{year.Trim()}-{number:00}-{dayNumber:00}") : Invariant($"{year.Trim()}-{number:00}");
        return new(written, Edtf.ParseOrNull(date));
    }

    /// <summary>The field of RIS: year, month, day and other words, parted by slashes, of which each may be empty.</summary>
    public static ReferenceDate? ReadRis(string? text)
    {
        if (text is null || text.Count(character => character == '/') < 2) return Read(text);
        var parts = text.Split('/', 4);
        return Read(parts[0], parts[1], parts[2]) is { Date: { } date } ? new(text.Trim(), date) : new(text.Trim(), null);
    }

    /// <summary>CSL’s “date-variable”: parts of one date or two, a season, whether it is about then, or words.</summary>
    public static ReferenceDate? Read(JsonPart? json)
    {
        if (json is null) return null;
        if (json.IsPlain) return Read(json.Text);
        if (json.Member("date-parts") is not { Members: { IsEmpty: false } ends }) return Read(Plain(json, "raw") ?? Plain(json, "literal"));
        var dates = ends.Select(end => PartsOf(end.Value)).ToArray();
        var written = string.Join('/', dates.Select(date => date ?? "?"));
        var season = int.TryParse(Plain(json, "season"), NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : 0;
        if (season is >= 1 and <= 4) season += FirstSeason;
        if (season is > FirstSeason and <= FirstSeason + 4 && dates is [{ } year] && !year[1..].Contains('-', StringComparison.Ordinal)) dates = [Invariant($"{year}-{season}")];
        var mark = Plain(json, "circa") is "true" or "1" ? "~" : "";
        return new(written, dates.Contains(null) ? null : Edtf.ParseOrNull(string.Join('/', dates.Select(date => date + mark))));
    }

    // Its years have no 0: -500 is 500 BCE.
    private static string? PartsOf(JsonPart parts)
    {
        var numbers = parts.Members.Select(part => int.TryParse(part.Value.Text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number) ? number : (int?)null).ToArray();
        if (numbers is not [{ } year, ..] || numbers.Contains(null) || year == 0) return null;
        var text = EdtfYear.Text(year < 0 ? year + 1 : year);
        return numbers.Length switch
        {
            1 => text,
            2 => Invariant($"{text}-{numbers[1]:00}"),
            _ => Invariant($"{text}-{numbers[1]:00}-{numbers[2]:00}"),
        };
    }

    private static string? Plain(JsonPart json, string name) => json.Member(name) is { IsPlain: true, Text: { Length: > 0 } text } ? text : null;

}
