using System.Globalization;
using System.Text;

namespace Annals.Text;

/// <summary>Texts as YAML 1.2 writes them.</summary>
public static class YamlText
{
    /// <summary>As it is where that is safe in a list and behind a colon alike, else between double quotation marks (section 7.3.1).</summary>
    public static string Scalar(string text) => IsPlain(text) ? text : Quoted(text);

    /// <summary>A list on one line.</summary>
    public static string List(IEnumerable<string> texts) => $"[{string.Join(", ", texts.Select(Scalar))}]";

    public static string Quoted(string text)
    {
        var quoted = new StringBuilder("\"", text.Length + 8);
        foreach (var rune in text.EnumerateRunes())
            _ = rune.Value switch
            {
                '"' => quoted.Append("\\\""),
                '\\' => quoted.Append("\\\\"),
                '\n' => quoted.Append("\\n"),
                '\t' => quoted.Append("\\t"),
                _ when IsPrintable(rune) => quoted.Append(rune),
                var value => quoted.Append(CultureInfo.InvariantCulture, $"\\U{value:X8}"),
            };
        return quoted.Append('"').ToString();
    }

    /// <summary>For use behind a #: on one line.</summary>
    public static string Comment(string text)
    {
        var comment = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes()) comment.Append(IsPrintable(rune) ? rune : new Rune(' '));
        return comment.ToString();
    }

    // Nothing that could be read as anything but a string: letters and digits, with spaces and a few other characters inside.
    private static bool IsPlain(string text)
    {
        if (text.Length == 0 || !char.IsAsciiLetter(text[0]) || text[^1] == ' ') return text.Length == 10 && IsDay(text);
        foreach (var character in text)
            if (!char.IsLetterOrDigit(character) && character is not (' ' or '-' or '.' or '\'' or '’' or '(' or ')')) return false;
        return text is not ("null" or "true" or "false" or "yes" or "no" or "on" or "off");
    }

    private static bool IsDay(string text) =>
        text[4] == '-' && text[7] == '-' && text.All(character => char.IsAsciiDigit(character) || character == '-');

    // What a YAML stream may hold as it is (section 5.1), less the characters that other programs take for line ends.
    private static bool IsPrintable(Rune rune) => rune.Value switch
    {
        < 0x20 or (>= 0x7F and <= 0x9F) or 0x2028 or 0x2029 or 0xFEFF or 0xFFFE or 0xFFFF => false,
        _ => (rune.Value & 0xFFFE) != 0xFFFE,
    };
}
