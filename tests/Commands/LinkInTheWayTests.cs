using Annals.Tests.Support;

namespace Annals.Tests.Commands;

/// <summary>A stranger has committed a symbolic link where a command writes or reads: nothing outside is touched, and the link is named.</summary>
public sealed class LinkInTheWayTests : IDisposable
{
    private const string Clipping = "date 2021-06-14\n\nA fair\n\nBy Mara Quill\n\nTwo stalls burned at the lantern fair on 5 June 2021, the trust wrote to its members.\n";
    private const string Slides = """{"events": [], "eras": [{"start_date": {"year": "1901"}, "end_date": {"year": "1905"}, "text": {"headline": "An era"}}]}""";

    private static readonly string[]
        New = ["new", "A title", "--date", "2022"],
        Import = ["import", "a.txt", "slides.json"],
        Words = ["verify", "--clippings", "texts", "--words"],
        Links = ["check", "--links"],
        Export = ["export", "timelinejs", "--output", "schemas/out.json"];

    private readonly TemporaryFolder _folder = new();

    public LinkInTheWayTests()
    {
        _folder.Write("project/input/site.yml", "title: T\n");
        _folder.Write("project/input/sources/gazette.md", "---\ntitle: Gazette\n---\n");
        _folder.Write("project/texts/gazette.txt", "The old bridge was closed at noon, because the river had risen.");
        _folder.Write("project/a.txt", Clipping);
        _folder.Write("project/slides.json", Slides);
        _folder.Write("outside/secret", "title: Secret\n");
    }

    public static TheoryData<string, string[], bool> Ways => new()
    {
        { "input/entries", New, true },
        { "input/entries/a-title.md", New, true },
        { "input/.annals-lock", New, true },
        { "input/entries", Import, true },
        { "input/sources", Import, true },
        { "input/.imported", Import, true },
        { "input/.imported-intent", Import, true },
        { "input/.annals-lock", Import, true },
        // As the temporary files were called once.
        { "input/..imported.new", Import, false },
        { "input/.site.yml.new", Import, false },
        { "input/sources/.quill-2021-06-14.md.new", Import, false },
        { "input/entries/.x.md.new", Import, false },
        { "input/.annals-new-0123456789abcdef0123456789abcdef", Import, false },
        { "input/sources/quill-2021-06-14.words", Import, false },
        { "input/sources/gazette.words", Words, true },
        { "input/.annals-lock", Words, true },
        { ".annals", Links, false },
        { ".annals/links.jsonl", Links, false },
        { ".annals/links.jsonl.new", Links, false },
        { "schemas", Export, true },
        { "schemas/out.json", Export, true },
    };

    [Theory]
    [MemberData(nameof(Ways))]
    public void Nothing_is_written_through_it(string link, string[] command, bool isRefused)
    {
        foreach (var target in (string[])[Path.HasExtension(link) ? "outside/secret" : "outside", "outside/none"])
        {
            Lay(link, target);
            var run = AnnalsCommand.Run(_folder["project"], command);
            AssertOutsideUntouched();
            Assert.DoesNotContain("   at ", run.Error + run.Output, StringComparison.Ordinal);
            Assert.DoesNotContain("Secret", run.Output, StringComparison.Ordinal);
            Assert.True(File.GetAttributes(_folder["project/" + link]).HasFlag(FileAttributes.ReparsePoint), "the link is gone");
            if (!isRefused) continue;
            Assert.Equal(1, run.ExitCode);
            Assert.Contains("is a symbolic link", run.Error + run.Output, StringComparison.Ordinal);
        }
    }

    [Theory]
    [InlineData("check")]
    [InlineData("build")]
    public void Each_is_named_by_the_commands_that_only_read(string command)
    {
        string[] links =
        [
            "input/.imported", "input/.imported-intent", "input/.annals-lock", "input/..imported.new", "input/.annals-new-0123456789abcdef0123456789abcdef", "input/entries",
            "input/sources/.x.md.new", "input/sources/gazette.words", "input/sources/sub/.annals-new-0123456789abcdef0123456789abcdef", ".annals/links.jsonl",
        ];
        foreach (var link in links) Lay(link, "outside/none");
        var run = AnnalsCommand.Run(_folder["project"], command);
        Assert.Equal(0, run.ExitCode);
        Assert.All(links, link => Assert.Contains($"{link}(1,1): warning AN010: this is a symbolic link", run.Output + run.Error, StringComparison.Ordinal));
        Lay(".annals", "outside");
        Assert.Contains(".annals(1,1): warning AN010: this is a symbolic link", AnnalsCommand.Run(_folder["project"], "check").Output, StringComparison.Ordinal);
        AssertOutsideUntouched();
    }

