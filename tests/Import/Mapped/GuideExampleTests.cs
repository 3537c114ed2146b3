using System.Text.RegularExpressions;
using Annals.Tests.Support;

namespace Annals.Tests.Import.Mapped;

/// <summary>The examples of docs/timelines-and-tables.md are taken from it and run.</summary>
public partial class GuideExampleTests
{
    [Theory]
    [InlineData("A Jekyll post")]
    [InlineData("An entry with actors and sources")]
    public void The_example_makes_what_the_guide_shows(string title)
    {
        var section = File.ReadAllText(Repository.PathOf("docs", "timelines-and-tables.md")).Split($"\n### {title}\n")[1].Split("\n##")[0];
        var blocks = Block().Matches(section).Select(match => (Path: match.Groups["path"].Value, Text: Unindented(match.Groups["text"].Value))).ToArray();
        using var folder = new TemporaryFolder();
        folder.Write("input/site.yml", "title: The guide\n");
        foreach (var (path, text) in blocks.Where(block => !block.Path.StartsWith("input/", StringComparison.Ordinal))) folder.Write(path, text);
        var (map, original) = (blocks[0].Path, blocks[1].Path);
        Assert.Contains($"`annals import --map {map} {original.Split('/')[0]}/*", section, StringComparison.Ordinal);

        var import = AnnalsCommand.Run(folder.Path, "import", "--map", map, original);

        Assert.Equal((0, ""), (import.ExitCode, import.Error));
        var made = blocks.Where(block => block.Path.StartsWith("input/", StringComparison.Ordinal)).ToArray();
        Assert.NotEmpty(made);
        Assert.All(made, file => Assert.Equal(file.Text, File.ReadAllText(folder[file.Path])));
        Assert.Equal(made.Select(file => file.Path).Order(StringComparer.Ordinal), TemporaryFolder.Contents(folder["input"]).Keys.Where(file => file.EndsWith(".md", StringComparison.Ordinal)).Select(file => "input/" + file));
        var report = Unindented(Says().Match(section).Groups["text"].Value);
        Assert.StartsWith(original, report, StringComparison.Ordinal);
        Assert.StartsWith(report, import.Output, StringComparison.Ordinal);
        Assert.Equal(0, AnnalsCommand.Run(folder.Path, "check", "--drafts").ExitCode);
    }

    private static string Unindented(string block) =>
        string.Concat(block.TrimEnd('\n').Split('\n').Select(line => (line.StartsWith("    ", StringComparison.Ordinal) ? line[4..] : line) + "\n"));

    // The line before a block of a file names the file last among the code in it.
    [GeneratedRegex(@"^[^ \n].*`(?<path>[\w./-]+\.(?:yml|md))`[^`\n]*:\n\n(?<text>(?:    .*\n|\n)+)", RegexOptions.Multiline)]
    private static partial Regex Block();

    [GeneratedRegex(@"^and says:\n\n(?<text>(?:    .*\n|\n)+)", RegexOptions.Multiline)]
    private static partial Regex Says();
}
