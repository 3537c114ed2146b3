using System.Text.RegularExpressions;

namespace Annals.Tests.Diagnostics;

/// <summary>A section of Specs/diagnostics.md: files, and what the command says of them.</summary>
internal sealed partial record SpecExample(string Code, IReadOnlyList<(string Path, string Text)> Files, string Says)
{
    public static IEnumerable<SpecExample> Read(string markdown)
    {
        foreach (var section in markdown.Split("\n## AN").Skip(1))
        {
            var blocks = Fenced().Matches(section);
            yield return new SpecExample(
                "AN" + section[..3],
                [.. blocks.Where(block => block.Groups["kind"].Value == "file").Select(block => (block.Groups["path"].Value, block.Groups["text"].Value))],
                blocks.Single(block => block.Groups["kind"].Value == "says").Groups["text"].Value);
        }
    }

    [GeneratedRegex("^```(?<kind>file|says) ?(?<path>.*)\n(?<text>(?:.*\n)*?)```$", RegexOptions.Multiline)]
    private static partial Regex Fenced();
}
