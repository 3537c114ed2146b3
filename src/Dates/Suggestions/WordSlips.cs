using static System.FormattableString;

namespace Annals.Dates.Suggestions;

/// <summary>Dates in English words: Tuesday, 22 November 2022, November 22nd, 2022, spring 2001, c. 1984, c1860, the 1960s, 500 BC.</summary>
internal static class WordSlips
{
    private static readonly string[] Weekdays = ["sunday", "monday", "tuesday", "wednesday", "thursday", "friday", "saturday"];

    private static readonly string[] Seasons = ["spring", "summer", "autumn", "winter"];

    // The digits of the last year that EDTF can have here, and an ending.
    private const int LongestNumber = 17;

    private enum Era
    {
        None,
        Bce,
        Ce,
    }

    public static Slip? Find(string text)
    {
        var found = new Found();
        var at = -1;
        if (!text.AsSpan().ContainsAnyInRange('A', 'z')) return null;
        text = WithoutGroups(text);
        var span = text.AsSpan();
        foreach (var range in span.SplitAny(" ,.-\u00a0"))
        {
            var word = span[range];
            if (word.IsEmpty || IsOneOf(word, "the", "of", "in", "on")) continue;
            if (at < 0) at = range.Start.Value;
            if (!TryAdd(word, ref found)) return null;
        }

        // "44 BC": with an era, what looked like a day was the year.
        if (found is { Era: not Era.None, Year: < 0 }) found = found with { Year = found.Day, Day = 0 };
        if (!found.IsDate || Written(found) is var meant && meant == text) return null;
        if (found.IsDecade && found.Year % 100 == 0) return Hundred(found, at);
        var why = found.Era == Era.Bce ? Invariant($"; year 0000 is 1 BCE, so {found.Year} BCE is {YearOf(found.Year)}") : "";
        if (found.Weekday >= 0 && Weekday(meant) is { } real && real != found.Weekday)
            return new Slip(meant, $"write {meant}, if it was a {Named(real)} and no {Named(found.Weekday)}", at, IsChoice: true);
        return new Slip(meant, $"write {meant}{why}", at);
    }

    private static bool TryAdd(ReadOnlySpan<char> word, ref Found found)
    {
        var end = word.IndexOfAnyExceptInRange('0', '9');
        if (end == 0) return TryAddName(word, ref found);
        if (word.Length > LongestNumber) return false;
        var ending = end < 0 ? default : word[end..];
        var number = 0L;
        foreach (var digit in word[..^ending.Length]) number = (number * 10) + (digit - '0');

        var isDay = number is >= 1 and <= 31 && word.Length - ending.Length <= 2 && found.Day == 0;
        if (isDay && (ending.IsEmpty || IsOneOf(ending, "st", "nd", "rd", "th"))) found.Day = (int)number;
        else if (found.Year < 0 && ending.IsEmpty) (found.Year, found.HasShortYear) = (number, word.Length != 4);
        else if (found.Year >= 0 || ending is not "s" || number < 1000 || number % 10 != 0) return false;
        else (found.Year, found.IsDecade) = (number, true);
        return true;
    }

    private static bool TryAddName(ReadOnlySpan<char> word, ref Found found)
    {
        if (IsOneOf(word, "bc", "bce")) found.Era = Era.Bce;
        else if (IsOneOf(word, "ad", "ce")) found.Era = Era.Ce;
        else if (IsOneOf(word, "c", "ca", "circa", "about", "around")) found.IsApproximate = true;
        else if (found.Month == 0 && MonthOrSeason(word) is > 0 and var month) found.Month = month;
        else if (found.Weekday < 0 && WeekdayOf(word) is >= 0 and var weekday) found.Weekday = weekday;
        else if (word[0] is 'c' or 'C' && word.TrimStart("cCaA") is { Length: 4 } year && !year.ContainsAnyExceptInRange('0', '9'))
        {
            found.IsApproximate = true;
            return TryAdd(year, ref found);
        }
        else return false;
        return true;
    }

    private static int MonthOrSeason(ReadOnlySpan<char> word)
    {
        for (var i = 0; i < Seasons.Length; i++)
            if (IsOneOf(word, Seasons[i])) return SubYear.First + i;
        return IsOneOf(word, "fall") ? 23 : IsOneOf(word, "sept") ? 9 : EnglishMonths.Find(word);
    }

    private static string Written(Found found)
    {
        var year = found.IsDecade ? Invariant($"{found.Year / 10}X")
            : found.Era == Era.Bce ? YearOf(found.Year)
            : EdtfYear.Text(found.Year);
        var month = found.Month > 0 ? Invariant($"-{found.Month:00}") : "";
        var day = found.Day > 0 ? Invariant($"-{found.Day:00}") : "";
        return year + month + day + (found.IsApproximate ? "~" : "");
    }

    private static string YearOf(long yearBce) => EdtfYear.Text(1 - yearBce);

    // Most mean the century by it.
    private static Slip Hundred(Found found, int at)
    {
        var mark = found.IsApproximate ? "~" : "";
        var century = Invariant($"{found.Year / 100:00}XX{mark}");
        return new Slip(century, Invariant($"write {century}, if you mean the century, or {found.Year / 10:000}X{mark}, if you mean the ten years from {found.Year}"), at, IsChoice: true);
    }

    // "170,000,000 BCE": commas between groups of three digits.
    private static string WithoutGroups(string text)
    {
        for (var at = text.IndexOf(',', StringComparison.Ordinal); at > 0; at = text.IndexOf(',', at + 1))
        {
            var group = text.AsSpan(at + 1);
            var length = group.IndexOfAnyExceptInRange('0', '9');
            if (char.IsAsciiDigit(text[at - 1]) && (length < 0 ? group.Length : length) == 3) text = text.Remove(at--, 1);
        }
        return text;
    }

    /// <summary>The day of the week that is called so, in full or by three or more letters: 0 for Sunday to 6 for Saturday; -1 for none.</summary>
    public static int WeekdayOf(ReadOnlySpan<char> word)
    {
        for (var i = 0; i < Weekdays.Length && word.Length >= 3; i++)
            if (Weekdays[i].AsSpan().StartsWith(word, StringComparison.OrdinalIgnoreCase)) return i;
        return -1;
    }

    private static int? Weekday(string date) => EdtfReader.Read(date, out _) is EdtfDate { DayOfMonth: not null, Earliest: { } day } ? day.Weekday : null;

    private static string Named(int weekday) => char.ToUpperInvariant(Weekdays[weekday][0]) + Weekdays[weekday][1..];

    private static bool IsOneOf(ReadOnlySpan<char> word, params ReadOnlySpan<string> names)
    {
        foreach (var name in names)
            if (word.Equals(name, StringComparison.OrdinalIgnoreCase)) return true;
        return false;
    }

    private record struct Found()
    {
        public long Year = -1;
        public int Month, Day, Weekday = -1;
        public bool HasShortYear, IsDecade, IsApproximate;
        public Era Era;

        public readonly bool IsDate => Year >= 0
            && (Era == Era.None ? !HasShortYear : Year > 0 && !IsDecade)
            && (Day == 0 || Month is >= 1 and <= 12)
            && (Month == 0 || !IsDecade);
    }
}
