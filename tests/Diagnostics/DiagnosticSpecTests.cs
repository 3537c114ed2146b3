using System.Text;
using System.Text.RegularExpressions;
using Annals.Reporting;
using Annals.Tests.Support;

namespace Annals.Tests.Diagnostics;

/// <summary>Runs every example of Specs/diagnostics.md through the real command.</summary>
public partial class DiagnosticSpecTests
{
    private static readonly IReadOnlyList<SpecExample> Examples =
        [.. SpecExample.Read(File.ReadAllText(Repository.PathOf("tests", "Specs", "diagnostics.md")))];

    public static TheoryData<string> Codes => [.. Examples.Select(example => example.Code)];

    [Theory]
    [MemberData(nameof(Codes))]
    public void The_command_says_what_the_specification_says(string code)
    {
        var example = Examples.Single(example => example.Code == code);
        using var folder = new TemporaryFolder();
        if (example.Files.All(file => file.Path != "input/site.yml") && example.Files.Any(file => !file.Path.StartsWith("nothing", StringComparison.Ordinal)))
            folder.Write("input/site.yml", "title: An example\n");
        foreach (var (path, text) in example.Files) folder.Write(path, Bytes(text));

        var check = AnnalsCommand.Run(folder.Path, "check");

        Assert.Equal(example.Says, check.Output);
        Assert.Equal("", check.Error);
        Assert.Equal(example.Says.Contains(": error ", StringComparison.Ordinal) ? 1 : 0, check.ExitCode);
        Assert.False(Directory.Exists(folder["output"]));
    }

    [Fact]
    public void Every_code_has_an_example_that_brings_it_about_or_a_test_of_its_own()
    {
        string[] elsewhere =
        [
            "AN001", "AN023", "AN025", "AN026", "AN027", "AN041", "AN042", "AN043", "AN047", "AN050", "AN051", "AN052", "AN054", "AN055",
            "AN056", "AN057", "AN059", "AN070", "AN071", "AN073", "AN080", "AN081", "AN082", "AN083", "AN084", "AN085", "AN086", "AN087",
            "AN088", "AN092", "AN093", "AN122", "AN131", "AN162", "AN167", "AN169", "AN170", "AN171",
        ];
        Assert.Equal(Rules.All.Select(rule => rule.Code), Examples.Select(example => example.Code).Concat(elsewhere).Order());
        Assert.All(Examples, example => Assert.Contains($" {example.Code}: ", example.Says, StringComparison.Ordinal));
    }

    private static byte[] Bytes(string text)
    {
        var bytes = new List<byte>();
        var rest = 0;
        foreach (Match escape in Escape().Matches(text))
        {
            bytes.AddRange(Encoding.UTF8.GetBytes(text[rest..escape.Index]));
            bytes.Add(Convert.ToByte(escape.Groups[1].Value, 16));
            rest = escape.Index + escape.Length;
        }
        bytes.AddRange(Encoding.UTF8.GetBytes(text[rest..]));
        return [.. bytes];
    }

    [GeneratedRegex(@"\\x([0-9a-f]{2})")]
    private static partial Regex Escape();
}
