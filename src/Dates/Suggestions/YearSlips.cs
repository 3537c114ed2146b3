using System.Globalization;

namespace Annals.Dates.Suggestions;

/// <summary>Years of another length than four digits without Y, and two years that are joined as people write them: 12345, 1914-18, 1648/9.</summary>
internal static class YearSlips
{
    private const string Dashes = "-\u2010\u2011\u2012\u2013\u2014\u2212";

    /// <summary>What comes before all else: a dash that is no hyphen never stands before a month.</summary>
    public static Slip? FindSpan(string text)
    {
        if (!IsShortSpan(text, out var span)) return null;
        var last = text[5..];
        if (string.CompareOrdinal(last, "13") < 0 && text[4] == '-') return null;
        if (string.CompareOrdinal(last, "13") < 0)
        {
            var month = $"{text[..4]}-{last}";
            return new Slip(span, $"write {span}, if you mean the years, or {month}, if you mean the month", 4, IsChoice: true);
        }

        return text[4] == '-'
            ? new Slip(span, $"there is no month {last}; write {span}, if you mean the years", 5, IsChoice: true)
            : new Slip(span, $"write {span}, with a slash between the two ends", 4);
    }

    /// <summary>1648/9 and 1648/49: two years, or one by two reckonings.</summary>
    public static Slip? FindDual(string text)
    {
        if (text.Length is not (6 or 7) || text[4] != '/' || text.AsSpan(0, 4).ContainsAnyExceptInRange('0', '9')) return null;
        var end = text[5..];
        if (end.AsSpan().ContainsAnyExceptInRange('0', '9')) return null;
        var second = text[..(4 - end.Length)] + end;
        var isNext = int.Parse(second, CultureInfo.InvariantCulture) == int.Parse(text[..4], CultureInfo.InvariantCulture) + 1;
        if (string.CompareOrdinal(second, text[..4]) <= 0 || (end.Length == 2 && (!isNext || IsMonth(end)))) return null;
        var years = $"{text[..4]}/{second}";
        var month = end != "0" && end.Length == 1 ? $", or {text[..4]}-0{end} for the month" : "";
        var one = isNext ? $" if it lasted over both years, [{text[..4]},{second}] if it was in one of them" : " if you mean the years";
        return new Slip(years, $"write {years}{one}{month}", 5, IsChoice: true);
    }

    /// <summary>Digits alone, of a year that needs Y, or of one with zeros before it.</summary>
    public static Slip? FindLong(string text)
    {
        var minus = text.StartsWith('-') ? "-" : "";
        var digits = text[minus.Length..];
        if (digits.Length < 5 || digits.AsSpan().ContainsAnyExceptInRange('0', '9')) return null;
        var number = digits.TrimStart('0');
        if (number.Length == 0) return null;
        if (number.Length <= 4) return new Slip(minus + number.PadLeft(4, '0'), $"write {minus}{number.PadLeft(4, '0')}, with four digits");
        var year = $"Y{minus}{number}";
        var message = $"a year of more than four digits begins with Y; write {year}";
        var month = digits.Length == 6 && minus.Length == 0 && digits[0] is '1' or '2' && IsMonth(digits[4..]) ? $"{digits[..4]}-{digits[4..]}" : null;
        return month is null ? new Slip(year, message) : new Slip(year, $"write {month}, if you mean the month, or {year}, if you mean that year", IsChoice: true);
    }

    // "1936-39", whatever the dash is: the second is later in the same hundred years.
    private static bool IsShortSpan(string text, out string span)
    {
        span = "";
        if (text.Length != 7 || !Dashes.Contains(text[4], StringComparison.Ordinal)) return false;
        if (text.AsSpan(0, 4).ContainsAnyExceptInRange('0', '9') || text.AsSpan(5).ContainsAnyExceptInRange('0', '9')) return false;
        span = $"{text[..4]}/{text[..2]}{text[5..]}";
        return string.CompareOrdinal(text, 5, text, 2, 2) > 0;
    }

    private static bool IsMonth(string digits) => string.CompareOrdinal(digits, "01") >= 0 && string.CompareOrdinal(digits, "12") <= 0;
}
