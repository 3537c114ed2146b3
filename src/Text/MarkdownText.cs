using System.Text;

namespace Annals.Text;

/// <summary>Plain text as Markdown that shows just that text.</summary>
public static class MarkdownText
{
    /// <summary>
    /// One line: every character that could mean something, at its place or anywhere, has a backslash before it (CommonMark, section
    /// 2.4), our own notations and bare addresses included.
    /// </summary>
    public static string Escape(string text)
    {
        var escaped = new StringBuilder(text.Length + 8);
        var start = true;
        var line = text.ReplaceLineEndings(" ");
        var next = 0;
        foreach (var rune in line.EnumerateRunes())
        {
            next += rune.Utf16SequenceLength;
            var character = rune.IsAscii ? (char)rune.Value : '\0';
            if (character is '\\' or '`' or '*' or '_' or '[' or ']' or '<' or '>' or '&' or '{' or '}' or '|' or '~' or '#' or '@' || (character is ':' or '.' && IsAddress(escaped)) || (start && character is '-' or '+' or '=' or ':')) escaped.Append('\\');
            else if (character is '=' or '%' or '$' && IsOfPair(character, line, next)) escaped.Append('\\');
            else if (character is '.' or ')' && IsNumber(escaped)) escaped.Append('\\');
            escaped.Append(rune);
            if (!Rune.IsWhiteSpace(rune)) start = false;
        }
        return escaped.ToString().Trim();
    }

    // "==" marks words and "%%" is private; "$" begins a formula, except before a sum of money.
    private static bool IsOfPair(char character, string line, int next)
    {
        if (character == '$') return next == line.Length || !char.IsAsciiDigit(line[next]);
        return (next < line.Length && line[next] == character) || (next > 1 && line[next - 2] == character);
    }

    // "1." at the start of a line would be a list.
    private static bool IsNumber(StringBuilder written)
    {
        if (written.Length is 0 or > 12) return false;
        for (var i = 0; i < written.Length; i++)
            if (!char.IsAsciiDigit(written[i]) && written[i] != ' ') return false;
        return true;
    }

    // Behind "http", "www" and the like a colon or dot would make the word a link.
    private static bool IsAddress(StringBuilder written)
    {
        if (written.Length < 3 || !char.IsAsciiLetter(written[^1])) return false;
        foreach (var word in (ReadOnlySpan<string>)["http", "https", "ftp", "mailto", "tel", "www"])
            if (EndsWith(written, word)) return true;
        return false;
    }

    private static bool EndsWith(StringBuilder written, string word)
    {
        if (written.Length < word.Length) return false;
        for (var i = 0; i < word.Length; i++)
            if (char.ToLowerInvariant(written[written.Length - word.Length + i]) != word[i]) return false;
        return true;
    }
}
