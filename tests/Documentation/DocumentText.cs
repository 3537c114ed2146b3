using System.Text;
using System.Text.RegularExpressions;
using Annals.Tests.Support;

namespace Annals.Tests.Documentation;

/// <summary>A Markdown document of the project, as its readers see it on the web.</summary>
/// <param name="path">Below the root, with slashes.</param>
internal sealed partial class DocumentText(string path)
{
    /// <summary>All that a person is meant to read: README.md, and what is in docs.</summary>
    public static IEnumerable<string> All =>
        Directory.EnumerateFiles(Repository.PathOf("docs"), "*.md").Order(StringComparer.Ordinal)
            .Select(file => "docs/" + Path.GetFileName(file)).Prepend("README.md");

    public string[] Lines { get; } = File.ReadAllLines(Repository.PathOf(path.Split('/')));

    /// <summary>The rows of the first table below a heading, without its head.</summary>
    /// <param name="heading">Its first words, in any case.</param>
    public string[] TableUnder(string heading)
    {
        var below = ProseLines.SkipWhile(line => !line.StartsWith('#') || !line.TrimStart('#', ' ').StartsWith(heading, StringComparison.OrdinalIgnoreCase)).ToArray();
        Assert.True(below.Length > 0, $"{path} has no heading “{heading}”");
        return [.. below.SkipWhile(line => !line.StartsWith('|')).Skip(2).TakeWhile(line => line.StartsWith('|'))];
    }

    /// <summary>The ids of its headings, as GitHub makes them.</summary>
    public IEnumerable<string> Anchors
    {
        get
        {
            var seen = new Dictionary<string, int>();
            foreach (var heading in ProseLines.Where(line => line.StartsWith('#')))
            {
                var anchor = Anchor(heading.TrimStart('#', ' '));
                var before = seen.GetValueOrDefault(anchor);
                seen[anchor] = before + 1;
                yield return before == 0 ? anchor : $"{anchor}-{before}";
            }
        }
    }

    /// <summary>The targets of its links and pictures, with the line where each stands, from one.</summary>
    public IEnumerable<(int Line, string Target)> Links =>
        from line in Lines.Select((text, index) => (Text: text, Number: index + 1))
        where !IsCode(line.Text)
        from Match link in Link().Matches(CodeSpan().Replace(line.Text, ""))
        select (line.Number, link.Groups[1].Value);

    /// <summary>The id that GitHub gives to a heading: its letters and digits in lower case, with hyphens for spaces.</summary>
    public static string Anchor(string heading)
    {
        var anchor = new StringBuilder();
        foreach (var rune in heading.Replace("`", "", StringComparison.Ordinal).EnumerateRunes())
            if (rune.Value is ' ' or '-') anchor.Append('-');
            else if (Rune.IsLetterOrDigit(rune) || rune.Value == '_') anchor.Append(Rune.ToLowerInvariant(rune));
        return anchor.ToString();
    }

    private IEnumerable<string> ProseLines => Lines.Where(line => !IsCode(line));

    private static bool IsCode(string line) => line.StartsWith("    ", StringComparison.Ordinal);

    // A link may be broken between its words; its target is not.
    [GeneratedRegex(@"\]\(([^()\s]+)\)")]
    private static partial Regex Link();

    [GeneratedRegex(@"`[^`]*`")]
    private static partial Regex CodeSpan();
}
