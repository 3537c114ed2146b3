using System.Text;
using Annals.Text;
using Annals.Text.Unicode;

namespace Annals.Import.Bibliography;

/// <summary>The text of a field of BibTeX, as it would be printed: accents, letters, dashes and quotation marks of LaTeX; braces say nothing.</summary>
internal static class LatexText
{
    private static readonly Dictionary<string, string> Letters = new()
    {
        ["ss"] = "ß",
        ["ae"] = "æ",
        ["AE"] = "Æ",
        ["oe"] = "œ",
        ["OE"] = "Œ",
        ["o"] = "ø",
        ["O"] = "Ø",
        ["aa"] = "å",
        ["AA"] = "Å",
        ["l"] = "ł",
        ["L"] = "Ł",
        ["i"] = "ı",
        ["j"] = "ȷ",
        ["dh"] = "ð",
        ["DH"] = "Ð",
        ["th"] = "þ",
        ["TH"] = "Þ",
        ["dj"] = "đ",
        ["DJ"] = "Đ",
        ["ng"] = "ŋ",
        ["textbackslash"] = "\\",
        ["textbraceleft"] = "{",
        ["textbraceright"] = "}",
        ["textasciitilde"] = "~",
        ["textasciicircum"] = "^",
        ["textunderscore"] = "_",
        ["textendash"] = "–",
        ["textemdash"] = "—",
        ["textquoteleft"] = "‘",
        ["textquoteright"] = "’",
        ["textquotedblleft"] = "“",
        ["textquotedblright"] = "”",
        ["guillemotleft"] = "«",
        ["guillemotright"] = "»",
        ["ldots"] = "…",
        ["dots"] = "…",
        ["copyright"] = "©",
        ["pounds"] = "£",
        ["euro"] = "€",
        ["texteuro"] = "€",
        ["S"] = "§",
        ["P"] = "¶",
        ["TeX"] = "TeX",
        ["LaTeX"] = "LaTeX",
        ["quad"] = " ",
        ["newline"] = " ",
        ["textdegree"] = "°",
    };

    // To the combining character (Unicode, block U+0300).
    private static readonly Dictionary<char, char> Accents = new()
    {
        ['`'] = '\u0300',
        ['\''] = '\u0301',
        ['^'] = '\u0302',
        ['~'] = '\u0303',
        ['='] = '\u0304',
        ['u'] = '\u0306',
        ['.'] = '\u0307',
        ['"'] = '\u0308',
        ['r'] = '\u030a',
        ['H'] = '\u030b',
        ['v'] = '\u030c',
        ['d'] = '\u0323',
        ['c'] = '\u0327',
        ['k'] = '\u0328',
        ['b'] = '\u0331',
    };

    public static string Plain(string latex)
    {
        var text = new StringBuilder(latex.Length);
        for (var i = 0; i < latex.Length;) i = Append(text, latex, i);
        return OneLine.Of(Composition.Composed(text.ToString()));
    }

    private static int Append(StringBuilder text, string latex, int at)
    {
        var rest = latex.AsSpan(at);
        var (printed, length) = rest switch
        {
            ['\\', ..] => Command(latex, at),
            ['-', '-', '-', ..] => ("—", 3),
            ['-', '-', ..] => ("–", 2),
            ['`', '`', ..] => ("“", 2),
            ['\'', '\'', ..] => ("”", 2),
            ['~', ..] => (" ", 1),
            ['{' or '}' or '$', ..] => ("", 1),
            _ => (latex[at].ToString(), 1),
        };
        text.Append(printed);
        return at + length;
    }

    private static (string Printed, int Length) Command(string latex, int at)
    {
        if (at + 1 == latex.Length) return ("\\", 1);
        var end = at + 1;
        while (end < latex.Length && char.IsAsciiLetter(latex[end])) end++;
        var name = end > at + 1 ? latex[(at + 1)..end] : latex[(at + 1)..(at + 2)];
        if (end == at + 1) end++;
        if (name.Length == 1 && Accents.TryGetValue(name[0], out var accent) && Accented(latex, end) is var (letter, after)) return ($"{letter}{accent}", after - at);
        // The blank behind a command's name ends it, and so does an empty pair of braces.
        var isWord = char.IsAsciiLetter(name[0]);
        if (isWord && end < latex.Length && latex[end] == ' ' && Letters.ContainsKey(name)) end++;
        if (isWord && end + 1 < latex.Length && latex[end] == '{' && latex[end + 1] == '}') end += 2;
        if (Letters.TryGetValue(name, out var printed)) return (printed, end - at);
        return (isWord ? "" : name is "\\" ? " " : name is "-" or "/" ? "" : name, end - at);
    }

    // The letter that an accent stands on: \'e, \' e, \'{e}, \'{\i}.
    private static (string Letter, int After)? Accented(string latex, int at)
    {
        while (at < latex.Length && latex[at] == ' ') at++;
        var isBraced = at < latex.Length && latex[at] == '{';
        if (isBraced) at++;
        if (at >= latex.Length) return null;
        string letter;
        if (latex[at] == '\\' && at + 1 < latex.Length && latex[at + 1] is 'i' or 'j' && (at + 2 == latex.Length || !char.IsAsciiLetter(latex[at + 2]))) (letter, at) = (latex[at + 1].ToString(), at + 2);
        else if (char.IsLetter(latex[at])) (letter, at) = (latex[at].ToString(), at + 1);
        else return null;
        if (isBraced && (at >= latex.Length || latex[at++] != '}')) return null;
        return (letter, at);
    }
}
