using CsCheck;

namespace Annals.Tests.Dates;

/// <summary>
/// Texts over the whole language; a few of them are refused for what they mean, such as 31 April or an end before its start.
/// </summary>
internal static class EdtfGen
{
    private static readonly Gen<string> Sign = Gen.Frequency(
        (6, Gen.Const("")), (1, Gen.Const("?")), (1, Gen.Const("~")), (1, Gen.Const("%")));

    private static readonly Gen<string> FourDigits =
        from number in Gen.Int[0, 9999]
        from mask in Gen.Frequency((3, Gen.Const(0)), (1, Gen.Int[0, 15]))
        from minus in Gen.Frequency((5, Gen.Const("")), (1, Gen.Const("-")))
        select minus + Mask(number, 4, mask);

    private static readonly Gen<string> LongYear =
        from minus in OneOf("", "-")
        from number in Gen.OneOf(Gen.Long[10_000, 1_000_000_000_000_000], Gen.Long[10_000, 99_999])
        select $"Y{minus}{number}";

    private static readonly Gen<string> ExponentYear =
        from minus in OneOf("", "-")
        from number in Gen.Int[1, 9999]
        from exponent in Gen.Int[1, 11]
        select $"Y{minus}{number}E{exponent}";

    private static readonly Gen<string> Significant =
        from year in Gen.OneOf(LongYear, ExponentYear, Gen.Int[1, 9999].Select(number => $"{number:0000}"))
        from digits in Gen.Int[1, 12]
        select $"{year}S{digits}";

    private static readonly Gen<string> Month =
        from month in Gen.Frequency((5, Gen.Int[1, 12]), (1, Gen.Int[21, 41]))
        from mask in Gen.Frequency((5, Gen.Const(0)), (1, Gen.Int[0, 3]))
        select Mask(month, 2, mask);

    private static readonly Gen<string> Day =
        from day in Gen.Int[1, 31]
        from mask in Gen.Frequency((5, Gen.Const(0)), (1, Gen.Int[0, 3]))
        select Mask(day, 2, mask);

    private static readonly Gen<string> Calendar =
        from signs in Sign.Array[6]
        from year in FourDigits
        from month in Month
        from day in Day
        from parts in Gen.Int[1, 3]
        select $"{signs[0]}{year}{signs[1]}"
            + (parts > 1 ? $"-{signs[2]}{month}{signs[3]}" : "")
            + (parts > 2 ? $"-{signs[4]}{day}{signs[5]}" : "");

    /// <summary>Few years, so that equal and neighbouring dates occur.</summary>
    private static readonly Gen<string> Near =
        from year in Gen.Int[2021, 2023]
        from month in Gen.Int[1, 3]
        from day in Gen.Int[1, 3]
        from parts in Gen.Int[1, 3]
        from sign in Sign
        select $"{year}" + (parts > 1 ? $"-{month:00}" : "") + (parts > 2 ? $"-{day:00}" : "") + sign;

    private static readonly Gen<string> Date = Gen.Frequency(
        (4, Calendar), (4, Near), (1, Gen.OneOf(LongYear, ExponentYear, Significant).Select(Sign, (year, sign) => year + sign)));

    private static readonly Gen<string> DateAndTime =
        from year in Gen.Int[1, 9999]
        from month in Gen.Int[1, 12]
        from day in Gen.Int[1, 28]
        from seconds in Gen.Int[0, 86_399]
        from zone in OneOf("", "Z", "-04", "+04:30", "+00", "+14:00")
        select $"{year:0000}-{month:00}-{day:00}T{seconds / 3600:00}:{seconds / 60 % 60:00}:{seconds % 60:00}{zone}";

    private static readonly Gen<string> Interval =
        from start in Gen.Frequency((4, Date), (1, OneOf("", "..")))
        from end in Gen.Frequency((4, Date), (1, OneOf("", "..")))
        select $"{start}/{end}";

    private static readonly Gen<string> Set =
        from members in Gen.OneOf(Date, Date.Select(Near, (first, last) => $"{first}..{last}")).Array[1, 4]
        from open in Gen.Int[0, 7]
        from isChoice in Gen.Bool
        let body = (open == 1 && !members[0].Contains("..", StringComparison.Ordinal) ? ".." : "") + string.Join(',', members)
            + (open == 2 && !members[^1].Contains("..", StringComparison.Ordinal) ? ".." : "")
        select isChoice ? $"[{body}]" : $"{{{body}}}";

    public static Gen<string> Text { get; } = Gen.Frequency((6, Date), (1, DateAndTime), (3, Interval), (2, Set));

    /// <summary>Such texts with characters changed, left out, doubled or added, and texts of any characters.</summary>
    public static Gen<string> Mutated { get; } = Gen.Frequency(
        (8, Gen.Select(Text, Gen.Select(Gen.Int[0, 60], Gen.Int[0, 3], AnyCharacter()).Array[0, 4]).Select((text, changes) =>
            changes.Aggregate(text, (now, change) => Change(now, change.Item1, change.Item2, change.Item3)))),
        (1, Gen.String),
        (1, Gen.String[Gen.Char["0123456789-/.,X?~%[]{}YESTZ: +abcNovember"], 0, 24]));

    private static Gen<char> AnyCharacter() =>
        Gen.Frequency((5, Gen.Char["0123456789-/.,Xxu?~%[]{}YyESTZ:+ –nob"]), (1, Gen.Char));

    private static Gen<string> OneOf(params string[] texts) => Gen.OneOf([.. texts.Select(Gen.Const)]);

    private static string Change(string text, int place, int kind, char character)
    {
        var at = place % (text.Length + 1);
        return kind switch
        {
            0 => text.Insert(at, character.ToString()),
            1 when at < text.Length => text.Remove(at, 1),
            2 => text[..at] + text[(at / 2)..],
            _ when at < text.Length => text[..at] + character + text[(at + 1)..],
            _ => text,
        };
    }

    private static string Mask(int number, int length, int mask) =>
        string.Create(length, (number, mask), static (target, source) =>
    {
        for (int i = target.Length - 1, rest = source.number, bits = source.mask; i >= 0; i--, rest /= 10, bits >>= 1)
            target[i] = (bits & 1) != 0 ? 'X' : (char)('0' + (rest % 10));
    });
}
