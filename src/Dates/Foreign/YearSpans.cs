using System.Globalization;
using System.Text.RegularExpressions;
using Annals.Text;

namespace Annals.Dates.Foreign;

/// <summary>Two years of one century, the second without its first digits: 1914-18. EDTF takes some of them for parts of one year.</summary>
internal static partial class YearSpans
{
    /// <returns>The years from the one to the other; null where it could be a month, one year by two reckonings (1648/49), or is no such thing.</returns>
    public static Edtf? Read(string text)
    {
        if (Form().Match(text) is not { Success: true } match || Number(match, "last") is not (> 12 and var last) || IsPartOfYear(last) || last <= Number(match, "first") % 100) return null;
        if (text[4] == '/' && last == (Number(match, "first") % 100) + 1) return null;
        var (first, mark) = (match.Groups["first"].Value, match.Groups["mark"].Value);
        return Edtf.ParseOrNull(FormattableString.Invariant($"{first}/{first[..2]}{last:00}{mark}"));
    }

    /// <returns>What to write instead of a valid date that few would mean; null where nothing is in doubt.</returns>
    public static string? Doubt(string text, Edtf date)
    {
        if (date is not EdtfDate { Month.IsSubYear: true } || Form().Match(text) is not { Success: true } match || Number(match, "last") <= Number(match, "first") % 100) return null;
        var (first, last) = (match.Groups["first"].Value, match.Groups["last"].Value);
        return $"this could be the years {first} to {first[..2]}{last}, or a part of {first}; write {first}/{first[..2]}{last} for the years, or the months in full";
    }

    private static bool IsPartOfYear(int number) => number is >= SubYear.First and <= SubYear.Last;

    private static int Number(Match match, string group) => int.Parse(match.Groups[group].ValueSpan, CultureInfo.InvariantCulture);

    [GeneratedRegex(@"\A(?<first>[0-9]{4})[-‐‑‒–—−/](?<last>[0-9]{2})(?<mark>[?~%]?)\z", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, PatternTime.Most)]
    private static partial Regex Form();
}
