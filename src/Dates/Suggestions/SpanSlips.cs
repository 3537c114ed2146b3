namespace Annals.Dates.Suggestions;

/// <summary>Two dates, or one side of a date, in words: 1984 or 1985, between 1851 and 1853, 22–27 November 2022, before 1928, 2019-present.</summary>
internal static class SpanSlips
{
    private static readonly string[] Before = ["before ", "prior to ", "earlier than ", "pre-", "pre "];
    private static readonly string[] After = ["after ", "later than ", "post-", "post "];
    private static readonly string[] By = ["by ", "no later than ", "not later than ", "not after ", "up to "];
    private static readonly string[] NotBefore = ["not before ", "no earlier than ", "not earlier than "];
    private static readonly string[] Since = ["since ", "from ", "starting "];
    private static readonly string[] Until = ["until ", "till "];
    private static readonly string[] OrEarlier = [" or earlier", " or before", " at the latest"];
    private static readonly string[] OrLater = [" or later", " or after", " at the earliest"];
    private static readonly string[] OnAndOn =
        [" onwards", " onward", " and after", "-present", "–present", " to present", " to the present", " - present", " – present", "-today", " to today", "-now", " to now", "–"];

    // More than this are no slip.
    private const int MostDates = 20;

    public static Slip? Find(string text) => OneSided(text) ?? TwoSided(text);

    private static Slip? OneSided(string text)
    {
        if (Rest(text, Before) is { } before) return Beside(before, -1) is { } last ? new Slip($"[..{last}]", $"write [..{last}], which is {last} or earlier") : null;
        if (Rest(text, After) is { } after) return Beside(after, 1) is { } next ? new Slip($"[{next}..]", $"write [{next}..], which is {next} or later") : null;
        return With(Rest(text, By), date => $"../{date}")
            ?? With(Rest(text, NotBefore) ?? Head(text, OrLater), date => $"[{date}..]")
            ?? With(Head(text, OrEarlier), date => $"[..{date}]")
            ?? With(Head(text, OnAndOn) is { } head ? Rest(head, Since) ?? head : Rest(text, Since), date => $"{date}/..")
            ?? With(Rest(text, Until), date => $"/{date}");
    }

    private static Slip? With(string? words, Func<string, string> form) =>
        words is not null && WrittenDate.Single(words) is { } date ? new Slip(form(date), $"write {form(date)}") : null;

    private static Slip? TwoSided(string text)
    {
        if (Rest(text, ["between "]) is { } between)
            return Pair(between, " and ") is var (first, last) ? Written($"[{first}..{last}]", "for one time of these") : null;
        if (List(text, " or ") is { } choice) return Written($"[{string.Join(',', choice)}]", "for one of them");
        var span = Rest(text, ["from "]) ?? text;
        foreach (var separator in (string[])[" to ", " until ", " till ", " through ", " - ", " – ", " — ", "–", "—", "-"])
            if (Pair(span, separator) is var (start, end)) return Written($"{start}/{end}", "with a slash between the two ends");
        return List(text, " and ") is { } all ? Written($"{{{string.Join(',', all)}}}", "for all of them") : null;
    }

    private static Slip? Written(string meant, string how) => EdtfReader.Read(meant, out _) is null ? null : new Slip(meant, $"write {meant}, {how}");

    // The day, month or year before or after.
    private static string? Beside(string words, int step)
    {
        if (WrittenDate.Single(words) is not { } text || EdtfReader.Read(text, out _) is not EdtfDate { IsPlain: true, Month: null or { IsSubYear: false } } date) return null;
        var day = step < 0 ? date.Earliest!.Value.AddDays(-1) : date.Latest!.Value.AddDays(1);
        var year = EdtfYear.Text(day.Year);
        if (date.Month is null) return year;
        var month = FormattableString.Invariant($"{year}-{day.Month:00}");
        return date.DayOfMonth is null ? month : FormattableString.Invariant($"{month}-{day.DayOfMonth:00}");
    }

    private static string? Rest(string text, string[] beginnings)
    {
        foreach (var beginning in beginnings)
            if (text.StartsWith(beginning, StringComparison.OrdinalIgnoreCase)) return text[beginning.Length..];
        return null;
    }

    private static string? Head(string text, string[] endings)
    {
        foreach (var ending in endings)
            if (text.EndsWith(ending, StringComparison.OrdinalIgnoreCase)) return text[..^ending.Length];
        return null;
    }

    // Dates in words that say once what they share: 22 and 27 November 2022, November 22 to 27, 2022, 1936 or 37.
    // Null where the separator does not stand there once, or a side is no date.
    private static (string First, string Last)? Pair(string text, string separator)
    {
        var at = text.IndexOf(separator, StringComparison.OrdinalIgnoreCase);
        if (at <= 0 || text.IndexOf(separator, at + separator.Length, StringComparison.OrdinalIgnoreCase) >= 0) return null;
        return Completed([text[..at], text[(at + separator.Length)..]]) is [var first, var last] ? (first, last) : null;
    }

    // Two or more, with the separator before the last, or between all.
    private static string[]? List(string text, string separator)
    {
        var parts = text.Split(separator, StringSplitOptions.TrimEntries);
        if (parts.Length is < 2 or > MostDates) return null;
        // In "22, 23 or 24 November" commas part dates; in "November 22, 2022 or November 23, 2022" they do not.
        return Completed(parts) ?? Completed([.. parts.SelectMany(part => part.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))]);
    }

    private static string[]? Completed(string[] parts)
    {
        if (parts.Length > MostDates) return null;
        var (first, last) = (parts[0].Trim(), parts[^1].Trim());
        string[] dates = [.. parts.Select(part => WrittenDate.Single(part.Trim()) ?? ByEnd(part.Trim(), last) ?? ByStart(part.Trim(), first)).OfType<string>()];
        return dates.Length == parts.Length ? dates : null;
    }

    // "22" of "27 November 2022", "November" of "December 2022", "November 22" of "27, 2022".
    private static string? ByEnd(string part, string last)
    {
        for (var at = last.IndexOf(' ', StringComparison.Ordinal); at >= 0; at = last.IndexOf(' ', at + 1))
            if (WrittenDate.Single($"{part} {last[(at + 1)..]}") is { } date) return date;
        return null;
    }

    // "27, 2022" of "November 22", "37" of "1936".
    private static string? ByStart(string part, string first)
    {
        if (part.Length == 2 && first.Length >= 4 && char.IsAsciiDigit(part[0]) && char.IsAsciiDigit(part[1])
            && WrittenDate.Single(first) is { Length: >= 4 } start && start.AsSpan(0, 4).ContainsAnyExceptInRange('0', '9') is false
            && start[4..] is "" or "~" && string.CompareOrdinal(part, 0, start, 2, 2) > 0) return start[..2] + part;
        for (var at = first.LastIndexOf(' '); at > 0; at = first.LastIndexOf(' ', at - 1))
            if (WrittenDate.Single($"{first[..at]} {part}") is { } date) return date;
        return null;
    }
}
