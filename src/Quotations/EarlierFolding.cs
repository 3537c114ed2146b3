using System.Buffers;

namespace Annals.Quotations;

/// <summary>
/// Files of the first version (<c>annals-words 1</c>) were made when ligatures, marks outside Latin and decomposed letters were kept as they were. Of a
/// quotation in characters that gave the same then as now, such a file tells as much as any; of another only that it is right.
/// </summary>
internal static class EarlierFolding
{
    // First and last of each run.
    private const string Ranges =
        "\0©«±´´¶¸»»¿ıĴľŁňŊžȘțẠỹ" // Latin, without ª, ², ³, µ, ¹, º, fractions, ĳ, ŀ, ŉ and ſ
        + "ЄЄІЇАяєєіїҐґ" // Cyrillic, without ё
        + "‐‧‰⁃" // punctuation
        + "、】ぁゖァヺーー㐀䶿一鿿가힣"; // Kana, Han and Hangul

    private static readonly SearchValues<char> Same = SearchValues.Create(string.Concat(
        Ranges.Chunk(2).Select(run => string.Concat(Enumerable.Range(run[0], run[^1] - run[0] + 1).Select(code => (char)code)))));

    public static bool IsSame(string quotation) => !quotation.AsSpan().ContainsAnyExcept(Same);
}
