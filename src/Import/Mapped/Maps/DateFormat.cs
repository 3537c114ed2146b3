using System.Collections.Immutable;
using System.Globalization;
using System.Text.RegularExpressions;
using Annals.Dates;
using Annals.Dates.Foreign;
using Annals.Text;

namespace Annals.Import.Mapped.Maps;

/// <summary>How dates are written in a file, where a map says so.</summary>
/// <param name="Patterns">As .NET has them, such as <c>d/M/yyyy</c>; <c>seconds</c> and <c>milliseconds</c> count from 1970 (POSIX). Empty for however people write them.</param>
/// <param name="Zone">The offset from UTC of times that name none, as in <c>+01:00</c> or <c>Z</c>; null for none.</param>
internal sealed partial record DateFormat(ImmutableArray<string> Patterns, string? Zone)
{
    // By itself .NET takes 45 for 2045.
    private static readonly CultureInfo Culture = WithShortYears();

    private const string Seconds = "seconds", Milliseconds = "milliseconds";

    /// <returns>What is wrong with a pattern; null where nothing is.</returns>
    public static string? Problem(string pattern)
    {
        if (pattern is Seconds or Milliseconds) return null;
        var signs = Literal().Replace(pattern, "");
        if (signs.AsSpan().ContainsAny("YD")) return $"“{pattern}”: a day is d or dd, a month M, MM or MMM, a year yyyy, as in d/M/yyyy";
        foreach (var sign in signs)
            if (char.IsLetter(sign) && !"dMyHhmstfFzK".Contains(sign, StringComparison.Ordinal)) return $"“{pattern}”: “{sign}” stands for no part of a date; put words between ' and '";
        if (!signs.Contains('y', StringComparison.Ordinal)) return $"“{pattern}” has no year: yyyy";
        if (signs.Contains('m', StringComparison.Ordinal) && !signs.AsSpan().ContainsAny("MHh")) return $"“{pattern}”: m is a minute; a month is M";
        return null;
    }

    /// <returns>What is wrong with a zone; null where nothing is.</returns>
    public static string? ZoneProblem(string zone) => zone is "Z" or "UTC" || Offset().IsMatch(zone) ? null : "a fixed offset is expected, as in \"+01:00\", or UTC";

    /// <returns>The date, or why there is none.</returns>
    public (Edtf? Date, string? Problem) Read(string text)
    {
        foreach (var pattern in Patterns)
            if (Read(text.Trim(), pattern) is { } written)
                return Edtf.TryParse(written, out var date, out var problem) ? (date, null) : (null, problem.Message);
        return (null, $"it is not written as {string.Join(" or ", Patterns)}");
    }

    /// <summary>A time that names no zone in the zone of the map.</summary>
    public Edtf WithZone(Edtf date) =>
        Zone is not null && date.ToString() is var written && written.Contains('T', StringComparison.Ordinal) && !HasZone().IsMatch(written) && Edtf.TryParse(written + Suffix, out var moment, out _) ? moment : date;

    private string Suffix => Zone is null ? "" : Zone is "UTC" or "+00:00" or "-00:00" ? "Z" : Zone;

    private string? Read(string text, string pattern) => pattern is Seconds or Milliseconds ? Counted(text, pattern) : Matched(text, pattern);

    private string? Counted(string text, string unit)
    {
        if (!decimal.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var number)) return null;
        var seconds = unit == Seconds ? number : number / 1000;
        if (seconds <= -62_135_510_400 || seconds >= 253_402_214_400) return null;
        var offset = Zone is null or "Z" or "UTC" ? TimeSpan.Zero : TimeSpan.ParseExact(Zone[1..], @"hh\:mm", CultureInfo.InvariantCulture) * (Zone[0] == '-' ? -1 : 1);
        var moment = DateTimeOffset.FromUnixTimeSeconds((long)decimal.Floor(seconds)).ToOffset(offset);
        return moment.ToString("yyyy-MM-dd'T'HH:mm:ss", CultureInfo.InvariantCulture) + (Suffix.Length == 0 ? "Z" : Suffix);
    }

    private string? Matched(string text, string pattern)
    {
        // A pattern of one sign would be one of .NET's own names.
        if (!DateTimeOffset.TryParseExact(text, pattern.Length == 1 ? "%" + pattern : pattern, Culture, DateTimeStyles.AssumeUniversal | DateTimeStyles.AllowWhiteSpaces, out var read)) return null;
        var signs = Literal().Replace(pattern, "");
        var day = read.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
        if (!DayOfMonth().IsMatch(signs)) return signs.Contains('M', StringComparison.Ordinal) ? day[..7] : day[..4];
        if (!signs.AsSpan().ContainsAny("Hh")) return day;
        var zone = !signs.AsSpan().ContainsAny("zK") ? Suffix : read.Offset == TimeSpan.Zero ? "Z" : read.ToString("zzz", CultureInfo.InvariantCulture);
        return $"{day}T{read.ToString("HH:mm:ss", CultureInfo.InvariantCulture)}{zone}";
    }

    private static CultureInfo WithShortYears()
    {
        var culture = (CultureInfo)CultureInfo.InvariantCulture.Clone();
        culture.DateTimeFormat.Calendar = new GregorianCalendar { TwoDigitYearMax = ForeignDates.LastShortYear };
        return culture;
    }

    [GeneratedRegex(@"'[^']*'|""[^""]*""|\\.", RegexOptions.CultureInvariant, PatternTime.Most)]
    private static partial Regex Literal();

    // ddd and dddd are days of the week.
    [GeneratedRegex(@"(?<!d)dd?(?!d)", RegexOptions.CultureInvariant, PatternTime.Most)]
    private static partial Regex DayOfMonth();

    [GeneratedRegex(@"\A[+-](?:0\d|1[0-4]):[0-5]\d\z", RegexOptions.CultureInvariant, PatternTime.Most)]
    private static partial Regex Offset();

    [GeneratedRegex(@"(?:Z|[+-]\d\d:\d\d)\z", RegexOptions.CultureInvariant, PatternTime.Most)]
    private static partial Regex HasZone();
}
