using Annals.Tests.Documentation;
using Annals.Tests.Support;
using YamlDotNet.RepresentationModel;

namespace Annals.Tests.Workflows;

/// <summary>The workflows that publish a timeline: this repository's own, and the one that others call with a file of ten lines.</summary>
public sealed class PublishingTests
{
    private const string Pages = ".github/workflows/pages.yml";
    private const string Timeline = ".github/workflows/timeline.yml";

    [Theory]
    [InlineData(Pages)]
    [InlineData(Timeline)]
    public void A_pull_request_is_checked_with_no_right_to_write_and_all_else_is_published(string file)
    {
        var jobs = Yaml.Read(file).Keys("jobs");
        Assert.Contains("'pull_request'", jobs.Keys("check").Text("if"), StringComparison.Ordinal);
        Assert.Contains("'pull_request'", jobs.Keys("build").Text("if"), StringComparison.Ordinal);
        Assert.Equal("build", jobs.Keys("deploy").Text("needs"));
        Assert.DoesNotContain("write", jobs.Keys("check").Values("permissions").Values);
        Assert.DoesNotContain("write", jobs.Keys("build").Values("permissions").Values);
        Assert.Equal(new() { ["pages"] = "write", ["id-token"] = "write" }, jobs.Keys("deploy").Values("permissions"));
        foreach (var name in (string[])["configure-pages", "upload-pages-artifact"]) Assert.NotNull(jobs.Keys("build").Using("actions/" + name));
        Assert.NotNull(jobs.Keys("deploy").Using("actions/deploy-pages"));
    }

    [Fact]
    public void Main_alone_is_published() =>
        Assert.Equal("main", Assert.Single((YamlSequenceNode)Yaml.Read(Pages).Keys("on").Keys("push")["branches"]).ToString());

    [Fact]
    public void What_pages_runs_checks_the_shipped_timeline_and_builds_it_under_the_address_of_the_Pages_settings()
    {
        Assert.SkipUnless(OperatingSystem.IsLinux(), "its scripts are tried where bash is at hand");
        using var folder = new TemporaryFolder();
        Copy(Repository.PathOf("input"), folder["input"]);
        var jobs = Yaml.Read(Pages).Keys("jobs");

        var check = ActionRun.Of(folder, "pull_request", With(jobs.Keys("check"), "./.github/actions/annals"));
        Assert.Equal((0, ""), (check.ExitCode, check.Output));
        Assert.Equal("check", check.Outputs["steps.plan.outputs.command"]);
        Assert.False(Directory.Exists(folder["output"]));

        Assert.Equal("pages", jobs.Keys("build").Using("actions/configure-pages").Text("id"));
        Assert.Equal(0, ActionRun.Of(folder, "push", With(jobs.Keys("build"), "./.github/actions/annals")).ExitCode);
        var uploaded = jobs.Keys("build").Using("actions/upload-pages-artifact").Keys("with").Text("path");
        Assert.Contains("<link rel=\"canonical\" href=\"https://somebody.github.io/timeline/\">", File.ReadAllText(folder[$"{uploaded}/index.html"]), StringComparison.Ordinal);
    }

    [Fact]
    public void What_a_timeline_calls_uses_the_action_of_its_own_commit()
    {
        foreach (var job in (string[])["check", "build"])
        {
            var steps = Yaml.Read(Timeline).Keys("jobs").Keys(job).Steps();
            var own = steps.Single(step => step.Text("uses")!.StartsWith("actions/checkout@", StringComparison.Ordinal) && step.Keys("with").Text("repository") is not null).Keys("with");
            Assert.Equal(("${{ job.workflow_repository }}", "${{ job.workflow_sha }}"), (own.Text("repository"), own.Text("ref")));
            var used = steps.Single(step => step.Text("uses")!.StartsWith("./", StringComparison.Ordinal));
            Assert.Equal($"./{own.Text("path")}/.github/actions/annals", used.Text("uses"));
            Assert.Equal((job, "${{ job.workflow_repository }}"), (used.Keys("with").Text("command"), used.Keys("with").Text("repository")));
        }
    }

    [Fact]
    public void The_file_of_ten_lines_calls_the_workflow_of_this_version_and_hands_on_what_its_jobs_need()
    {
        var file = Yaml.Read(Yaml.Template);
        Assert.True(File.ReadAllLines(Repository.PathOf(Yaml.Template)).Length <= 10);
        Assert.Equal($"OWNER/annals/{Timeline}@v{SiteProject.Version}", file.Keys("jobs").Keys("timeline").Text("uses"));
        var given = file.Values("permissions");
        foreach (var right in Yaml.Read(Timeline).Jobs().SelectMany(job => job.Values("permissions")))
            Assert.True(given.GetValueOrDefault(right.Key) is { } level && (level == "write" || right.Value == "read"), $"{right.Key}: {right.Value}");
    }

    [Fact]
    public void The_guide_shows_the_file_of_ten_lines_as_it_is()
    {
        var shown = new DocumentText("docs/publishing.md").Lines.SkipWhile(line => line != "## From a push").SkipWhile(line => !line.StartsWith("    ", StringComparison.Ordinal))
            .TakeWhile(line => line.StartsWith("    ", StringComparison.Ordinal)).Select(line => line[4..]);
        Assert.Equal(File.ReadAllLines(Repository.PathOf(Yaml.Template)), shown);
    }

    // The program that the workflow has built lies where a build of the tests has put it.
    private static Dictionary<string, string> With(YamlMappingNode job, string action)
    {
        var with = job.Using(action).Values("with");
        with["program"] = Repository.PathOf(with["program"]);
        return with.ToDictionary(pair => pair.Key, pair => pair.Value.Replace("${{ steps.pages.outputs.base_url }}", "https://somebody.github.io/timeline", StringComparison.Ordinal));
    }

    private static void Copy(string from, string to)
    {
        foreach (var file in Directory.EnumerateFiles(from, "*", SearchOption.AllDirectories))
        {
            var copy = Path.Combine(to, Path.GetRelativePath(from, file));
            Directory.CreateDirectory(Path.GetDirectoryName(copy)!);
            File.Copy(file, copy);
        }
    }
}