    [Fact]
    public void Settings_that_are_a_link_are_not_replaced_and_what_they_lead_to_is_not_copied()
    {
        foreach (var target in (string[])["outside/secret", "outside/none"])
        {
            Lay("input/site.yml", target);
            var import = AnnalsCommand.Run(_folder["project"], Import);
            Assert.DoesNotContain("   at ", import.Error, StringComparison.Ordinal);
            AssertOutsideUntouched();
            Assert.True(File.GetAttributes(_folder["project/input/site.yml"]).HasFlag(FileAttributes.ReparsePoint));
            var check = AnnalsCommand.Run(_folder["project"], "check");
            Assert.Contains("input/site.yml(1,1): error AN001: this file cannot be read: this is a symbolic link", check.Output, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void The_marks_of_an_editor_that_has_a_file_open_are_no_matter()
    {
        File.CreateSymbolicLink(_folder["project/input/sources/.#gazette.md"], "someone@example.org.1234:1");
        File.CreateSymbolicLink(_folder["project/input/.#site.yml"], "someone@example.org.1234:1");
        Assert.Equal("0 entries and 1 source: no errors\n", AnnalsCommand.Run(_folder["project"], "check").Output);
    }

    [Theory]
    [InlineData("../outside/secret")]
    [InlineData("entries/../../outside/secret")]
    [InlineData("ROOT/outside/secret")]
    [InlineData("entries/link")]
    [InlineData("link/secret")]
    [InlineData("site.yml")]
    [InlineData(".git/config")]
    public void A_line_of_the_list_that_names_what_stands_elsewhere_is_not_believed(string place)
    {
        var digest = Convert.ToHexStringLower(System.Security.Cryptography.SHA256.HashData(System.Text.Encoding.UTF8.GetBytes(Clipping)));
        var list = $"{digest}\ta.txt\t{place.Replace("ROOT", _folder.Path, StringComparison.Ordinal)}\n";
        _folder.Write("project/input/.imported", list);
        _folder.Write("project/input/.git/config", "x");
        Directory.CreateDirectory(_folder["project/input/entries"]);
        File.CreateSymbolicLink(_folder["project/input/entries/link"], _folder["outside/secret"]);
        var import = AnnalsCommand.Run(_folder["project"], "import", "a.txt");
        Assert.Contains("1 source and 1 draft entry from 1 file\n", import.Output, StringComparison.Ordinal);
        Assert.Equal(place == "entries/link" ? "" : "input/.imported(1,1): warning AN010: this line is not read: no import writes such a one; delete it\n", import.Error);
        Assert.StartsWith(list, File.ReadAllText(_folder["project/input/.imported"]), StringComparison.Ordinal);
        AssertOutsideUntouched();
    }

    [Fact]
    public void A_list_with_the_line_ends_of_Windows_or_without_the_last_one_is_understood()
    {
        Assert.Equal(0, AnnalsCommand.Run(_folder["project"], "import", "a.txt").ExitCode);
        var list = File.ReadAllText(_folder["project/input/.imported"]);
        foreach (var text in (string[])[list.Replace("\n", "\r\n", StringComparison.Ordinal), list.TrimEnd('\n')])
        {
            _folder.Write("project/input/.imported", text);
            Assert.StartsWith("a.txt: already imported", AnnalsCommand.Run(_folder["project"], "import", "a.txt").Output, StringComparison.Ordinal);
        }
        _folder.Write("project/b.txt", Clipping.Replace("Two", "Three", StringComparison.Ordinal).Replace("2021", "2020", StringComparison.Ordinal));
        Assert.Equal(0, AnnalsCommand.Run(_folder["project"], "import", "b.txt").ExitCode);
        Assert.Equal(2, File.ReadAllLines(_folder["project/input/.imported"]).Length);
        Assert.StartsWith(list, File.ReadAllText(_folder["project/input/.imported"]), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("\u0001a")]
    [InlineData("notes\nof\tmine")]
    [InlineData("<<<<<<< HEAD")]
    public void A_line_of_the_list_that_is_none_is_said_and_kept(string line)
    {
        _folder.Write("project/input/.imported", line + "\n");
        var import = AnnalsCommand.Run(_folder["project"], "import", "a.txt");
        Assert.Equal(0, import.ExitCode);
        Assert.Contains("input/.imported(1,1): warning AN010: this line is not read", import.Error, StringComparison.Ordinal);
        Assert.StartsWith(line, File.ReadAllText(_folder["project/input/.imported"]), StringComparison.Ordinal);
    }

    [Fact]
    public void A_command_that_finds_another_one_writing_says_so_and_writes_nothing()
    {
        var before = TemporaryFolder.Contents(_folder["project"]);
        var input = new Annals.Disk.WritableFolder(_folder["project/input"]);
        // The program takes the system’s own lock, and so does this process.
        using (var taken = Annals.Disk.FolderLock.Take(input, "annals test"))
            foreach (var command in new[] { New, Import, Words })
            {
                var run = AnnalsCommand.Run(_folder["project"], command);
                Assert.Equal(1, run.ExitCode);
                Assert.Contains("input(1,1): error AN059: another command is writing here, which input/.annals-lock names; wait for its end", run.Error + run.Output, StringComparison.Ordinal);
            }
        Assert.Equal(before, TemporaryFolder.Contents(_folder["project"]));
        Assert.Equal(0, AnnalsCommand.Run(_folder["project"], New).ExitCode);
    }

    public void Dispose() => _folder.Dispose();

    private void Lay(string link, string target)
    {
        var path = _folder["project/" + link];
        if (File.Exists(path) || new FileInfo(path).LinkTarget is not null) File.Delete(path);
        else if (Directory.Exists(path)) Directory.Delete(path, recursive: true);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.CreateSymbolicLink(path, _folder[target]);
    }

    private void AssertOutsideUntouched()
    {
        Assert.Equal(["secret"], Directory.GetFileSystemEntries(_folder["outside"]).Select(Path.GetFileName));
        Assert.Equal("title: Secret\n", File.ReadAllText(_folder["outside/secret"]));
    }
}
