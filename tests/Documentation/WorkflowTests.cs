using System.Text.RegularExpressions;
using Annals.Tests.Support;
using YamlDotNet.RepresentationModel;

namespace Annals.Tests.Documentation;

/// <summary>The workflow that publishes the site, read as GitHub reads it, and its commands run.</summary>
public sealed partial class WorkflowTests
{
    private static readonly YamlMappingNode Workflow = Read();

    private static YamlMappingNode Jobs => Keys(Workflow, "jobs");

    [Fact]
    public void It_uses_official_actions_each_pinned_to_a_major_version()
    {
        var uses = Steps("check").Concat(Steps("build")).Concat(Steps("deploy")).Select(step => Text(step, "uses")).OfType<string>().ToArray();
        Assert.True(uses.Length >= 7);
        Assert.All(uses, action => Assert.Matches(@"^actions/[a-z-]+@v\d+$", action));
        foreach (var name in new[] { "configure-pages", "upload-pages-artifact", "deploy-pages" })
            Assert.Contains(uses, action => action.StartsWith($"actions/{name}@", StringComparison.Ordinal));
    }

    [Fact]
    public void A_pull_request_is_checked_with_no_right_to_write_and_main_alone_is_published()
    {
        Assert.Equal("github.event_name == 'pull_request'", Text(Keys(Jobs, "check"), "if"));
        Assert.Equal("github.event_name != 'pull_request'", Text(Keys(Jobs, "build"), "if"));
        Assert.Equal("build", Text(Keys(Jobs, "deploy"), "needs"));
        Assert.Equal("read", Text(Keys(Workflow, "permissions"), "contents"));
        Assert.Single(Keys(Workflow, "permissions"));
        Assert.False(Keys(Jobs, "check").Children.ContainsKey("permissions"));
        Assert.Equal("main", Assert.Single((YamlSequenceNode)Keys(Keys(Workflow, "on"), "push")["branches"]).ToString());
    }

    [Fact]
    public void What_it_runs_checks_the_shipped_timeline_and_builds_it_under_the_address_of_the_Pages_settings()
    {
        using var folder = new TemporaryFolder();
        Copy(Repository.PathOf("input"), folder["input"]);
        var check = AnnalsCommand.Run(folder.Path, Arguments("check"));
        Assert.Equal((0, "", ""), (check.ExitCode, check.Output, check.Error));

        var build = Steps("build").Single(step => Text(step, "run") is not null);
        Assert.Equal("${{ steps.pages.outputs.base_url }}", Text(Keys(build, "env"), "SITE"));
        var configured = Steps("build").Single(step => Text(step, "id") == "pages");
        Assert.StartsWith("actions/configure-pages@", Text(configured, "uses"), StringComparison.Ordinal);

        Assert.Equal(0, AnnalsCommand.Run(folder.Path, Arguments("build")).ExitCode);
        var uploaded = Steps("build").Single(step => Text(step, "uses")?.StartsWith("actions/upload-pages-artifact@", StringComparison.Ordinal) == true);
        var home = File.ReadAllText(folder[$"{Text(Keys(uploaded, "with"), "path")}/index.html"]);
        Assert.Contains("<link rel=\"canonical\" href=\"https://somebody.github.io/timeline/\">", home, StringComparison.Ordinal);
    }

    [Fact]
    public void The_program_is_built_with_the_newest_SDK_that_is_released()
    {
        var setups = Steps("check").Concat(Steps("build")).Where(step => Text(step, "uses")?.StartsWith("actions/setup-dotnet@", StringComparison.Ordinal) == true).ToArray();
        Assert.Equal(2, setups.Length);
        Assert.All(setups, setup => Assert.Equal(("10.0.x", "ga"), (Text(Keys(setup, "with"), "dotnet-version"), Text(Keys(setup, "with"), "dotnet-quality"))));
        // A file that names another SDK would count for more.
        Assert.False(File.Exists(Repository.PathOf("global.json")));
    }

    [Fact]
    public void A_value_from_outside_reaches_a_shell_only_through_the_environment() =>
        Assert.All(Steps("check").Concat(Steps("build")).Select(step => Text(step, "run")).OfType<string>(),
            run => Assert.DoesNotContain("${{", run, StringComparison.Ordinal));

    // What stands behind “dotnet run --” in the only step of the job that runs something.
    private static string[] Arguments(string job)
    {
        var run = Steps(job).Select(step => Text(step, "run")).Single(run => run is not null)!;
        Assert.StartsWith("dotnet run -- ", run, StringComparison.Ordinal);
        return [.. Word().Matches(run["dotnet run -- ".Length..]).Select(word => word.Value.Replace("\"$SITE\"", "https://somebody.github.io/timeline", StringComparison.Ordinal))];
    }

    private static IEnumerable<YamlMappingNode> Steps(string job) => ((YamlSequenceNode)Keys(Jobs, job)["steps"]).Cast<YamlMappingNode>();

    private static YamlMappingNode Keys(YamlMappingNode node, string key) => (YamlMappingNode)node[key];

    private static string? Text(YamlMappingNode node, string key) => node.Children.TryGetValue(key, out var value) ? value.ToString() : null;

    private static YamlMappingNode Read()
    {
        var yaml = new YamlStream();
        yaml.Load(new StringReader(File.ReadAllText(Repository.PathOf(".github", "workflows", "pages.yml"))));
        return (YamlMappingNode)yaml.Documents.Single().RootNode;
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

    [GeneratedRegex(@"\S+")]
    private static partial Regex Word();
}
