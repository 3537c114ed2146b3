using System.Text;

namespace Annals.Text.Unicode;

/// <summary>
/// The forms in which texts are compared. Both are composed (UAX #15, NFC), and have neither case nor compatibility forms: “ﬁ”, full-width letters and
/// “m²” are “fi”, letters and “m2”; “½” and “㈱” are words of their own. <c>tests/Unicode/make-characters.py</c> says what stands for each character.
/// </summary>
public static class Folding
{
    /// <summary>For what names a person or a page: Latin letters have no accents; in other scripts a mark makes another letter.</summary>
    public static string ForNames(string text) => Fold(text, isName: true);

    /// <summary>
    /// For finding, sorting and verifying: also without what a script may leave out, such as the points of Hebrew and the tonos of Greek, and with the
    /// digits of ASCII. <c>theme/assets/search-words.js</c> does the same.
    /// </summary>
    public static string ForFinding(string text) => Fold(text, isName: false);

    /// <summary>Whether this stands for letters or digits that are others.</summary>
    internal static bool IsMapped(Rune rune) => CharacterTables.Shared.ForFinding[rune.Value] is { Length: > 0 };

    private static string Fold(string text, bool isName)
    {
        if (Ascii.IsValid(text)) return text.ToLowerInvariant();
        var tables = CharacterTables.Shared;
        var map = isName ? tables.ForNames : tables.ForFinding;
        var folded = new StringBuilder(text.Length);
        foreach (var rune in Composition.Composed(text).EnumerateRunes())
        {
            if (map[rune.Value] is { } mapping) folded.Append(mapping);
            else folded.Append(Rune.ToLowerInvariant(rune).ToString());
        }
        return Composition.Composed(folded.ToString());
    }
}
