namespace Annals.Dates;

/// <summary>Dates in words that say once what they share: 22 and 27 November 2022, November 22 to 27, 2022, 1936 or 37.</summary>
internal static class SharedDates
{
    // More than this are no slip.
    private const int MostDates = 20;

    /// <returns>Null where the separator does not stand there once, or a side is no date.</returns>
    public static (string First, string Last)? Pair(string text, string separator)
    {
        var at = text.IndexOf(separator, StringComparison.OrdinalIgnoreCase);
        if (at <= 0 || text.IndexOf(separator, at + separator.Length, StringComparison.OrdinalIgnoreCase) >= 0) return null;
        return Completed([text[..at], text[(at + separator.Length)..]]) is [var first, var last] ? (first, last) : null;
    }

    /// <summary>Two or more, with the separator before the last, or between all.</summary>
    public static string[]? List(string text, string separator)
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
        string[] dates = [.. parts.Select(part => Slips.Single(part.Trim()) ?? ByEnd(part.Trim(), last) ?? ByStart(part.Trim(), first)).OfType<string>()];
        return dates.Length == parts.Length ? dates : null;
    }

    // "22" of "27 November 2022", "November" of "December 2022", "November 22" of "27, 2022".
    private static string? ByEnd(string part, string last)
    {
        for (var at = last.IndexOf(' ', StringComparison.Ordinal); at >= 0; at = last.IndexOf(' ', at + 1))
            if (Slips.Single($"{part} {last[(at + 1)..]}") is { } date) return date;
        return null;
    }

    // "27, 2022" of "November 22", "37" of "1936".
    private static string? ByStart(string part, string first)
    {
        if (part.Length == 2 && first.Length >= 4 && char.IsAsciiDigit(part[0]) && char.IsAsciiDigit(part[1])
            && Slips.Single(first) is { Length: >= 4 } start && start.AsSpan(0, 4).ContainsAnyExceptInRange('0', '9') is false
            && start[4..] is "" or "~" && string.CompareOrdinal(part, 0, start, 2, 2) > 0) return start[..2] + part;
        for (var at = first.LastIndexOf(' '); at > 0; at = first.LastIndexOf(' ', at - 1))
            if (Slips.Single($"{first[..at]} {part}") is { } date) return date;
        return null;
    }
}
