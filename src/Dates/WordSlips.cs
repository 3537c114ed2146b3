using static System.FormattableString;

namespace Annals.Dates;

/// <summary>Dates in English words: 22 November 2022, November 22nd, 2022, spring 2001, c. 1984, the 1960s, 500 BC.</summary>
internal static class WordSlips
{
    private static readonly string[] Seasons = ["spring", "summer", "autumn", "winter"];

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
        var span = text.AsSpan();
        if (!span.ContainsAnyInRange('A', 'z')) return null;
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
        var why = found.Era == Era.Bce ? Invariant($"; year 0000 is 1 BCE, so {found.Year} BCE is {YearOf(found.Year)}") : "";
        return new Slip(meant, $"write {meant}{why}", at);
    }

    private static bool TryAdd(ReadOnlySpan<char> word, ref Found found)
    {
        var end = word.IndexOfAnyExceptInRange('0', '9');
        if (end == 0) return TryAddName(word, ref found);
        if (word.Length > 6) return false;
        var ending = end < 0 ? default : word[end..];
        var number = 0;
        foreach (var digit in word[..^ending.Length]) number = (number * 10) + (digit - '0');

        var isDay = number is >= 1 and <= 31 && word.Length - ending.Length <= 2 && found.Day == 0;
        if (isDay && (ending.IsEmpty || IsOneOf(ending, "st", "nd", "rd", "th"))) found.Day = number;
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
            : Invariant($"{found.Year:0000}");
        var month = found.Month > 0 ? Invariant($"-{found.Month:00}") : "";
        var day = found.Day > 0 ? Invariant($"-{found.Day:00}") : "";
        return year + month + day + (found.IsApproximate ? "~" : "");
    }

    private static string YearOf(int yearBce) => Invariant($"{(yearBce > 1 ? "-" : "")}{yearBce - 1:0000}");

    private static bool IsOneOf(ReadOnlySpan<char> word, params ReadOnlySpan<string> names)
    {
        foreach (var name in names)
            if (word.Equals(name, StringComparison.OrdinalIgnoreCase)) return true;
        return false;
    }

    private record struct Found()
    {
        public int Year = -1, Month, Day;
        public bool HasShortYear, IsDecade, IsApproximate;
        public Era Era;

        public readonly bool IsDate => Year >= 0
            && (Era == Era.None ? !HasShortYear : Year > 0 && !IsDecade)
            && (Day == 0 || Month is >= 1 and <= 12)
            && (Month == 0 || !IsDecade);
    }
}
