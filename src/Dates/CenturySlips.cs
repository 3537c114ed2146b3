using static System.FormattableString;

namespace Annals.Dates;

/// <summary>Centuries in words: 19th century, the nineteenth century, 3rd century BC.</summary>
internal static class CenturySlips
{
    private static readonly string[] Ordinals =
    [
        "first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth", "eleventh", "twelfth", "thirteenth",
        "fourteenth", "fifteenth", "sixteenth", "seventeenth", "eighteenth", "nineteenth", "twentieth", "twenty-first",
    ];

    public static Slip? Find(string text)
    {
        var words = text.ToLowerInvariant().Split(' ', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        if (words is ["the", .. var rest]) words = rest;
        if (words is not [var ordinal, "century" or "cent." or "c.", ..] || words.Length > 3 || Number(ordinal) is not (> 0 and <= 99 and var number)) return null;
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

    private static int Number(string ordinal)
    {
        if (Array.IndexOf(Ordinals, ordinal) is >= 0 and var word) return word + 1;
        return ordinal.Length is 3 or 4 && ordinal[^2..] is "st" or "nd" or "rd" or "th" && int.TryParse(ordinal[..^2], out var number) ? number : 0;
    }
}
