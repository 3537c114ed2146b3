using Annals.Tests.Support;

namespace Annals.Tests.Commands;

/// <summary>Whatever is typed, or a script puts together, is answered with a sentence.</summary>
public sealed class CommandLineTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public CommandLineTests() => _folder.Write("input/site.yml", "title: T\n");

    [Theory]
    [InlineData("import ''", "file: what is given here is empty")]
    [InlineData("import a.txt ''", "file: what is given here is empty")]
    [InlineData("import a.txt --map ''", "--map: what is given here is empty")]
    [InlineData("import a.txt --map=", "Required argument missing for option: '--map'")]
    [InlineData("import a.txt --input ''", "--input: what is given here is empty")]
    [InlineData("--output ''", "--output: what is given here is empty")]
    [InlineData("build --output ''", "--output: what is given here is empty")]
    [InlineData("build --output=", "Required argument missing for option: '--output'")]
    [InlineData("build --input ''", "--input: what is given here is empty")]
    [InlineData("build --theme ''", "--theme: what is given here is empty")]
    [InlineData("build --url ''", "--url: what is given here is empty")]
    [InlineData("check --format ''", "--format: what is given here is empty")]
    [InlineData("check --format 7", "--format: text, json or github")]
    [InlineData("deploy --output ''", "--output: what is given here is empty")]
    [InlineData("deploy --remote ''", "--remote: what is given here is empty")]
    [InlineData("deploy --branch ''", "--branch: what is given here is empty")]
    [InlineData("export ''", "format: what is given here is empty")]
    [InlineData("export json --output ''", "--output: what is given here is empty")]
    [InlineData("new '' --date 2022", "title: what is given here is empty")]
    [InlineData("new x --date ''", "--date: what is given here is empty")]
    [InlineData("verify --clippings ''", "--clippings: what is given here is empty")]
    [InlineData("preview --port 80x", "--port: a number from 0")]
    [InlineData("preview --port abc", "--port: a number from 0")]
    [InlineData("preview --port ''", "--port: what is given here is empty")]
    [InlineData("preview --port -1", "--port: a number from 0")]
    [InlineData("preview --port 8080.5", "--port: a number from 0")]
    [InlineData("preview --port 65001", "--port: a number from 0")]
    [InlineData("preview --port 99999999999", "--port: a number from 0")]
    [InlineData("init ''", "folder: what is given here is empty")]
    [InlineData("init --title ''", "--title: what is given here is empty")]
    [InlineData("new", "a title is missing")]
    [InlineData("new source", "a title is missing; for an entry that is called “source”, write: annals new entry source --date 2022-11-22")]
    [InlineData("new The source closes --date 2022", "these are several titles; put one of several words between quotation marks")]
    [InlineData("new The source --date 2022", "these are several titles; put one of several words between quotation marks")]
    [InlineData("new The fire --date 2022", "a title of several words stands between quotation marks: annals new \"The fire\" --date 2022")]
    [InlineData("new source ''", "title: what is given here is empty")]
    [InlineData("new person x --date 2022", "annals new person has no option “--date”")]
    public void What_cannot_be_meant_is_a_sentence(string line, string said)
    {
        _folder.Write("a.txt", "x\n");
        var command = Run(line);
        Assert.Equal(1, command.ExitCode);
        Assert.Contains(said, command.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("Unhandled", command.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("   at ", command.Error, StringComparison.Ordinal);
        Assert.False(Directory.Exists(_folder["output"]));
    }

    [Fact]
    public void What_begins_with_an_at_sign_is_itself()
    {
        _folder.Write("handle apologises", "--help\n");
        _folder.Write("@kim.md", "---\ntitle: K\nwhen: 1901-02-03\n---\nText.\n");
        _folder.Write("kim.md", "--help\n");
        _folder.Write("map.yml", "entry:\n  title: title\n  date: when\n");
        var made = AnnalsCommand.Run(_folder.Path, "new", "@handle apologises", "--date", "2022-11-27");
        Assert.Equal((0, "input/entries/handle-apologises.md\n"), (made.ExitCode, made.Output));
        Assert.Contains("title: \"@handle apologises\"", File.ReadAllText(_folder["input/entries/handle-apologises.md"]), StringComparison.Ordinal);
        var import = AnnalsCommand.Run(_folder.Path, "import", "@kim.md", "--map", "map.yml", "--dry-run");
        Assert.StartsWith("@kim.md: by a map\n", import.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("--help")]
    [InlineData("build --help")]
    [InlineData("check --help")]
    [InlineData("init --help")]
    [InlineData("new --help")]
    [InlineData("new source --help")]
    [InlineData("import --help")]
    [InlineData("verify --help")]
    [InlineData("export --help")]
    [InlineData("deploy --help")]
    [InlineData("preview --help")]
    public void Help_fits_a_terminal(string line)
    {
        var lines = Run(line).Output.Split('\n');
        Assert.True(lines.Length > 8);
        Assert.All(lines, each => Assert.True(each.Length <= 80, each));
        // Nothing is broken within a word.
        Assert.All(lines, each => Assert.DoesNotContain("|schema", each, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("site.yaml", ", but there is “site.yaml”: name it site.yml")]
    [InlineData("site.YML", ", but there is “site.YML”: name it site.yml")]
    [InlineData("Site.yaml", ", but there is “Site.yaml”: name it site.yml")]
    [InlineData("site.yml.txt", ", but there is “site.yml.txt”: name it site.yml")]
    [InlineData("sites.yml", ", but there is “sites.yml”: name it site.yml")]
    [InlineData("_config.yml", ", and “_config.yml” is not read")]
    [InlineData("readme.txt", "")]
    public void Settings_of_another_name_are_noticed(string name, string hint)
    {
        File.Delete(_folder["input/site.yml"]);
        _folder.Write("input/" + name, "title: T\n");
        if (File.Exists(_folder["input/site.yml"])) Assert.Skip("this file system takes capitals and small letters for the same");
        Assert.Contains($"there is no site.yml here{hint}; make one", Run("check").Output, StringComparison.Ordinal);
        Assert.Contains($"there is no site.yml in “input”{hint}; run", Run("new x --date 2022").Error, StringComparison.Ordinal);
        Assert.Contains($"there is no site.yml in “input”{hint}, and no title slide", Run("import a.txt").Error + Run("import a.txt").Output, StringComparison.Ordinal);
    }

    [Fact]
    public void What_is_counted_is_counted_as_people_do()
    {
        _folder.Write("input/entries/a.md", "---\ntitle: A\ndate: 1901\n---\n");
        Assert.Equal("1 entry and 0 sources: no errors\n", Run("check").Output);
        _folder.Write("input/sources/s.md", "---\ntitle: S\n---\n");
        Assert.StartsWith("1 entry and 1 source: ", Run("build").Output, StringComparison.Ordinal);
        _folder.Write("input/entries/b.md", "---\ntitle: B\ndate: 1901\n---\n");
        Assert.Equal("2 entries and 1 source: no errors\n", Run("check").Output);
    }

    [Fact]
    public void Drafts_that_are_not_shown_are_counted()
    {
        var made = Run("new 'A title' --date 2022");
        Assert.Equal("input/entries/a-title.md\n", made.Output);
        Assert.Contains("annals preview --drafts", made.Error, StringComparison.Ordinal);
        Assert.Equal("0 entries and 0 sources: no errors\n1 draft is not shown: “A title”; --drafts shows it\n", Run("check").Output);
        Assert.Contains("\n1 draft is not shown: “A title”; --drafts shows it\nOpen ", Run("build").Output, StringComparison.Ordinal);
        Assert.Equal("1 entry and 0 sources: no errors\n", Run("check --drafts").Output);
        Run("new Another --date 2022");
        Assert.Contains("2 drafts are not shown: “A title” and “Another”; --drafts shows them\n", Run("check").Output, StringComparison.Ordinal);
        Run("new page Beside");
        Assert.Contains("3 drafts are not shown: “A title”, “Another” and “Beside”; --drafts shows them\n", Run("check").Output, StringComparison.Ordinal);
        Run($"new '{new string('z', 80)}' --date 2022 --slug 0");
        Run("new More --date 2022");
        using var preview = new RunningPreview(_folder.Path);
        Assert.Equal($"5 drafts are not shown: “{new string('z', 60)}…”, “A title”, “Another” and 2 more; --drafts shows them", preview.Early.Single(line => line.Contains("draft", StringComparison.Ordinal)));
    }

    public void Dispose() => _folder.Dispose();

    // Words with blanks stand between '…'.
    private AnnalsCommand Run(string line) => AnnalsCommand.Run(_folder.Path,
        [.. line.Split(' ').Aggregate(new List<string>(), (words, word) =>
        {
            if (words.Count > 0 && words[^1].StartsWith('\'') && !(words[^1].Length > 1 && words[^1].EndsWith('\''))) words[^1] += " " + word;
            else words.Add(word);
            return words;
        }).Select(word => word.Trim('\''))]);
}
