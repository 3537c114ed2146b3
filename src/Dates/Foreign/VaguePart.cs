using System.Text.RegularExpressions;
using Annals.Dates.Suggestions;
using Annals.Text;
using static System.FormattableString;

namespace Annals.Dates.Foreign;

/// <summary>
/// The early, middle or late part of a month, year, decade or century, and its halves, as one time between two others: EDTF has no word for them. Both ends
/// of a third are about then, since nobody counts; those of a half are exact.
/// </summary>
internal static partial class VaguePart
{
    /// <param name="english"><c>early 1942</c>, <c>mid-1950s</c>, <c>first half of the 19th century</c>, <c>winter 1834-35</c>.</param>
    public static Edtf? Read(string english)
    {
        if (WinterForm().Match(english) is { Success: true } winter) return Winter(winter);
        if (Form().Match(english) is not { Success: true } match) return null;
        var rest = match.Groups["rest"].Value;
        if ((Edtf.TryParse(rest, out var parsed, out _) ? parsed : WrittenDate.Meant(rest)) is not EdtfDate { Time: null, DayOfMonth: null, Earliest: { } first, Latest: { } last } whole) return null;
        var isHalf = match.Groups["half"].Success;
        var part = (isHalf ? match.Groups["half"] : match.Groups["part"]).Value.ToLowerInvariant() switch
        {
            "early" or "beginning" or "start" or "first" or "1st" => 0,
            "mid" or "middle" => 1,
            _ => isHalf ? 1 : 2,
        };
        var (from, to) = (last.Number - first.Number) switch
        {
            <= 31 when whole.Month is { IsSubYear: false } => isHalf ? Days(first, part == 0 ? 1 : 16, part == 0 ? 15 : last.DayOfMonth) : Days(first, (part * 10) + 1, part == 2 ? last.DayOfMonth : (part * 10) + 10),
            // Halves of a year have a form of their own.
            <= 366 when whole.Month is null && !isHalf => Months(first, (part * 4) + 1, (part * 4) + 4),
            <= 3660 and > 3600 => isHalf ? Years(first, part * 5, (part * 5) + 4) : Years(first, part == 0 ? 0 : (part * 3) + 1, (part * 3) + 3),
            <= 36600 and > 36000 => isHalf ? Years(first, part * 50, (part * 50) + 49) : Years(first, part == 0 ? 0 : (part * 33) + 1, (part * 33) + 33),
            _ => ("", ""),
        };
        if (from.Length == 0) return null;
        return Edtf.ParseOrNull(isHalf ? $"[{from}..{to}]" : $"[{from}~..{to}~]");
    }

    // A winter is called by the year that it begins in.
    private static Edtf? Winter(Match match)
    {
        var (first, second) = (match.Groups["first"].Value, match.Groups["second"].Value);
        var isNext = int.Parse(first[..(4 - second.Length)] + second) == int.Parse(first) + 1 || (second == "00" && first.EndsWith("99", StringComparison.Ordinal));
        return isNext && Edtf.TryParse($"{first}-24", out var date, out _) ? date : null;
    }

    private static (string, string) Days(Day first, int from, int to) =>
        (Invariant($"{EdtfYear.Text(first.Year)}-{first.Month:00}-{from:00}"), Invariant($"{EdtfYear.Text(first.Year)}-{first.Month:00}-{to:00}"));

    private static (string, string) Months(Day first, int from, int to) =>
        (Invariant($"{EdtfYear.Text(first.Year)}-{from:00}"), Invariant($"{EdtfYear.Text(first.Year)}-{to:00}"));

    private static (string, string) Years(Day first, int from, int to) => (EdtfYear.Text(first.Year + from), EdtfYear.Text(first.Year + to));

    [GeneratedRegex(@"\A(?:in )?(?:the )?(?:(?<part>early|mid|middle|late|beginning|start|end)|(?<half>first|second|last|1st|2nd) half)[ -](?:in |of )?(?:the )?(?<rest>[^ ].*)\z", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase, PatternTime.Most)]
    private static partial Regex Form();

    [GeneratedRegex(@"\A(?:in )?(?:the )?winter (?:of )?(?<first>[0-9]{4})[-–—/](?<second>[0-9]{2}|[0-9]{4})\z", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase, PatternTime.Most)]
    private static partial Regex WinterForm();
}
