using System.Text;
using Annals.Text.Unicode;

namespace Annals.Read.Pdf;

/// <summary>What a glyph stands for: ligatures and the forms of Arabic letters as the letters that they are.</summary>
internal static class LetterForms
{
    private static readonly string[] LatinLigatures = ["ff", "fi", "fl", "ffi", "ffl", "st", "st"];

    // U+FE80 to U+FEFC: each letter, and in how many forms it stands there.
    private static readonly string[] ArabicForms =
    [
        .. Forms("ء", 1), .. Forms("آأؤإ", 2), .. Forms("ئ", 4), .. Forms("ا", 2), .. Forms("ب", 4), .. Forms("ة", 2), .. Forms("تثجحخ", 4), .. Forms("دذرز", 2),
        .. Forms("سشصضطظعغفقكلمنه", 4), .. Forms("وى", 2), .. Forms("ي", 4), "لآ", "لآ", "لأ", "لأ", "لإ", "لإ", "لا", "لا",
    ];

    // Accents that TeX prints as glyphs of their own above or below the next letter, and the marks that they are.
    private const string Accents = "`´¨ˆ˜¯˘˙˚¸˛ˇ˝", Marks = "\u0300\u0301\u0308\u0302\u0303\u0304\u0306\u0307\u030A\u0327\u0328\u030C\u030B";

    /// <returns>Empty for what stands for nothing.</returns>
    public static string Of(string glyph)
    {
        if (glyph.Length == 1 && glyph[0] is >= ' ' and < '\u007F') return glyph;
        var isPlain = true;
        foreach (var each in glyph)
            if (each is < ' ' or (>= '\u007F' and < '\u00A0') or '\u00AD' or '\uFFFD' or (>= '\u200B' and <= '\u200F') or (>= '\u202A' and <= '\u202E') or '\u2060' or (>= '\uD800' and <= '\uDFFF') or (>= '\uE000' and <= '\uF8FF') or (>= '\uFB00' and <= '\uFB06') or >= '\uFE80') isPlain = false;
        if (isPlain) return glyph;
        var text = new StringBuilder(glyph.Length + 2);
        foreach (var rune in glyph.EnumerateRunes())
        {
            var code = rune.Value;
            if (code is >= 0xFB00 and <= 0xFB06) text.Append(LatinLigatures[code - 0xFB00]);
            else if (code is >= 0xFE80 and <= 0xFEFC) text.Append(ArabicForms[code - 0xFE80]);
            else if (code is < 0x20 or (>= 0x7F and < 0xA0) or 0xFFFD or (>= 0x200B and <= 0x200F) or (>= 0x202A and <= 0x202E) or 0x2060 or (>= 0xE000 and <= 0xF8FF) or 0xFEFF or >= 0xF0000) continue;
            else text.Append(rune.ToString());
        }
        return text.ToString();
    }

    /// <returns>The letter with the accent that is printed over it; null where this is no accent, or none of this letter.</returns>
    public static string? Accented(string accent, string letter)
    {
        if (accent.Length != 1 || letter.Length == 0 || Accents.IndexOf(accent[0], StringComparison.Ordinal) is not (>= 0 and var mark)) return null;
        // A dotless i is printed below an accent.
        var plain = letter switch { "ı" => "i", "ȷ" => "j", _ => letter };
        var composed = Composition.Composed(plain + Marks[mark]);
        return composed.Length == 1 ? composed : null;
    }

    private static IEnumerable<string> Forms(string letters, int count) => letters.SelectMany(letter => Enumerable.Repeat(letter.ToString(), count));
}
