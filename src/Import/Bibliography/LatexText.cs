using System.Text;
using System.Text.RegularExpressions;
using Annals.Text;
using Annals.Text.Unicode;

namespace Annals.Import.Bibliography;

/// <summary>The text of a field of BibTeX, as it would be printed: accents, letters, dashes and quotation marks of LaTeX; braces say nothing.</summary>
internal static partial class LatexText
{
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
        ['t'] = '\u0361',
    };

    public static string Plain(string latex)
    {
        var text = new StringBuilder(latex.Length);
        // What each brace that is open prints where it closes.
        var open = new Stack<string>();
        for (var i = 0; i < latex.Length;)
        {
            var (printed, length) = Next(latex, i, open);
            text.Append(printed);
            i += length;
        }
        return OneLine.Of(Composition.Composed(text.ToString()));
    }

    /// <summary>The commands of which nothing is printed since nobody knows them here, each once, as in <c>\foo</c>.</summary>
    public static IEnumerable<string> UnknownCommands(string latex) =>
        CommandName().Matches(latex).Select(match => match.Groups["name"].Value).Where(name => !LatexCommands.IsKnown(name) && !(name.Length == 1 && Accents.ContainsKey(name[0]))).Distinct().Select(name => "\\" + name);

    private static (string Printed, int Length) Next(string latex, int at, Stack<string> open)
    {
        switch (latex.AsSpan(at))
        {
            case ['\\', ..]: return Command(latex, at, open);
            case ['-', '-', '-', ..]: return ("—", 3);
            case ['-', '-', ..]: return ("–", 2);
            case ['`', '`', ..]: return ("“", 2);
            case ['\'', '\'', ..]: return ("”", 2);
            case ['~', ..]: return (" ", 1);
            case ['$', ..]: return ("", 1);
            case ['{', ..]:
                open.Push("");
                return ("", 1);
            case ['}', ..]: return (open.TryPop(out var closing) ? closing : "", 1);
            default: return (latex[at].ToString(), 1);
        }
    }

    private static (string Printed, int Length) Command(string latex, int at, Stack<string> open)
    {
        if (at + 1 == latex.Length) return ("\\", 1);
        var end = at + 1;
        while (end < latex.Length && char.IsAsciiLetter(latex[end])) end++;
        var name = end > at + 1 ? latex[(at + 1)..end] : latex[(at + 1)..(at + 2)];
        if (end == at + 1) end++;
        if (name.Length == 1 && Accents.TryGetValue(name[0], out var accent) && Accented(latex, end) is var (letter, after)) return ($"{letter}{accent}", after - at);
        var isWord = char.IsAsciiLetter(name[0]);
        if (!isWord) return (name is "\\" ? " " : name is "-" or "/" ? "" : name, end - at);
        if (LatexCommands.Quoting.Contains(name) && end < latex.Length && latex[end] == '{')
        {
            open.Push("”");
            return ("“", end + 1 - at);
        }
        if (LatexCommands.WithoutFirst.Contains(name)) return ("", GroupEnd(latex, end) - at);
        var printed = LatexCommands.Blanks.Contains(name) ? " " : LatexCommands.Letters.GetValueOrDefault(name);
        // The blank behind a command's name ends it, and so does an empty pair of braces.
        if (end < latex.Length && latex[end] == ' ' && printed is not null) end++;
        if (end + 1 < latex.Length && latex[end] == '{' && latex[end + 1] == '}') end += 2;
        return (printed ?? "", end - at);
    }

    // Behind the braces that open here; the same place where none do.
    private static int GroupEnd(string latex, int at)
    {
        if (at >= latex.Length || latex[at] != '{') return at;
        var depth = 0;
        for (var i = at; i < latex.Length; i++)
        {
            if (latex[i] == '{') depth++;
            else if (latex[i] == '}' && --depth == 0) return i + 1;
        }
        return latex.Length;
    }

    [GeneratedRegex(@"(?<!\\)\\(?<name>[A-Za-z]+)", RegexOptions.CultureInvariant, PatternTime.Most)]
    private static partial Regex CommandName();

    // The letter that an accent stands on: \'e, \' e, \'{e}, \'{\i}, or one that has an accent already: \u{\d a}.
    private static (string Letter, int After)? Accented(string latex, int at)
    {
        while (at < latex.Length && latex[at] == ' ') at++;
        var isBraced = at < latex.Length && latex[at] == '{';
        if (isBraced) at++;
        if (at >= latex.Length) return null;
        string letter;
        if (latex[at] == '\\' && at + 1 < latex.Length && latex[at + 1] is 'i' or 'j' && (at + 2 == latex.Length || !char.IsAsciiLetter(latex[at + 2]))) (letter, at) = (latex[at + 1].ToString(), at + 2);
        else if (latex[at] == '\\' && at + 1 < latex.Length && Accents.TryGetValue(latex[at + 1], out var inner) && Accented(latex, at + 2) is var (accented, end)) (letter, at) = ($"{accented}{inner}", end);
        else if (char.IsLetter(latex[at])) (letter, at) = (latex[at].ToString(), at + 1);
        else return null;
        if (isBraced && (at >= latex.Length || latex[at++] != '}')) return null;
        return (letter, at);
    }
}
