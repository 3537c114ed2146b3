using Annals.Cms;
using Annals.Disk;
using Annals.Init;
using Annals.Tests.Support;

namespace Annals.Tests.Commands;

/// <summary><c>annals init --cms</c>, where the CMS cannot be had or something else stands in for it; tests/Editors has it with the real one.</summary>
public sealed class InitCmsTests : IDisposable
{
    private static readonly (string Name, string Value)[] WithoutNpm = [("PATH", "/nowhere")];

    private readonly TemporaryFolder _folder = new();

    [Fact]
    public void Without_npm_nothing_is_made_and_it_is_said_what_to_do()
    {
        var made = AnnalsCommand.Run(_folder.Path, WithoutNpm, "init", "t", "--cms");
        Assert.Equal((1, ""), (made.ExitCode, made.Output));
        Assert.StartsWith("decap-cms 3.16.3(1,1): error AN169: “npm” is needed to fetch it, and no folder of PATH has it; install Node.js", made.Error, StringComparison.Ordinal);
        Assert.Contains("decap-cms-3.16.3.tgz in any way and name that file with --package", made.Error, StringComparison.Ordinal);
        Assert.Contains("Nothing was made. Without --cms all else is made; “annals export cms --admin input/admin” makes the page later.", made.Error, StringComparison.Ordinal);
        Assert.Empty(Directory.EnumerateFileSystemEntries(_folder.Path));
    }

    [Theory]
    [InlineData("this is not decap-cms 3.16.3 or markdown-it 15.0.3", "--cms", "--package", "other.tgz")]
    [InlineData("there is no such file", "--cms", "--package", "gone.tgz")]
    [InlineData("--package goes with --cms alone", "--package", "other.tgz")]
    public void An_archive_that_is_no_help_leaves_nothing_behind(string said, params string[] options)
    {
        _folder.Write("other.tgz", "not it");
        var made = AnnalsCommand.Run(_folder.Path, ["init", .. options]);
        Assert.Equal(1, made.ExitCode);
        Assert.Contains(said, made.Error, StringComparison.Ordinal);
        Assert.Equal(["other.tgz"], TemporaryFolder.Contents(_folder.Path).Keys);
    }

    [Fact]
    public void The_page_of_another_CMS_is_not_mixed_with_this_one()
    {
        _folder.Write("input/admin/index.html", "mine");
        var made = AnnalsCommand.Run(_folder.Path, WithoutNpm, "init", "--cms");
        Assert.StartsWith("input/admin/index.html(1,1): error AN043: this is there already, and is not what --cms puts there; move input/admin away", made.Error, StringComparison.Ordinal);
        Assert.Equal(["input/admin/index.html"], TemporaryFolder.Contents(_folder.Path).Keys);
    }

    [Theory]
    [MemberData(nameof(InitCommandTests.Languages), MemberType = typeof(InitCommandTests))]
    public void What_it_makes_passes_the_check(string language)
    {
        Fill(language, InitTexts.Sample);
        var check = AnnalsCommand.Run(_folder.Path, "check");
        Assert.Equal((0, "1 entry and 1 source: no errors\n", ""), (check.ExitCode, check.Output, check.Error));
        Assert.Contains("/admin/", Read("README.md"), StringComparison.Ordinal);
        Assert.Contains($"<html lang=\"{language}\"", Read("input/admin/index.html"), StringComparison.Ordinal);
        Assert.Contains("<title>A &amp; B</title>", Read("input/admin/index.html"), StringComparison.Ordinal);
    }

    [Fact]
    public void It_is_what_export_writes()
    {
        Fill("de", InitTexts.Sample);
        Assert.Equal(AnnalsCommand.Run(_folder.Path, "export", "cms").Output, Read("input/admin/config.yml"));
    }

    [Fact]
    public void The_example_can_be_edited_so_too()
    {
        Fill("en", InitTexts.Example);
        var check = AnnalsCommand.Run(_folder.Path, "check");
        Assert.Equal((0, ""), (check.ExitCode, check.Error));
        Assert.DoesNotContain("<title>A &amp; B", Read("input/admin/index.html"), StringComparison.Ordinal);
    }

    [Fact]
    public void The_repository_is_the_one_that_git_knows()
    {
        Git("init", "--quiet");
        Assert.Contains("repo: OWNER/NAME", Exported(), StringComparison.Ordinal);
        Git("remote", "add", "origin", "git@github.com:ada/bridge.git");
        Assert.Contains("name: github\n", Exported(), StringComparison.Ordinal);
        Assert.Contains("repo: ada/bridge\n", Exported(), StringComparison.Ordinal);
        Git("remote", "set-url", "origin", "https://codeberg.org/ada/bridge");
        Assert.Contains("name: gitea\n", Exported(), StringComparison.Ordinal);
        // What the settings say goes before it.
        _folder.Write("input/site.yml", "title: T\nrepository: https://github.com/ben/quay\n");
        Assert.Contains("repo: ben/quay\n", Exported(), StringComparison.Ordinal);

        string Exported()
        {
            if (!File.Exists(_folder["input/site.yml"])) _folder.Write("input/site.yml", "title: T\n");
            return AnnalsCommand.Run(_folder.Path, "export", "cms").Output.Replace("\"", "", StringComparison.Ordinal);
        }

        void Git(params string[] arguments) => Assert.Equal(0, AnnalsCommand.RunProgram("git", _folder.Path, arguments).ExitCode);
    }

    [Theory]
    [InlineData("https://github.com/ada/bridge", "https://github.com/ada/bridge")]
    [InlineData("https://github.com/ada/bridge.git/", "https://github.com/ada/bridge")]
    [InlineData("https://ada:secret@github.com/ada/bridge.git", "https://github.com/ada/bridge")]
    [InlineData("ssh://git@gitlab.com:22/group/below/bridge.git", "https://gitlab.com/group/below/bridge")]
    [InlineData("git@codeberg.org:ada/bridge.js", "https://codeberg.org/ada/bridge.js")]
    [InlineData("github.com:ada/bridge", "https://github.com/ada/bridge")]
    [InlineData("git@git.example.org:ada/bridge", null)]
    [InlineData("https://evil.example/github.com/ada/bridge", null)]
    [InlineData("https://github.com.evil.example/ada/bridge", null)]
    [InlineData("../site.git", null)]
    [InlineData("https://github.com/ada", null)]
    [InlineData("", null)]
    public void An_address_for_people_is_made_of_a_remote(string remote, string? address) => Assert.Equal(address, CmsRepository.AddressOf(remote));

    public void Dispose() => _folder.Dispose();

    private void Fill(string language, InitTexts texts)
    {
        var cms = new InitCms([NewFile.WithText("decap-cms.js", "// it stands in for the CMS\n")], CmsRepository.Of(_folder["input"]), Theme: null);
        var diagnostics = new Reporting.Diagnostics();
        var summary = TimelineFolder.Fill(
            new WritableFolder(_folder.Path), NewTimeline.Files(new InitOptions("A & B", language, texts, HasWorkflow: false, cms)), diagnostics, TestContext.Current.CancellationToken);
        Assert.Empty(diagnostics.Sorted());
        Assert.Contains("input/admin/decap-cms.js", summary!.Made);
    }

    private string Read(string file) => File.ReadAllText(_folder[file]);
}
