using System.Globalization;
using System.Text;
using Annals.Reporting;

namespace Annals.Parse;

/// <summary>What an editor is told of a character that nobody sees.</summary>
internal static class HiddenSignReport
{
    /// <param name="where">What it stands in, as in “title”.</param>
    /// <param name="offset">Its place in <paramref name="text"/>.</param>
    public static void Add(Diagnostics diagnostics, string path, Position at, string where, string text, int offset)
    {
        var sign = Rune.TryGetRuneAt(text, offset, out var rune) ? rune.Value : text[offset];
        diagnostics.Add(Rules.HiddenSign, path, at, string.Create(CultureInfo.InvariantCulture,
            $"{where} has a character that nobody sees, U+{sign:X4}{Name(sign)}; it is shown as a sign, and not obeyed; take it out"));
    }

    private static string Name(int sign) => sign switch
    {
        < 0x20 or (>= 0x7F and <= 0x9F) => " (a control character)",
        >= 0x202A and <= 0x202E or >= 0x2066 and <= 0x2069 => " (it turns the direction of the text)",
        >= 0xE0000 and <= 0xE007F => " (it hides a text in another)",
        _ => "",
    };
}
