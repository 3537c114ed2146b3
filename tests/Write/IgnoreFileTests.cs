using System.Diagnostics;
using Annals.Tests.Support;

namespace Annals.Tests.Write;

/// <summary>The file by which git takes a built site for no part of the project: made with the folder and never again, and no file of the site.</summary>
public sealed class IgnoreFileTests : IDisposable
{
    private const string Ignore = "output/.gitignore";

    private readonly TemporaryFolder _folder = new();

    public IgnoreFileTests() => _folder.Write("input/site.yml", "title: A timeline\n");

    [Fact]
    public void Git_takes_nothing_of_a_site_that_is_built()
    {
        Assert.Equal(0, Build().ExitCode);
        Git("init", "--quiet");
        Git("add", "-A");
        Assert.Equal("input/site.yml\n", Git("ls-files"));
    }

    [Fact]
    public void It_is_no_file_of_the_site()
    {
        var built = Build();
        var files = Directory.EnumerateFiles(_folder["output"], "*", SearchOption.AllDirectories).Count(file => Path.GetFileName(file) is not (".annals" or ".gitignore"));
        Assert.Contains($": {files} files, {files} written, 0 removed", built.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("gitignore", File.ReadAllText(_folder["output/.annals"]), StringComparison.Ordinal);
        Assert.Contains(" 0 written, 0 removed", Build().Output, StringComparison.Ordinal);
    }

    [Fact]
    public void One_of_the_authors_own_stays_also_where_it_stood_there_first()
    {
        _folder.Write(Ignore, "mine");
        Assert.Equal(0, Build().ExitCode);
        Assert.Equal("mine", File.ReadAllText(_folder[Ignore]));
        Assert.Equal(0, Build().ExitCode);
        Assert.Equal("mine", File.ReadAllText(_folder[Ignore]));
    }

    [Fact]
    public void One_that_was_deleted_is_not_made_again_and_an_output_of_before_gets_none()
    {
        Build();
        File.Delete(_folder[Ignore]);
        _folder.Write("input/entries/a.md", "---\ntitle: A\ndate: 1901\n---\n");
        Assert.Equal(0, Build().ExitCode);
        Assert.False(File.Exists(_folder[Ignore]));
    }

    [Fact]
    public void A_link_in_its_place_is_not_followed()
    {
        Directory.CreateDirectory(_folder["output"]);
        File.CreateSymbolicLink(_folder[Ignore], _folder["elsewhere"]);
        Assert.Equal(0, Build().ExitCode);
        Assert.False(File.Exists(_folder["elsewhere"]));
    }

    [Theory]
    [InlineData("CI", "true", false)]
    [InlineData("CI", "1", false)]
    [InlineData("CI", "false", true)]
    [InlineData("TF_BUILD", "True", false)]
    public void A_service_that_publishes_the_folder_gets_none(string name, string value, bool isMade)
    {
        Assert.Equal(0, AnnalsCommand.Run(_folder.Path, [("CI", ""), (name, value)], "build").ExitCode);
        Assert.Equal(isMade, File.Exists(_folder[Ignore]));
    }

    public void Dispose() => _folder.Dispose();

    private AnnalsCommand Build() => AnnalsCommand.Run(_folder.Path, [("CI", ""), ("TF_BUILD", "")], "build");

    private string Git(params string[] arguments)
    {
        using var git = Process.Start(new ProcessStartInfo("git", arguments) { WorkingDirectory = _folder.Path, RedirectStandardOutput = true })!;
        var output = git.StandardOutput.ReadToEnd();
        git.WaitForExit();
        Assert.Equal(0, git.ExitCode);
        return output;
    }
}
