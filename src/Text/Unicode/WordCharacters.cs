using System.Buffers;
using System.Globalization;
using System.Text;

namespace Annals.Text.Unicode;

/// <summary>What words consist of, in all scripts. <c>theme/assets/search-words.js</c> says the same.</summary>
internal static class WordCharacters
{
    /// <summary>Characters that are typed for an apostrophe. Some are letters in Unicode; they stand between words, or within one.</summary>
    public static readonly SearchValues<char> Apostrophes = SearchValues.Create("'’‘‛ʼʹ\u0374ʻ′`´＇");

    // Scripts that part sentences and not words, or nothing: blocks of Unicode. Thai, Lao, Tibetan, Burmese, Khmer, Kana, Han, each with its extensions.
    private static readonly (int First, int Last)[] Unspaced =
    [
        (0x0E00, 0x0EFF), (0x0F00, 0x0FFF), (0x1000, 0x109F), (0x1780, 0x17FF), (0x2E80, 0x2FDF), (0x3005, 0x3007), (0x3021, 0x3029), (0x3031, 0x303C),
        (0x3040, 0x30FF), (0x31F0, 0x31FF), (0x3400, 0x4DBF), (0x4E00, 0x9FFF), (0xA9E0, 0xA9FF), (0xAA60, 0xAA7F), (0xF900, 0xFAFF), (0xFF66, 0xFF9F),
        (0x116D0, 0x116FF), (0x16FE2, 0x16FE3), (0x16FF0, 0x16FFF), (0x1AFF0, 0x1B16F), (0x20000, 0x323AF),
    ];

    /// <summary>Letters, marks and numbers of any script, and symbols that stand for words, such as ㎏.</summary>
    public static bool IsPart(Rune rune) => Rune.GetUnicodeCategory(rune) switch
    {
        <= UnicodeCategory.OtherNumber => !(rune.IsBmp && Apostrophes.Contains((char)rune.Value)),
        UnicodeCategory.OtherSymbol => Folding.IsMapped(rune),
        _ => false,
    };

    /// <summary>Soft hyphens, joiners and marks of direction say how a word is shown, and so does what stands for such a mark. The zero-width space parts words.</summary>
    public static bool IsUnseen(Rune rune) =>
        rune.Value == HiddenCharacters.Shown || (rune.Value != '\u200B' && Rune.GetUnicodeCategory(rune) == UnicodeCategory.Format);

    /// <summary>Whether each of its letters, with what <see cref="BelongsToLetter"/>, counts as a word.</summary>
    public static bool WritesWithoutSpaces(Rune rune)
    {
        if (rune.Value < Unspaced[0].First) return false;
        foreach (var (first, last) in Unspaced)
            if (rune.Value >= first && rune.Value <= last) return true;
        return false;
    }

    /// <summary>Hangul parts words, and not always the same ones.</summary>
    public static bool IsHangul(Rune rune) =>
        rune.Value is >= 0x1100 and <= 0x11FF or >= 0x3130 and <= 0x318F or >= 0xA960 and <= 0xA97F or >= 0xAC00 and <= 0xD7FF or >= 0xFFA0 and <= 0xFFDC;

    /// <summary>Marks, vowels of Thai and Lao that follow their consonant, voiced marks of half-width Kana, and jamo that end a syllable.</summary>
    public static bool BelongsToLetter(Rune rune) => IsUnseen(rune)
        || Rune.GetUnicodeCategory(rune) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark or UnicodeCategory.EnclosingMark
        || rune.Value is 0x0E32 or 0x0E33 or 0x0EB2 or 0x0EB3 or 0xFF9E or 0xFF9F or (>= 0x1160 and <= 0x11FF) or (>= 0xD7B0 and <= 0xD7FF);
}
