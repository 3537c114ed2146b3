using System.Text;
using System.Text.RegularExpressions;
using Annals.Import.Html;
using Annals.Text;

namespace Annals.Import.Events;

/// <summary>Texts of other programs, plain or in HTML, to Markdown that shows just them; addresses of the web become links.</summary>
internal static partial class PlainMarkdown
{
    /// <summary>Paragraphs are parted by empty lines; other line ends are kept.</summary>
    public static string Of(string text)
    {
        if (Element().IsMatch(text)) return HtmlToMarkdown.Convert(text).Markdown;
        var paragraphs = Blank().Split(text.Trim()).Select(paragraph =>
            string.Join("\\\n", paragraph.Split('\n').Select(Line).Where(line => line.Length > 0)));
        return string.Join("\n\n", paragraphs.Where(paragraph => paragraph.Length > 0));
    }

    /// <returns>Empty for what no page may link to.</returns>
    public static string Link(string address)
    {
        if (InlineMarkdown.Destination(address, null) is not { } destination) return "";
        // Without its scheme, an address in the words makes no second link.
        var shown = OneLine.Of(address[(address.IndexOf(':', StringComparison.Ordinal) + 1)..].Trim('/'));
        return $"[{MarkdownText.Escape(shown)}](<{destination}>)";
    }

    private static string Line(string line)
    {
        var written = new StringBuilder();
        var at = 0;
        foreach (Match match in Address().Matches(line))
        {
            if (Link(match.Value) is not { Length: > 0 } link) continue;
            Append(written, line[at..match.Index]);
            written.Append(link);
            at = match.Index + match.Length;
        }
        Append(written, line[at..]);
        return written.ToString().Trim();
    }

    // The white space at its ends parts it from a link.
    private static void Append(StringBuilder written, string words)
    {
        if (words.Length == 0) return;
        var escaped = MarkdownText.Escape(words);
        if (written.Length > 0 && char.IsWhiteSpace(words[0])) written.Append(' ');
        written.Append(escaped);
        if (escaped.Length > 0 && char.IsWhiteSpace(words[^1])) written.Append(' ');
    }

    [GeneratedRegex(@"</[a-z][a-z0-9]{0,10}>|<(?:br|p|hr)\s{0,3}/?>", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, PatternTime.Most)]
    private static partial Regex Element();

    [GeneratedRegex(@"\n[ \t]*\n\s*", RegexOptions.CultureInvariant, PatternTime.Most)]
    private static partial Regex Blank();

    [GeneratedRegex("""\bhttps?://[^\s<>"]{1,2000}(?<![.,;:!?)'”’])""", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, PatternTime.Most)]
    private static partial Regex Address();
}
