using Annals.Init;
using Annals.Tests.Support;

namespace Annals.Tests.Commands;

/// <summary><c>annals init</c>, run as somebody does who has nothing yet.</summary>
public sealed class InitCommandTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public static TheoryData<string> Languages => [.. Directory.EnumerateFiles(Repository.PathOf("theme", "strings")).Select(file => Path.GetFileNameWithoutExtension(file)).Order(StringComparer.Ordinal)];

    [Fact]
    public void Every_language_of_the_theme_has_its_texts() => Assert.Equal(Languages.Select(row => row.Data), InitLanguages.All);

    [Theory]
    [MemberData(nameof(Languages))]
    public void What_it_makes_passes_the_check_and_shows_the_notations(string language)
    {
        var made = Run("init", "t", "--language", language, "--title", "A: “title” & #1");
        Assert.Equal((0, ""), (made.ExitCode, made.Error));
        Assert.StartsWith("# A: “title” \\& \\#1\n", Read("t/README.md"), StringComparison.Ordinal);
        var check = AnnalsCommand.Run(_folder["t"], "check");
        Assert.Equal((0, "1 entry and 1 source: no errors\n", ""), (check.ExitCode, check.Output, check.Error));

        Assert.Equal(0, AnnalsCommand.Run(_folder["t"], "build").ExitCode);
        var entry = Assert.Single(Directory.EnumerateDirectories(_folder["t/output/entries"]));
        var page = File.ReadAllText(Path.Combine(entry, "index.html"));
        Assert.Contains($"<html lang=\"{language}\"", page, StringComparison.Ordinal);
        // The person, the source, the marked words with their note, the quotation.
        Assert.Contains("href=\"../../people/", page, StringComparison.Ordinal);
        Assert.Contains("href=\"../../sources/", page, StringComparison.Ordinal);
        Assert.Contains("<mark", page, StringComparison.Ordinal);
        Assert.Contains("<blockquote", page, StringComparison.Ordinal);
        // What the README names is there.
        var readme = Read("t/README.md");
        Assert.All(Directory.EnumerateFiles(_folder["t/input"], "*.md", SearchOption.AllDirectories),
            file => Assert.Contains(Path.GetRelativePath(_folder["t"], file).Replace('\\', '/'), readme, StringComparison.Ordinal));
        Assert.DoesNotMatch(@"\{(title|person|source|entry|at)\}", readme);
    }

    [Fact]
    public void It_says_what_was_made_and_what_to_do_and_that_can_be_done()
    {
        var made = Run("init", "harbour-fire");
        var lines = made.Output.Split('\n');
        Assert.Equal("Made in harbour-fire:", lines[0]);
        Assert.Equal(TemporaryFolder.Contents(_folder["harbour-fire"]).Keys, lines.Skip(1).TakeWhile(line => line.StartsWith("  ", StringComparison.Ordinal)).Select(line => line.Trim()));
        Assert.Contains("title: Harbour fire\n", Read("harbour-fire/input/site.yml"), StringComparison.Ordinal);
        Assert.Contains("  cd harbour-fire", lines);
        Assert.Equal(["annals preview --drafts", "annals new \"What happened\" --date 1903-05", "annals build"],
            lines.Where(line => line.Contains('#', StringComparison.Ordinal)).Select(line => line.Split('#')[0].Trim()));
        Assert.Equal(0, AnnalsCommand.Run(_folder["harbour-fire"], "new", "What happened", "--date", "1903-05").ExitCode);
        Assert.Equal(0, AnnalsCommand.Run(_folder["harbour-fire"], "build").ExitCode);
    }

    [Fact]
    public void Without_a_folder_it_is_this_one()
    {
        Assert.StartsWith("Made here:\n", Run("init", "--title", "Null").Output, StringComparison.Ordinal);
        Assert.Contains("title: Null\n", Read("input/site.yml").Replace("\"", "", StringComparison.Ordinal), StringComparison.Ordinal);
        Assert.Equal(0, Run("check").ExitCode);
    }

    [Theory]
    [InlineData("README.md")]
    [InlineData("readme.MD")]
    [InlineData(".gitignore")]
    [InlineData(".vscode/settings.json")]
    [InlineData("README.md/x.txt")]
    [InlineData("input/media/a.txt")]
    public void What_is_there_stays_and_is_named(string file)
    {
        _folder.Write(file, "mine");
        var made = Run("init");
        Assert.Equal(0, made.ExitCode);
        Assert.Equal("mine", Read(file));
        Assert.Equal(!file.StartsWith("input", StringComparison.Ordinal), made.Output.Contains("There already, and as it was:\n  ", StringComparison.Ordinal));
        Assert.True(File.Exists(_folder["input/site.yml"]));
    }

    [Theory]
    [InlineData("input/site.yml", "input/site.yml(1,1): error AN043: there is a timeline here already")]
    [InlineData("site.yml", "site.yml(1,1): error AN043: there is a timeline here already")]
    [InlineData("input/site.yaml", "input/site.yaml(1,1): error AN040: this looks like the settings of a timeline; name it site.yml")]
    public void A_timeline_that_is_there_is_not_touched(string settings, string said)
    {
        _folder.Write(settings, "title: Mine\n");
        var made = Run("init", "--github", "--title", "Other");
        Assert.Equal(1, made.ExitCode);
        Assert.StartsWith(said, made.Error, StringComparison.Ordinal);
        Assert.Equal([settings], TemporaryFolder.Contents(_folder.Path).Keys);
    }

    [Fact]
    public void Texts_that_are_there_get_settings_and_no_invented_entry_among_them()
    {
        _folder.Write("input/entries/1901/fire.md", "---\ntitle: Fire\ndate: 1901\n---\n");
        Assert.Equal(1, Run("init", "--example").ExitCode);
        Assert.Equal(["input/entries/1901/fire.md"], TemporaryFolder.Contents(_folder.Path).Keys);
        Assert.Equal(0, Run("init").ExitCode);
        Assert.Equal("1 entry and 0 sources: no errors\n", Run("check").Output);
        Assert.DoesNotContain("harbour-bell", Read("README.md"), StringComparison.Ordinal);
    }

    [Fact]
    public void The_example_is_the_timeline_of_this_project()
    {
        var made = Run("init", "--example");
        Assert.Equal(0, made.ExitCode);
        Assert.Equal(TemporaryFolder.Contents(Repository.PathOf("input")), TemporaryFolder.Contents(_folder["input"]));
        var check = Run("check");
        Assert.Equal((0, ""), (check.ExitCode, check.Error));
        Assert.DoesNotContain("harbour-bell", Read("README.md"), StringComparison.Ordinal);
    }

    [Fact]
    public void The_schemas_are_those_that_are_exported()
    {
        Run("init");
        foreach (var kind in new[] { "entry", "source", "subject", "page", "picture", "site" })
            Assert.Equal(Run("export", "schema-" + kind).Output, Read($"schemas/{kind}.json"));
        Assert.Equal("{\"schemas/site.json\":\"input/site.yml\",\"schemas/picture.json\":\"input/media/**/*.yml\"}", System.Text.Json.JsonDocument.Parse(Read(".vscode/settings.json")).RootElement.GetProperty("yaml.schemas").GetRawText().Replace(" ", "", StringComparison.Ordinal));
        Assert.NotEmpty(System.Text.Json.JsonDocument.Parse(Read(".vscode/extensions.json")).RootElement.GetProperty("recommendations").EnumerateArray());
    }

    [Fact]
    public void A_workflow_stands_at_the_top_of_a_repository_or_it_is_said()
    {
        Assert.DoesNotContain(".github", Run("init", "a").Output, StringComparison.Ordinal);
        Assert.Contains("push this folder to GitHub", Run("init", "b", "--github").Output, StringComparison.Ordinal);
        Assert.Contains("uses: ", Read("b/.github/workflows/pages.yml"), StringComparison.Ordinal);
        Directory.CreateDirectory(_folder[".git"]);
        Assert.Contains("move .github there", Run("init", "c", "--github").Output, StringComparison.Ordinal);
        Assert.Contains("push this folder to GitHub", Run("init", "--github").Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("input")]
    [InlineData(".vscode")]
    [InlineData("schemas")]
    public void No_link_is_followed(string name)
    {
        Directory.CreateDirectory(_folder["elsewhere"]);
        Directory.CreateDirectory(_folder["t"]);
        Directory.CreateSymbolicLink(_folder["t/" + name], _folder["elsewhere"]);
        var made = Run("init", "t");
        Assert.Equal(1, made.ExitCode);
        Assert.Contains("is a symbolic link, which is not followed", made.Error, StringComparison.Ordinal);
        Assert.Empty(Directory.EnumerateFileSystemEntries(_folder["elsewhere"]));
        Assert.Equal([_folder["t/" + name]], Directory.EnumerateFileSystemEntries(_folder["t"]));
    }

    [Fact]
    public void A_link_in_the_place_of_a_file_stays_and_nothing_comes_where_it_leads()
    {
        File.CreateSymbolicLink(_folder["README.md"], _folder["elsewhere.md"]);
        Assert.Contains("as it was:\n  README.md\n", Run("init").Output, StringComparison.Ordinal);
        Assert.False(File.Exists(_folder["elsewhere.md"]));
    }

    [Fact]
    public void After_a_kill_the_same_command_goes_on()
    {
        Run("init", "whole");
        var whole = TemporaryFolder.Contents(_folder["whole"]);
        _folder.Write("t/input/entries/harbour-bell.md", Read("whole/input/entries/harbour-bell.md"));
        _folder.Write($"t/.annals-stage-{new string('a', 32)}/input/site.yml", "title: Half\n");
        Assert.Equal(0, Run("init", "t", "--title", "Whole").ExitCode);
        Assert.Equal(whole, TemporaryFolder.Contents(_folder["t"]));
    }

    [Theory]
    [InlineData("--language", "english", "there are no words of the interface in “english”; did you mean “en”?; there are ar, de, en, es, fr, ja")]
    [InlineData("--language", "../../x", "there are no words of the interface in “../../x”; there are ar")]
    [InlineData("--title", "\u200B", "--title(1,1): error")]
    [InlineData("--title", " ", "--title(1,1): error")]
    [InlineData("--title", "a\u202Eb", "--title(1,1): error")]
    public void Words_that_cannot_be_are_refused_and_nothing_is_made(string option, string value, string said)
    {
        var made = Run("init", option, value);
        Assert.Equal(1, made.ExitCode);
        Assert.Contains(said, made.Error, StringComparison.Ordinal);
        Assert.Empty(Directory.EnumerateFileSystemEntries(_folder.Path));
    }

    [Fact]
    public void A_theme_may_have_the_words_of_another_language()
    {
        _folder.Write("theme/strings/nl.yml", "home: De hele tijdlijn\n");
        Assert.Equal(0, Run("init", "--language", "nl").ExitCode);
        Assert.Contains("language: nl\n", Read("input/site.yml"), StringComparison.Ordinal);
        Assert.True(File.Exists(_folder["input/entries/harbour-bell.md"]));
    }

    [Fact]
    public void A_file_in_the_place_of_a_folder_is_said_and_nothing_is_made()
    {
        _folder.Write("t/input", "a file");
        _folder.Write("u", "a file");
        foreach (var folder in new[] { "t", "u" })
        {
            var made = Run("init", folder);
            Assert.Equal(1, made.ExitCode);
            Assert.Contains("error AN042: the timeline cannot be made here: ", made.Error, StringComparison.Ordinal);
        }
        Assert.Equal(["t/input", "u"], TemporaryFolder.Contents(_folder.Path).Keys);
    }

    [Theory]
    [InlineData("")]
    [InlineData("build")]
    [InlineData("check")]
    [InlineData("preview")]
    [InlineData("new x --date 2022")]
    [InlineData("new source x")]
    [InlineData("import a.txt")]
    public void In_an_empty_folder_every_command_names_it(string line)
    {
        _folder.Write("a.txt", "x\n");
        var said = Run(line.Split(' ', StringSplitOptions.RemoveEmptyEntries));
        Assert.Equal(1, said.ExitCode);
        Assert.Contains("to begin a timeline, run “annals init”", said.Output + said.Error, StringComparison.Ordinal);
    }

    public void Dispose() => _folder.Dispose();

    private AnnalsCommand Run(params string[] arguments) => AnnalsCommand.Run(_folder.Path, arguments);

    private string Read(string file) => File.ReadAllText(_folder[file]);
}
