using static System.FormattableString;

namespace Annals.Dates.Suggestions;

/// <summary>
/// Parts of a year: Q3 2022, 2022 H1, third quarter of 2022; words that EDTF has nothing for, such as early 2020; and centuries: 19th century, the nineteenth
/// century, 3rd century BC.
/// </summary>
internal static class PeriodSlips
{
    private static readonly string[] Ordinals = ["first", "second", "third", "fourth"], Short = ["1st", "2nd", "3rd", "4th"];

    private static readonly string[] Vague = ["early", "mid", "late", "beginning", "start", "middle", "end"];

    private static readonly string[] CenturyOrdinals =
    [
        "first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth", "eleventh", "twelfth", "thirteenth",
        "fourteenth", "fifteenth", "sixteenth", "seventeenth", "eighteenth", "nineteenth", "twentieth", "twenty-first",
    ];

    public static Slip? Find(string text)
    {
        var words = text.ToLowerInvariant().Split([' ', '-', '/', ','], StringSplitOptions.RemoveEmptyEntries);
        return Find([.. words.Where(word => word is not ("of" or "the" or "in"))]) ?? FindVague(text) ?? FindCentury(text);
    }

    private static Slip? Find(string[] words) => words switch
    {
        [['q' or 'h', >= '1' and <= '4'] part, var year] => Of(part[0] == 'q' ? 4 : 2, part[1] - '0', year),
        [var year, ['q' or 'h', >= '1' and <= '4'] part] => Of(part[0] == 'q' ? 4 : 2, part[1] - '0', year),
        [var ordinal, "quarter", var year] => Of(4, Number(ordinal), year),
        [var ordinal, "half", var year] => Of(2, Number(ordinal), year),
        _ => null,
    };

    private static Slip? Of(int parts, int number, string year)
    {
        if (number < 1 || number > parts || year.Length != 4 || year.AsSpan().ContainsAnyExceptInRange('0', '9')) return null;
        var meant = FormattableString.Invariant($"{year}-{(parts == 4 ? 32 : 39) + number}");
        return new Slip(meant, $"write {meant}, which is that {(parts == 4 ? "quarter" : "half")} of {year}");
    }

    private static int Number(string ordinal) => Math.Max(Array.IndexOf(Ordinals, ordinal), Array.IndexOf(Short, ordinal)) + 1;

    private static Slip? FindVague(string text)
    {
        var end = text.AsSpan().IndexOfAny(' ', '-');
        if (end < 0 || !Vague.Contains(text[..end], StringComparer.OrdinalIgnoreCase)) return null;
        var rest = text[(end + 1)..].Trim();
        if (rest.StartsWith("of ", StringComparison.OrdinalIgnoreCase)) rest = rest[3..];
        if (WrittenDate.Single(rest) is not { } meant) return null;
        var example = meant.Length == 4 && meant.All(char.IsAsciiDigit) ? ", as in 2020-01/2020-03" : "";
        return new Slip(meant, $"EDTF has no word for “{text[..end].ToLowerInvariant()}”; write {meant} alone, or the time that you mean{example}", IsChoice: true);
    }

    private static Slip? FindCentury(string text)
    {
        var words = text.ToLowerInvariant().Split(' ', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        if (words is ["the", .. var rest]) words = rest;
        if (words is not [var ordinal, "century" or "cent." or "c.", ..] || words.Length > 3 || CenturyNumber(ordinal) is not (> 0 and <= 99 and var number)) return null;
        return words.Length == 2 ? After(number, ordinal) : words[2] switch
        {
            "bc" or "bce" => Before(number),
            "ad" or "ce" => After(number, ordinal),
            _ => null,
        };
    }

    private static Slip After(int number, string ordinal) => number == 1
        ? new Slip("[0001..0100]", "write [0001..0100]")
        : new Slip(Invariant($"{number - 1:00}XX"), Invariant($"write {number - 1:00}XX; that is {number - 1}00 to {number - 1}99, which the {ordinal} century is taken for"));

    // 00XX before the common era would leave out 1 BCE, which is 0000.
    private static Slip Before(int number) => number == 1
        ? new Slip("[-0099..0000]", "write [-0099..0000]; year 0000 is 1 BCE")
        : new Slip(Invariant($"-{number - 1:00}XX"), Invariant($"write -{number - 1:00}XX; that is {number}00 to {number - 1}01 BCE, since year 0000 is 1 BCE"));

    private static int CenturyNumber(string ordinal)
    {
        if (Array.IndexOf(CenturyOrdinals, ordinal) is >= 0 and var word) return word + 1;
        return ordinal.Length is 3 or 4 && ordinal[^2..] is "st" or "nd" or "rd" or "th" && int.TryParse(ordinal[..^2], out var number) ? number : 0;
    }
}
