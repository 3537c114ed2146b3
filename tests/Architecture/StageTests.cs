using System.Text.RegularExpressions;
using Annals.Tests.Support;

namespace Annals.Tests.Architecture;

/// <summary>The flow goes one way, and files stay short: read from the sources themselves.</summary>
public partial class StageTests
{
    // The stages, and between them what their results are made of: the linked timeline, and what every published file shares.
    private static readonly string[] Stages = ["Read", "Parse", "Timelines", "Link", "Check", "Phrasing", "Templates", "Publishing", "Formats", "Render", "Write"];

    // Foundations know no stage; what stands at the top of src puts the stages together, and commands use all of it.
    private static readonly string[] Foundations = ["Reporting", "Text", "Dates", "Quotations", "VersionControl", "Work", "Disk"];

    private const int MostLinesBeside = 25;

    private static readonly string[] Files =
        [.. Directory.EnumerateFiles(Repository.PathOf("src"), "*.cs", SearchOption.AllDirectories).Order(StringComparer.Ordinal)];

    [Fact]
    public void There_is_something_to_read() => Assert.All(
        Stages.Concat(Foundations), folder => Assert.Contains(Files, file => FolderOf(file) == folder));

    [Fact]
    public void No_stage_names_a_later_one()
    {
        var faults =
            from file in Files
            let stage = Array.IndexOf(Stages, FolderOf(file))
            where stage >= 0
            from named in NamedBy(file)
            where named == "Commands" || Array.IndexOf(Stages, named) > stage
            select $"{Shown(file)} names {named}";
        Assert.Empty(faults);
    }

    [Fact]
    public void Foundations_name_no_stage()
    {
        var faults =
            from file in Files
            where Foundations.Contains(FolderOf(file))
            from named in NamedBy(file)
            where !Foundations.Contains(named)
            select $"{Shown(file)} names {named}";
        Assert.Empty(faults);
    }

    [Fact]
    public void Only_commands_and_the_program_name_commands()
    {
        var faults = Files.Where(file => FolderOf(file) is not ("Commands" or "") && NamedBy(file).Contains("Commands"));
        Assert.Empty(faults.Select(Shown));
    }

    [Fact]
    public void Import_names_only_what_reads_and_parses_and_nothing_but_commands_and_full_texts_names_it()
    {
        string[] allowed = ["Read", "Parse", .. Foundations];
        Assert.Contains(Files, file => FolderOf(file) == "Import");
        Assert.Empty(
            from file in Files
            where FolderOf(file) == "Import"
            from named in NamedBy(file)
            where !allowed.Contains(named)
            select $"{Shown(file)} names {named}");
        Assert.Empty(Files.Where(file => FolderOf(file) is not ("Commands" or "FullTexts" or "") && NamedBy(file).Contains("Import")).Select(Shown));
    }

    [Fact]
    public void Every_file_stands_in_the_folder_of_its_namespace()
    {
        var faults =
            from file in Files
            let space = Namespace().Match(File.ReadAllText(file)).Groups[1].Value
            let expected = string.Join('.', ["Annals", .. Shown(file).Split('/')[1..^1]])
            where Path.GetFileName(file) != "Program.cs" && space != expected
            select $"{Shown(file)} is in {space}";
        Assert.Empty(faults);
    }

    [Fact]
    public void No_file_is_longer_than_300_lines() =>
        Assert.Empty(Files.Where(file => File.ReadLines(file).Count() > 300).Select(Shown));

    /// <summary>The first type of a file gives it its name; beside it stand only small ones that serve it.</summary>
    [Fact]
    public void Every_file_is_one_idea_named_after_its_first_type()
    {
        var faults =
            from file in Files
            where Path.GetFileName(file) != "Program.cs"
            let types = TypesIn(File.ReadAllText(file))
            let others = types.Skip(1).Where(type => type.Lines > MostLinesBeside)
            where types is not [var first, ..] || first.Name != Path.GetFileName(file).Split('.')[0] || others.Any()
            select $"{Shown(file)} has {string.Join(", ", types)}";
        Assert.Empty(faults);
    }

    private static TypeInFile[] TypesIn(string text) =>
    [
        .. TopLevelType().Matches(text).Select(type => new TypeInFile(
            type.Groups["name"].Value,
            End().Match(text, type.Index) is { Success: true } end ? text[type.Index..end.Index].Count(character => character == '\n') + 1 : 0)),
    ];

    private sealed record TypeInFile(string Name, int Lines);

    // By a using, or in full.
    private static IEnumerable<string> NamedBy(string file) =>
        Named().Matches(File.ReadAllText(file)).Select(name => name.Groups[1].Value).Where(name => name != FolderOf(file)).Distinct();

    /// <summary>The first folder below src, or nothing for what stands at its top.</summary>
    private static string FolderOf(string file) => Shown(file).Split('/') is [_, var folder, _, ..] ? folder : "";

    private static string Shown(string file) => Path.GetRelativePath(Repository.Root, file).Replace('\\', '/');

    [GeneratedRegex(@"\bAnnals\.([A-Z]\w*)")]
    private static partial Regex Named();

    [GeneratedRegex(@"^namespace ([\w.]+);", RegexOptions.Multiline)]
    private static partial Regex Namespace();

    // With file-scoped namespaces, only top-level types start a line.
    [GeneratedRegex(
        @"^(?:(?:public|internal|file|static|sealed|abstract|partial|readonly|ref|unsafe) )*" +
        @"(?:record struct|record class|record|class|struct|interface|enum|delegate [\w<>?,]+) (?<name>\w+)",
        RegexOptions.Multiline)]
    private static partial Regex TopLevelType();

    // The brace or the semicolon that closes a top-level type.
    [GeneratedRegex(@"^\}|;$(?=\n(?:\n|\z))", RegexOptions.Multiline)]
    private static partial Regex End();
}
