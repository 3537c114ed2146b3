using System.Text.RegularExpressions;
using Annals.Import.Drafts;
using Annals.Import.Mapped.Files;
using Annals.Parse.Markdown;
using Annals.Reporting;
using Annals.Text;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace Annals.Import.Mapped.Texts;

/// <summary>
/// What a foreign text has besides Markdown: comments and excerpt marks are taken out, a few elements of HTML become Markdown, and
/// other HTML and the template tags of generators stay as plain text. All is reported.
/// </summary>
internal sealed partial class ForeignMarkup(string? excerptMark, List<Finding> findings)
{
    public string Mend(string markdown)
    {
        if (string.IsNullOrWhiteSpace(excerptMark) && !markdown.AsSpan().ContainsAny('<', '{')) return markdown;
        var plain = Edit.Apply(markdown, Comments(WithoutCode(markdown)));
        var converted = Edit.Apply(plain, Elements(plain, WithoutCode(plain)));
        Report(converted, WithoutCode(converted));
        return converted;
    }

    private List<Edit> Comments(string masked)
    {
        var lines = new LineStarts(masked);
        var edits = new List<Edit>();
        for (var start = 0; (start = masked.IndexOf("<!--", start, StringComparison.Ordinal)) >= 0;)
        {
            var end = masked.IndexOf("-->", start + 4, StringComparison.Ordinal);
            if (end < 0) break;
            var comment = masked[start..(end + 3)];
            edits.Add(new Edit(start, comment.Length, new string('\n', comment.Count(character => character == '\n'))));
            findings.Add(new Finding(
                lines.LineOf(start), $"{ValueReader.Shown(comment)}: {(Excerpt().IsMatch(comment) || comment == excerptMark ? "mark of an excerpt" : "a comment")}", Outcome.LeftOut));
            start = end + 3;
        }
        if (string.IsNullOrWhiteSpace(excerptMark) || excerptMark.StartsWith("<!--", StringComparison.Ordinal)) return edits;
        if (masked.IndexOf(excerptMark, StringComparison.Ordinal) is not (>= 0 and var at)) return edits;
        edits.Add(new Edit(at, excerptMark.Length, ""));
        findings.Add(new Finding(lines.LineOf(at), $"{ValueReader.Shown(excerptMark)}: mark of an excerpt", Outcome.LeftOut));
        return edits;
    }

    private List<Edit> Elements(string markdown, string masked)
    {
        var lines = new LineStarts(markdown);
        var edits = new List<Edit>();
        foreach (var match in Emphasis().EnumerateMatches(masked))
        {
            var element = markdown.AsSpan(match.Index, match.Length);
            var (open, close) = (element.IndexOf('>') + 1, element.LastIndexOf('<'));
            var inside = element[open..close];
            if (inside.IsWhiteSpace()) continue;
            var mark = element[1] is 'i' or 'I' || element.StartsWith("<em", StringComparison.OrdinalIgnoreCase) ? "*" : "**";
            Replace(match.Index, element, $"{mark}{inside.Trim()}{mark}");
        }
        foreach (Match match in Anchor().Matches(masked))
            if (match.Groups["words"] is { Value: var words } && !string.IsNullOrWhiteSpace(words) && !words.AsSpan().ContainsAny("[]"))
                Replace(match.Index, match.Value, $"[{words.Trim()}](<{match.Groups["address"].Value}>)");
        foreach (Match match in PostAddress().Matches(masked))
            Replace(match.Index, match.Value, $"[[{match.Groups["post"].Value}|{match.Groups["words"].Value}]]");
        return edits;

        void Replace(int start, ReadOnlySpan<char> element, string with)
        {
            edits.Add(new Edit(start, element.Length, with));
            findings.Add(new Finding(
                lines.LineOf(start), $"{ValueReader.Shown(element.ToString())} → {ValueReader.Shown(with)}", Outcome.Inferred));
        }
    }

    private void Report(string markdown, string masked)
    {
        var number = 0;
        var lines = markdown.Split('\n');
        foreach (var line in masked.Split('\n'))
        {
            number++;
            var what = line.Contains("{%", StringComparison.Ordinal) || line.Contains("{{", StringComparison.Ordinal) ? "template signs stay"
                : Element().IsMatch(line) ? "HTML stays"
                : Attributes().IsMatch(line) ? "attributes stay"
                : null;
            if (what is not null)
                findings.Add(new Finding(number, $"{what} as text: {ValueReader.Shown(lines[number - 1])}", Outcome.Unsure));
        }
    }

    [GeneratedRegex(@"\A<!--\s*(more|excerpt|read-?more|truncate)\s*-->\z", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, PatternTime.Most)]
    private static partial Regex Excerpt();

    [GeneratedRegex(@"<(em|i|strong|b)>[^<>\n]*</\1>", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, PatternTime.Most)]
    private static partial Regex Emphasis();

    [GeneratedRegex("""<a\s(?:[^<>\n]*?\s)?href="(?<address>[^"<>\s]+)"[^<>\n]*>(?<words>[^<>\n]*)</a>""", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, PatternTime.Most)]
    private static partial Regex Anchor();

    [GeneratedRegex(@"</?[a-z][a-z0-9-]*(?:\s[^<>\n]*)?/?>", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, PatternTime.Most)]
    private static partial Regex Element();

    // Jekyll's links to other posts.
    [GeneratedRegex(@"\[(?<words>[^\[\]|\n]+)\]\(\s*\{%-?\s*(?:post_url|link)\s+(?<post>[^\s%\[\]|]+)\s*-?%\}\s*\)", RegexOptions.CultureInvariant, PatternTime.Most)]
    private static partial Regex PostAddress();

    // Kramdown's {: .class} on a block or behind a word.
    [GeneratedRegex(@"\{:\s*[.#\w][^{}\n]*\}", RegexOptions.CultureInvariant, PatternTime.Most)]
    private static partial Regex Attributes();

    // Code as blanks, where characters mean nothing. As long as the text; lines keep their ends.
    internal static string WithoutCode(string markdown)
    {
        if (ProseParser.Tree(markdown) is not { } tree) return markdown;
        var masked = markdown.ToCharArray();
        foreach (var span in tree.Descendants().Where(part => part is CodeBlock or CodeInline).Select(part => part.Span))
            for (var at = Math.Max(span.Start, 0); at <= span.End && at < masked.Length; at++)
                if (masked[at] != '\n') masked[at] = ' ';
        return new string(masked);
    }
}
