using System.IO.Compression;
using Annals.Tests.Support;
using YamlDotNet.RepresentationModel;

namespace Annals.Tests.Workflows;

/// <summary>The scripts that make a release, with programs and packages that stand in for those of other machines.</summary>
public sealed class ReleaseTests : IDisposable
{
    private static readonly string[] Platforms = ["linux-x64", "linux-arm64", "osx-arm64", "win-x64", "win-arm64"];

    private readonly TemporaryFolder _folder = new();

    public ReleaseTests() => Assert.SkipWhen(OperatingSystem.IsWindows(), "its scripts are tried where bash is at hand");

    [Fact]
    public void The_notes_are_the_section_of_the_version_a_paragraph_to_a_line_with_links_to_the_files_of_the_tag()
    {
        Sources("1.2.0", "# Changes\n\n## 1.2.0\n\n### What\n\n- **One** is\n  long: [Dates](dates.md#bc)\n  and [here](#one).\n- Two.\n\n### Then\n\nA line\nand more.\n\n## 1.1.0\n\n- Old.\n");
        var notes = Script("release-notes.sh", "v1.2.0", _folder.Path);
        Assert.Equal((0, ""), (notes.ExitCode, notes.Error));
        Assert.Equal(
            "### What\n\n- **One** is long: [Dates](https://github.com/OWNER/annals/blob/v1.2.0/docs/dates.md#bc) and [here](#one).\n- Two.\n\n### Then\n\nA line\nand more.\n",
            notes.Output);
    }

