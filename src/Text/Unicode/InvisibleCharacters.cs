using System.Globalization;
using System.Text;

namespace Annals.Text.Unicode;

/// <summary>
/// Characters that nobody sees (Unicode's Default_Ignorable_Code_Point, and letters whose picture is blank) and that some scripts are written with. Where such a script stands
/// beside one it is meant; elsewhere, and in a row, they can hold a whole hidden text, or a name that looks like another's.
/// </summary>
internal static class InvisibleCharacters
{
    /// <summary>Each of them, and the first halves of those beyond the first plane, save that of tags and of variants of Han characters.</summary>
    public const string All =
        "\u00AD\u034F\u061C\u115F\u1160\u17B4\u17B5\u180B\u180C\u180D\u180E\u180F\u200C\u200D\u200E\u200F\u2060\u2065\u2800\u3164\uFFA0\uD82F\uD834\uDB41\uDB42\uDB43"
        + "\uFE00\uFE01\uFE02\uFE03\uFE04\uFE05\uFE06\uFE07\uFE08\uFE09\uFE0A\uFE0B\uFE0C\uFE0D\uFE0E\uFE0F\uFFF0\uFFF1\uFFF2\uFFF3\uFFF4\uFFF5\uFFF6\uFFF7\uFFF8";

    // How many marks of direction may stand in a row; programs write two and three.
    private const int MostMarks = 3;

    /// <summary>Whether the character at a place is seen, or belongs to the writing beside it.</summary>
    public static bool IsMeant(string text, int at)
    {
        if (!Rune.TryGetRuneAt(text, at, out var rune)) return true;
        var before = Rune.DecodeLastFromUtf16(text.AsSpan(0, at), out var last, out _) == System.Buffers.OperationStatus.Done ? last.Value : 0;
        var after = Rune.TryGetRuneAt(text, Math.Min(at + rune.Utf16SequenceLength, text.Length - 1), out var next) && at + rune.Utf16SequenceLength < text.Length ? next.Value : 0;
        return rune.Value switch
        {
            0x00AD or 0x034F => IsWritten(before) && IsWritten(after),
            0x061C or 0x200E or 0x200F => !AreMany(text, at),
            0x115F => after is >= 0x1161 and <= 0x11A7,
            0x1160 => before is (>= 0x1100 and <= 0x115E) or (>= 0xA960 and <= 0xA97C),
            0x17B4 or 0x17B5 => before is >= 0x1780 and <= 0x17D3 and not (0x17B4 or 0x17B5),
            0x180E => IsMongolian(before) || (before is (>= 0x180B and <= 0x180D) or 0x180F && IsMeant(text, at - 1)),
            >= 0x180B and <= 0x180F => IsMongolian(before),
            0x200C => !IsInvisible(before) && !IsInvisible(after) && (IsWritten(before) || IsWritten(after)),
            // Within an emoji it may stand behind the selector of its colours.
            0x200D => (before == 0xFE0F || !IsInvisible(before)) && !IsInvisible(after) && (IsJoined(before) || IsJoined(after)),
            0x2060 => before != 0 && after != 0 && !IsInvisible(before) && !IsInvisible(after),
            0x2800 => IsBraille(before) || IsBraille(after),
            0xFE0E or 0xFE0F => IsEmoji(before),
            >= 0xFE00 and <= 0xFE0D => before == '0' || IsHan(before) || IsSymbol(before) || (before >= 0x1000 && IsWritten(before)) || before is >= 0x3001 and <= 0x303F or 0xFF01 or 0xFF0C or 0xFF0E or 0xFF1A or 0xFF1B or 0xFF1F,
            >= 0xE0100 and <= 0xE01EF => IsHan(before),
            >= 0x1BCA0 and <= 0x1BCA3 => before is >= 0x1BC00 and <= 0x1BC9F || after is >= 0x1BC00 and <= 0x1BC9F,
            >= 0x1D173 and <= 0x1D17A => IsMusic(before) || IsMusic(after),
            0x2065 or 0x3164 or 0xFFA0 or (>= 0xFFF0 and <= 0xFFF8) or (>= 0xE0000 and <= 0xE0FFF) => false,
            _ => true,
        };
    }

    private static bool AreMany(string text, int at)
    {
        var marks = 0;
        while (marks <= MostMarks && at - marks >= 0 && text[at - marks] is '\u061C' or '\u200E' or '\u200F') marks++;
        return marks > MostMarks;
    }

    private static bool IsInvisible(int code) => code is > 0 and <= 0xFFFF ? All.Contains((char)code) : code is >= 0xE0000 and <= 0xE0FFF;

    // A letter, a mark on one, or a digit.
    private static bool IsWritten(int code) => code != 0 && !IsInvisible(code) && Category(code) is
        UnicodeCategory.UppercaseLetter or UnicodeCategory.LowercaseLetter or UnicodeCategory.TitlecaseLetter or UnicodeCategory.ModifierLetter or UnicodeCategory.OtherLetter
        or UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark or UnicodeCategory.EnclosingMark or UnicodeCategory.DecimalDigitNumber;

    private static bool IsSymbol(int code) => code != 0 && Category(code) is
        UnicodeCategory.MathSymbol or UnicodeCategory.OtherSymbol or UnicodeCategory.CurrencySymbol or UnicodeCategory.ModifierSymbol;

    // Latin, Greek and Cyrillic letters do not join.
    private static bool IsJoined(int code) => code == 0xFE0F || IsSymbol(code) || (code >= 0x0590 && IsWritten(code));

    // What has a form in colour and one without (UTS #51); which of the symbols have, changes with each year's version.
    private static bool IsEmoji(int code) => IsSymbol(code) || code is '#' or '*' or (>= '0' and <= '9') or 0x203C or 0x2049 or 0x2139 or 0x3030;

    private static bool IsHan(int code) => code is (>= 0x3400 and <= 0x4DBF) or (>= 0x4E00 and <= 0x9FFF) or (>= 0xF900 and <= 0xFAFF) or (>= 0x20000 and <= 0x3FFFF) or 0x3005 or 0x3007;

    private static bool IsMongolian(int code) => code is >= 0x1810 and <= 0x18AF;

    private static bool IsBraille(int code) => code is > 0x2800 and <= 0x28FF;

    private static bool IsMusic(int code) => code is >= 0x1D100 and <= 0x1D1FF and not (>= 0x1D173 and <= 0x1D17A);

    private static UnicodeCategory Category(int code) => Rune.GetUnicodeCategory(new Rune(code));
}
