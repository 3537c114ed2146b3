using System.Runtime.InteropServices;
using System.Text.RegularExpressions;
using Annals.Tests.Documentation;
using Annals.Tests.Support;

namespace Annals.Tests.Workflows;

/// <summary>The script that the guide shows, run as it stands but for the place of the releases; and the name of the repository, which stands in one place.</summary>
public sealed partial class InstallTests : IDisposable
{
    private static readonly string Platform = $"linux-{RuntimeInformation.OSArchitecture.ToString().ToLowerInvariant()}";

    private readonly TemporaryFolder _home = new();
    private readonly LocalRelease _release = new(SiteProject.Version);

    public InstallTests() => Assert.SkipUnless(OperatingSystem.IsLinux(), "it is tried where bash, tar and curl are at hand");

    [Fact]
    public void The_script_of_the_guide_installs_a_program_that_runs()
    {
        _release.With("osx-arm64").With(Platform);
        var run = Install();
        Assert.True(run.ExitCode == 0, run.Output + run.Error);
        Assert.Equal($"annals-{SiteProject.Version}-{Platform}.tar.gz: OK\n{SiteProject.Version}+0123abc\n", run.Output);
        Assert.Equal(0, AnnalsCommand.RunProgram(_home[".local/bin/annals"], _home.Path, "--version").ExitCode);

        // A newer one goes into the place of the older.
        Assert.Equal(0, Install().ExitCode);
    }

    [Fact]
    public void It_installs_nothing_whose_sum_is_wrong_or_unknown()
    {
        _release.With(Platform);
        File.AppendAllText(_release.Archive(Platform), "x");
        Assert.Equal((1, false), (Install().ExitCode, Directory.Exists(_home[".local"])));
        File.WriteAllText(_release.Sums, "");
        Assert.Equal((1, false), (Install().ExitCode, Directory.Exists(_home[".local"])));
        Assert.Empty(_release.Started);
    }

    [Fact]
    public void The_repository_has_one_name_wherever_it_stands()
    {
        var name = Name().Match(File.ReadAllText(Repository.PathOf(Yaml.Template))).Groups[1].Value;
        var others = DocumentText.All.SelectMany(document => Others().Matches(string.Join('\n', new DocumentText(document).Lines))).Select(found => found.Groups[1].Value).ToArray();
        Assert.NotEmpty(others);
        Assert.All(others, other => Assert.Equal(name, other));
    }

    [Fact]
    public void The_guide_speaks_of_this_version() =>
        Assert.All(Versions().Matches(File.ReadAllText(Repository.PathOf("docs", "install.md")) + File.ReadAllText(Repository.PathOf("docs", "publishing.md"))),
            found => Assert.Equal(SiteProject.Version, found.Groups[1].Value));

    private AnnalsCommand Install()
    {
        var script = string.Join('\n', new DocumentText("docs/install.md").Lines.SkipWhile(line => line != "## A program to unpack").SkipWhile(line => !line.StartsWith("    set -euo", StringComparison.Ordinal))
            .TakeWhile(line => line.Length == 0 || line.StartsWith("    ", StringComparison.Ordinal)));
        Assert.Contains("https://github.com/OWNER/annals/releases/download\n", script, StringComparison.Ordinal);
        _home.Write("install.sh", script.Replace("https://github.com/OWNER/annals/releases/download", _release.Source, StringComparison.Ordinal).Replace("--proto =https", "--proto =file", StringComparison.Ordinal));
        return AnnalsCommand.RunProgram("env", _home.Path, $"HOME={_home.Path}", "bash", "install.sh");
    }

    [GeneratedRegex(@"uses: (\S+)/\.github/")]
    private static partial Regex Name();

    [GeneratedRegex(@"(?:github\.com/|ghcr\.io/|--repo |uses: )(?!dotnet/|actions/)([\w.-]+/annals)\b")]
    private static partial Regex Others();

    [GeneratedRegex(@"(?:annals@v|timeline\.yml@v|version=|annals:|annals-)(\d+\.\d+\.\d+)")]
    private static partial Regex Versions();

    public void Dispose()
    {
        _home.Dispose();
        _release.Dispose();
    }
}
