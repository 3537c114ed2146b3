using static System.FormattableString;

namespace Annals.Dates.Suggestions;

/// <summary>
/// Dates in numbers, in another order or with other marks between them: 22/11/2022, 2022-9-5, 2022.11.22, 20221122.
/// </summary>
internal static class NumberSlips
{
    public static Slip? Find(string text)
    {
        Span<Range> parts = stackalloc Range[4];
        var count = text.AsSpan().SplitAny(parts, "/.- ");
        foreach (var part in parts[..count])
        {
            if (text.AsSpan(part) is not { Length: 1 or 2 or 4 or 8 } digits) return null;
            if (digits.ContainsAnyExceptInRange('0', '9')) return null;
        }

        return count switch
        {
            1 => Together(text),
            2 => MonthAndYear(text, text[parts[0]], text[parts[1]]),
            3 => DayAndYear(text, text[parts[0]], text[parts[1]], text[parts[2]]),
            _ => null,
        };
    }

    private static Slip? Together(string text) => text.Length == 8 && text[0] is '1' or '2'
        ? With($"{text[..4]}-{text[4..6]}-{text[6..]}", "with hyphens")
        : null;

    private static Slip? MonthAndYear(string text, string first, string second)
    {
        if (first.Length == 4 && second.Length <= 2)
        {
            if (IsTooBig(second)) return null;
            var month = $"{first}-{second.PadLeft(2, '0')}";
            if (text[4] == '-') return second.Length == 1 ? With(month, "with two digits for the month", 5) : null;
            if (text[4] != '/') return With(month, "with a hyphen", 4);
            return EdtfReader.Read(month, out _) is null
                ? null
                : With(month, "if you mean the month; an interval has both ends in full, such as 2022/2023", 4) with { IsChoice = true };
        }

        return first.Length <= 2 && second.Length == 4 && !IsTooBig(first) ? With($"{second}-{first.PadLeft(2, '0')}", "with the year first") : null;
    }

    private static Slip? DayAndYear(string text, string first, string second, string third)
    {
        if (first.Length == 4 && second.Length <= 2 && third.Length <= 2) return YearFirst(text, first, second, third);
        if (third.Length != 4 || first.Length > 2 || second.Length > 2) return null;
        string dayFirst = Join(third, second, first), monthFirst = Join(third, first, second);
        if (dayFirst == monthFirst || IsTooBig(first)) return With(dayFirst, "with the year first");
        return IsTooBig(second)
            ? With(monthFirst, "with the year first")
            : With(dayFirst, Invariant($"if it is {Named(dayFirst)}, or {monthFirst} if it is {Named(monthFirst)}")) with { IsChoice = true };
    }

    private static Slip? YearFirst(string text, string year, string month, string day)
    {
        if (Number(month) is > 12 and <= 31 && Number(day) is >= 1 and <= 12 && day.Length == 2)
            return With(Join(year, day, month), "with the month before the day", 5);
        var meant = Join(year, month, day);
        if (text[4] == '/') return With(meant, "with hyphens; a slash stands between the two ends of an interval", 4);
        if (text.AsSpan().ContainsAny("/. ")) return With(meant, "with hyphens", text.AsSpan().IndexOfAny("/. "));
        return (month.Length, day.Length) switch
        {
            (1, 1) => With(meant, "with two digits for the month and the day", 5),
            (1, _) => With(meant, "with two digits for the month", 5),
            (_, 1) => With(meant, "with two digits for the day", 8),
            _ => null,
        };
    }

    private static Slip With(string meant, string how, int offset = 0) => new(meant, $"write {meant}, {how}", offset);

    private static string Join(string year, string month, string day) => $"{year}-{month.PadLeft(2, '0')}-{day.PadLeft(2, '0')}";

    private static bool IsTooBig(string month) => Number(month) > 12;

    private static int Number(ReadOnlySpan<char> digits)
    {
        var number = 0;
        foreach (var digit in digits) number = (number * 10) + (digit - '0');
        return number;
    }

    private static string Named(string date)
    {
        var month = Number(date.AsSpan(5, 2));
        return Invariant($"{Number(date.AsSpan(8, 2))} {(month is >= 1 and <= 12 ? EnglishMonths.Names[month - 1] : "")}");
    }
}
