using System.Globalization;
using System.Text;

namespace Annals.Text.Unicode;

/// <summary>The class of each character, from its block where the script runs from right to left, else from its category.</summary>
internal static class BidiClasses
{
    public static BidiClass Of(Rune rune) => rune.Value switch
    {
        >= '0' and <= '9' or >= 0x6F0 and <= 0x6F9 => BidiClass.EuropeanNumber,
        >= 0x660 and <= 0x669 or 0x66B or 0x66C or >= 0x600 and <= 0x605 or 0x6DD => BidiClass.ArabicNumber,
        '+' or '-' or 0x2212 => BidiClass.EuropeanSeparator,
        ',' or '.' or '/' or ':' or 0xA0 or 0x60C or 0x202F => BidiClass.CommonSeparator,
        '#' or '%' or 0xB0 or 0x2030 or 0x66A => BidiClass.EuropeanTerminator,
        0x200E => BidiClass.Left,
        0x200F => BidiClass.Right,
        0x61C => BidiClass.ArabicLetter,
        _ => OfCategory(rune),
    };

    private static BidiClass OfCategory(Rune rune) => Rune.GetUnicodeCategory(rune) switch
    {
        UnicodeCategory.NonSpacingMark or UnicodeCategory.EnclosingMark => BidiClass.Mark,
        UnicodeCategory.CurrencySymbol => BidiClass.EuropeanTerminator,
        UnicodeCategory.UppercaseLetter or UnicodeCategory.LowercaseLetter or UnicodeCategory.TitlecaseLetter or UnicodeCategory.ModifierLetter
            or UnicodeCategory.OtherLetter or UnicodeCategory.SpacingCombiningMark or UnicodeCategory.LetterNumber or UnicodeCategory.DecimalDigitNumber
            or UnicodeCategory.PrivateUse => Letter(rune),
        _ => rune.Value is 0x5BE or 0x5C0 or 0x5C3 or 0x5C6 or 0x5F3 or 0x5F4 ? BidiClass.Right
            : rune.Value is 0x61B or 0x61E or 0x61F or 0x66D or 0x6D4 ? BidiClass.ArabicLetter
            : BidiClass.Neutral,
    };

    // Hebrew, N'Ko and their neighbours; Arabic, Syriac and Thaana; their presentation forms; the old and new scripts above.
    private static BidiClass Letter(Rune rune) => rune.Value switch
    {
        >= 0x600 and <= 0x7BF or >= 0x860 and <= 0x8FF or >= 0xFB50 and <= 0xFDFF or >= 0xFE70 and <= 0xFEFF or >= 0x1EC70 and <= 0x1EEFF => BidiClass.ArabicLetter,
        >= 0x590 and <= 0x5FF or >= 0x7C0 and <= 0x85F or >= 0xFB1D and <= 0xFB4F or >= 0x10800 and <= 0x10FFF or >= 0x1E800 and <= 0x1EFFF => BidiClass.Right,
        _ => BidiClass.Left,
    };
}

/// <summary>What a character does to the direction of a line (UAX #9, table 4). Spaces and all other neutral characters are one class here.</summary>
internal enum BidiClass
{
    Left,
    Right,
    ArabicLetter,
    EuropeanNumber,
    EuropeanSeparator,
    EuropeanTerminator,
    ArabicNumber,
    CommonSeparator,
    Mark,
    Neutral,
}