    [Fact]
    public void There_are_notes_for_the_version_of_this_program()
    {
        var notes = Script("release-notes.sh", "v" + SiteProject.Version);
        Assert.Equal(0, notes.ExitCode);
        Assert.Contains("\n- ", notes.Output, StringComparison.Ordinal);
        // No line of a list is broken.
        Assert.DoesNotContain("\n  ", notes.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("v1.2.1", "the tag v1.2.1 is not v1.2.0, as Site.csproj has it\n")]
    [InlineData("1.2.0", "the tag 1.2.0 is not v1.2.0, as Site.csproj has it\n")]
    [InlineData("v1.2.0", "docs/CHANGELOG.md has nothing below a heading ## 1.2.0\n")]
    public void A_tag_that_does_not_fit_is_refused(string tag, string message)
    {
        Sources("1.2.0", "# Changes\n\n## 1.2.0-beta\n\n- A.\n\n## 1.2.0\n\n## 1.1.0\n\n- B.\n");
        var notes = Script("release-notes.sh", tag, _folder.Path);
        Assert.Equal((1, "", message), (notes.ExitCode, notes.Output, notes.Error));
    }

    [Fact]
    public void The_workflow_makes_each_platform_on_its_own_machine()
    {
        var native = Yaml.Read(".github/workflows/release.yml").Keys("jobs").Keys("native");
        var matrix = ((YamlSequenceNode)native.Keys("strategy").Keys("matrix")["include"]).Cast<YamlMappingNode>().ToArray();
        Assert.Equal(Platforms, matrix.Select(each => each.Text("rid")));
        Assert.All(matrix, each => Assert.Contains(each.Text("runner")!.Split('-')[0], each.Text("rid")!.Split('-')[0] switch { "linux" => "ubuntu", "osx" => "macos", _ => "windows" }, StringComparison.Ordinal));
        Assert.Equal(matrix.Where(each => each.Text("rid")!.EndsWith("arm64", StringComparison.Ordinal) && each.Text("rid") != "osx-arm64").Select(each => each.Text("runner")), ["ubuntu-22.04-arm", "windows-11-arm"]);
    }

    [Fact]
    public void An_archive_has_the_program_two_libraries_and_the_licence_and_nothing_else()
    {
        Published("linux-x64");
        _folder.Write("linux-x64/annals.dbg", "much");
        var made = Script("archive.sh", _folder["linux-x64"], "1.2.0", "linux-x64", _folder["release"]);
        Assert.Equal((0, "annals-1.2.0-linux-x64.tar.gz\n", ""), (made.ExitCode, made.Output, made.Error));
        var listed = AnnalsCommand.RunProgram("tar", _folder["release"], "-tvzf", "annals-1.2.0-linux-x64.tar.gz").Output.Split('\n', StringSplitOptions.RemoveEmptyEntries);
        Assert.Equal(["-rw-r--r-- LICENSE", "-rwxr-xr-x annals", "-rw-r--r-- libHarfBuzzSharp.so", "-rw-r--r-- libSkiaSharp.so"], listed.Select(line => line[..11] + line[(line.LastIndexOf(' ') + 1)..]));
    }

    [Theory]
    [InlineData("linux-x64", "libSkiaSharp.so")]
    [InlineData("osx-arm64", "libHarfBuzzSharp.dylib")]
    [InlineData("win-x64", "annals.exe")]
    public void An_archive_without_one_of_them_is_not_made(string platform, string missing)
    {
        Published(platform);
        File.Delete(_folder[$"{platform}/{missing}"]);
        var made = Script("archive.sh", _folder[platform], "1.2.0", platform, _folder["release"]);
        Assert.Equal((1, $"{_folder[platform]} has no {missing}\n"), (made.ExitCode, made.Error));
        Assert.Empty(Directory.EnumerateFiles(_folder["release"]));
    }

    [Fact]
    public void What_a_release_has_is_summed_and_can_be_installed_by_the_action()
    {
        Assert.SkipUnless(Has("zip") && Has("sha256sum"), "zip or sha256sum is not there");
        foreach (var platform in Platforms)
        {
            Published(platform);
            Assert.Equal(0, Script("archive.sh", _folder[platform], "1.2.0", platform, _folder["releases/v1.2.0"]).ExitCode);
        }
        var release = _folder["releases/v1.2.0"];
        foreach (var package in Packages) File.WriteAllText(Path.Combine(release, package), package);
        Assert.Equal(0, Script("checksums.sh", release, "1.2.0").ExitCode);
        Assert.Equal(0, AnnalsCommand.RunProgram("sha256sum", release, "--check", "--strict", "SHA256SUMS").ExitCode);
        Assert.Equal(Directory.EnumerateFiles(release).Select(Path.GetFileName).Where(name => name != "SHA256SUMS").Order(StringComparer.Ordinal),
            File.ReadAllLines(Path.Combine(release, "SHA256SUMS")).Select(line => line[66..]).Order(StringComparer.Ordinal));
        using (var zip = ZipFile.OpenRead(Path.Combine(release, "annals-1.2.0-win-x64.zip")))
            Assert.Equal(["LICENSE", "annals.exe", "libHarfBuzzSharp.dll", "libSkiaSharp.dll"], zip.Entries.Select(entry => entry.FullName).Order(StringComparer.Ordinal));

        _folder.Write("input/site.yml", "title: T\n");
        var run = ActionRun.Of(_folder, "push", new() { ["version"] = "1.2.0", ["source"] = "file://" + _folder["releases"] }, ("RUNNER_OS", "macOS"), ("RUNNER_ARCH", "ARM64"));
        Assert.Equal(0, run.ExitCode);
        Assert.EndsWith("Annals 1.2.0 for osx-arm64\nosx-arm64 build\n", run.Output, StringComparison.Ordinal);

        File.Delete(Path.Combine(release, "annals-1.2.0-win-arm64.zip"));
        var without = Script("checksums.sh", release, "1.2.0");
        Assert.Equal((1, "there is no annals-1.2.0-win-arm64.zip\n"), (without.ExitCode, without.Error));
    }

    [Fact]
    public void The_package_that_names_the_others_is_pushed_last_and_not_at_all_where_one_fails()
    {
        _folder.Write("bin/dotnet", "#!/bin/sh\necho \"$@\" >> pushed\ncase \"$*\" in *osx-arm64*) [ -z \"$FAIL\" ];; esac\n");
        AnnalsCommand.RunProgram("chmod", _folder.Path, "+x", "bin/dotnet");
        Assert.Equal(0, Push("").ExitCode);
        var pushed = File.ReadAllLines(_folder["pushed"]);
        Assert.Equal(Packages.Order(StringComparer.Ordinal), pushed.Select(line => line.Split(' ')[2].Split('/')[^1]).Order(StringComparer.Ordinal));
        Assert.Equal("nuget push release/Annals.Tool.1.2.0.nupkg --source https://feed.example.org --api-key k --skip-duplicate", pushed[^1]);

        File.Delete(_folder["pushed"]);
        Assert.Equal(1, Push("1").ExitCode);
        Assert.DoesNotContain("Annals.Tool.1.2.0.nupkg", File.ReadAllText(_folder["pushed"]), StringComparison.Ordinal);

        AnnalsCommand Push(string fail) => AnnalsCommand.RunProgram("env", _folder.Path,
            $"PATH={_folder["bin"]}:{Environment.GetEnvironmentVariable("PATH")}", "NUGET_API_KEY=k", $"FAIL={fail}", Repository.PathOf("tools", "push-packages.sh"), "release", "1.2.0", "https://feed.example.org");
    }

    [Fact]
    public void The_smoke_test_passes_for_this_program_and_for_none_that_does_nothing()
    {
        using var release = new LocalRelease(SiteProject.Version).With("linux-x64");
        var test = Script("smoke-test.sh", release.Archive("linux-x64"), SiteProject.Version);
        Assert.True(test.ExitCode == 0, test.Output + test.Error);
        Assert.EndsWith("all well\n", test.Output, StringComparison.Ordinal);

        Assert.EndsWith("it is not version 1.0.0\n", Script("smoke-test.sh", release.Archive("linux-x64"), "1.0.0").Output, StringComparison.Ordinal);
        Assert.Equal(1, Script("smoke-test.sh", "/bin/true").ExitCode);
    }

    private static string[] Packages => [.. Platforms.Append("any").Select(platform => $"Annals.Tool.{platform}.1.2.0.nupkg"), "Annals.Tool.1.2.0.nupkg"];

    private static bool Has(string program) => AnnalsCommand.RunProgram("sh", "/", "-c", $"command -v {program}").ExitCode == 0;

    private static AnnalsCommand Script(string name, params string[] arguments) => AnnalsCommand.RunProgram(Repository.PathOf("tools", name), Path.GetTempPath(), arguments);

    private void Sources(string version, string changes)
    {
        _folder.Write("Site.csproj", $"<Project>\n  <Version>{version}</Version>\n</Project>\n");
        _folder.Write("docs/CHANGELOG.md", changes);
    }

    // What a build for a platform leaves behind.
    private void Published(string platform)
    {
        var (program, suffix) = platform.Split('-')[0] switch { "win" => ("annals.exe", "dll"), "osx" => ("annals", "dylib"), _ => ("annals", "so") };
        _folder.Write($"{platform}/{program}", $"#!/bin/sh\nif [ \"$1\" = --version ]; then echo 1.2.0; else echo {platform} $1; fi\n");
        _folder.Write($"{platform}/libSkiaSharp.{suffix}", "drawing");
        _folder.Write($"{platform}/libHarfBuzzSharp.{suffix}", "shaping");
    }

    public void Dispose() => _folder.Dispose();
}
