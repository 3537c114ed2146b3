using System.Text.RegularExpressions;
using Annals.Reporting;
using Annals.Tests.Support;

namespace Annals.Tests.Documentation;

/// <summary>What the documents name is there: pages, headings, files of the project, codes.</summary>
public sealed partial class DocumentTests
{
    // Examples of what a user may add.
    private static readonly string[] NotThere = ["theme/strings/nl.yml"];

    public static TheoryData<string> Documents => [.. DocumentText.All];

    [Theory]
    [MemberData(nameof(Documents))]
    public void Every_link_leads_somewhere(string path)
    {
        var wrong =
            from link in new DocumentText(path).Links
            where !link.Target.StartsWith("https://", StringComparison.Ordinal) && !Leads(path, link.Target)
            select $"{path}({link.Line}): {link.Target}";
        Assert.Empty(wrong);
    }

    [Theory]
    [MemberData(nameof(Documents))]
    public void Every_file_of_the_project_that_is_named_is_there(string path)
    {
        var named = new DocumentText(path).Lines.SelectMany(line => ProjectPath().Matches(line)).Select(match => match.Groups[1].Value).Distinct();
        var missing =
            from name in named
            where !NotThere.Contains(name) && !Placeholder().IsMatch(name) && !IsThere(name)
            select name;
        Assert.Empty(missing);
    }

    [Theory]
    [MemberData(nameof(Documents))]
    public void Every_code_that_is_named_is_one(string path)
    {
        var known = Rules.All.Select(rule => rule.Code).ToHashSet();
        Assert.Empty(new DocumentText(path).Lines.SelectMany(line => Code().Matches(line)).Select(match => match.Value).Distinct().Except(known));
    }

    [Fact]
    public void Every_folder_of_the_sources_stands_in_the_architecture()
    {
        var folders = Directory.EnumerateDirectories(Repository.PathOf("src")).Select(Path.GetFileName).Order(StringComparer.Ordinal).ToArray();
        var text = string.Join('\n', new DocumentText("docs/architecture.md").Lines);
        var missing =
            from folder in folders
            where !text.Contains($"| `{folder}` |", StringComparison.Ordinal) && !text.Contains($"| {folder} |", StringComparison.Ordinal)
            select folder;
        Assert.Empty(missing);
        var named = SourceFolder().Matches(text).Select(match => match.Groups[1].Value).ToArray();
        Assert.NotEmpty(named);
        var gone =
            from folder in named
            where !Directory.Exists(Repository.PathOf("src", folder))
            select folder;
        Assert.Empty(gone);
    }

    [Fact]
    public void The_readme_is_short_and_leads_to_every_chapter()
    {
        var readme = new DocumentText("README.md");
        Assert.InRange(readme.Lines.Length, 50, 200);
        Assert.Empty(DocumentText.All.Skip(1).Except(readme.Links.Select(link => link.Target)));
    }

    private static bool Leads(string from, string target)
    {
        var (file, anchor) = target.Split('#') is [var before, var after] ? (before, after) : (target, null);
        var path = file.Length == 0 ? from : Path.GetRelativePath(Repository.Root, Path.GetFullPath(Path.Combine(Repository.PathOf(from.Split('/')), "..", file))).Replace('\\', '/');
        return File.Exists(Repository.PathOf(path.Split('/'))) && (anchor is null || new DocumentText(path).Anchors.Contains(anchor));
    }

    // A star stands for any part of a name.
    private static bool IsThere(string name)
    {
        var path = Repository.PathOf(name.TrimEnd('/').Split('/'));
        return name.Contains('*', StringComparison.Ordinal)
            ? Directory.EnumerateFiles(Path.GetDirectoryName(path)!, Path.GetFileName(path)).Any()
            : File.Exists(path) || Directory.Exists(path);
    }

    [GeneratedRegex(@"(?<![\w/.])((?:src|tests|findings|\.github|\.ci)/[\w./*-]*\w|theme/(?:layouts|partials|strings|fonts|assets)/[\w.*-]*\w)")]
    private static partial Regex ProjectPath();

    [GeneratedRegex("NAME|LANGUAGE")]
    private static partial Regex Placeholder();

    [GeneratedRegex(@"\bAN\d{3}\b")]
    private static partial Regex Code();

    [GeneratedRegex(@"`([A-Z]\w+/[A-Z]\w+)`")]
    private static partial Regex SourceFolder();
}
