using System.Globalization;
using System.Text;
using Annals.Reporting;

namespace Annals.Parse.Values;

/// <summary>What an editor is told of a character that nobody sees.</summary>
internal static class HiddenCharacterReport
{
    /// <param name="where">What it stands in, as in “title”.</param>
    /// <param name="offset">Its place in <paramref name="text"/>.</param>
    public static void Add(Diagnostics diagnostics, string path, Position at, string where, string text, int offset)
    {
        var character = Rune.TryGetRuneAt(text, offset, out var rune) ? rune.Value : text[offset];
        diagnostics.Add(Rules.HiddenCharacter, path, at, string.Create(CultureInfo.InvariantCulture,
            $"{where} has a character that nobody sees, U+{character:X4}{Name(character)}; it is shown as a sign, and not obeyed; take it out"));
    }

    private static string Name(int character) => character switch
    {
        < 0x20 or (>= 0x7F and <= 0x9F) => " (a control character)",
        >= 0x202A and <= 0x202E or >= 0x2066 and <= 0x2069 => " (it turns the direction of the text)",
        (>= 0xFE00 and <= 0xFE0F) or (>= 0xE0100 and <= 0xE01EF) => " (it chooses a variant of a character, and stands behind none that has any)",
        0x115F or 0x1160 or 0x3164 or 0xFFA0 or 0x2800 => " (it is blank, and stands for a letter)",
        >= 0xE0000 and <= 0xE0FFF => " (it hides a text in another)",
        _ => "",
    };
}
