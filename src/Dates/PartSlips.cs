namespace Annals.Dates;

/// <summary>Parts of a year: Q3 2022, 2022 H1, third quarter of 2022; and words that EDTF has no sign for, such as early 2020.</summary>
internal static class PartSlips
{
    private static readonly string[] Ordinals = ["first", "second", "third", "fourth"], Short = ["1st", "2nd", "3rd", "4th"];

    private static readonly string[] Vague = ["early", "mid", "late", "beginning", "start", "middle", "end"];

    public static Slip? Find(string text)
    {
        var words = text.ToLowerInvariant().Split([' ', '-', '/', ','], StringSplitOptions.RemoveEmptyEntries);
        return Find([.. words.Where(word => word is not ("of" or "the" or "in"))]) ?? FindVague(text);
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
        if (Slips.Single(rest) is not { } meant) return null;
        var example = meant.Length == 4 && meant.All(char.IsAsciiDigit) ? ", as in 2020-01/2020-03" : "";
        return new Slip(meant, $"EDTF has no word for “{text[..end].ToLowerInvariant()}”; write {meant} alone, or the time that you mean{example}", IsChoice: true);
    }
}
