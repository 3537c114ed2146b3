namespace Annals.Dates;

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
        words is not null && Slips.Single(words) is { } date ? new Slip(form(date), $"write {form(date)}") : null;

    private static Slip? TwoSided(string text)
    {
        if (Rest(text, ["between "]) is { } between)
            return SharedDates.Pair(between, " and ") is var (first, last) ? Written($"[{first}..{last}]", "for one time of these") : null;
        if (SharedDates.List(text, " or ") is { } choice) return Written($"[{string.Join(',', choice)}]", "for one of them");
        var span = Rest(text, ["from "]) ?? text;
        foreach (var separator in (string[])[" to ", " until ", " till ", " through ", " - ", " – ", " — ", "–", "—", "-"])
            if (SharedDates.Pair(span, separator) is var (start, end)) return Written($"{start}/{end}", "with a slash between the two ends");
        return SharedDates.List(text, " and ") is { } all ? Written($"{{{string.Join(',', all)}}}", "for all of them") : null;
    }

    private static Slip? Written(string meant, string how) => EdtfReader.Read(meant, out _) is null ? null : new Slip(meant, $"write {meant}, {how}");

    // The day, month or year before or after.
    private static string? Beside(string words, int step)
    {
        if (Slips.Single(words) is not { } text || EdtfReader.Read(text, out _) is not EdtfDate { IsPlain: true, Month: null or { IsSubYear: false } } date) return null;
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
}
