using System.Text.RegularExpressions;
using Annals.Tests.Support;

namespace Annals.Tests.Workflows;

/// <summary>All workflows and the action: what they use, what they may do, and what reaches a shell.</summary>
public sealed partial class WorkflowTests
{
    public static TheoryData<string> Files => [.. Yaml.Workflows, Yaml.Action];

    public static TheoryData<string> Workflows => [.. Yaml.Workflows];

    [Theory]
    [MemberData(nameof(Files))]
    public void What_is_not_of_this_repository_is_pinned_to_a_commit_with_its_version_beside_it(string file)
    {
        var lines = File.ReadAllLines(Repository.PathOf(file)).Where(line => line.Contains("uses:", StringComparison.Ordinal)).Select(line => line.Trim(' ', '-')).ToArray();
        Assert.NotEmpty(lines);
        Assert.All(lines, line => Assert.Matches(Uses(), line));
    }

    [Fact]
    public void One_action_is_used_in_one_version()
    {
        var uses = Yaml.Workflows.Append(Yaml.Action).SelectMany(file => File.ReadAllLines(Repository.PathOf(file)))
            .Select(line => Pinned().Match(line)).Where(found => found.Success).Select(found => (Action: found.Groups[1].Value, Version: found.Groups[2].Value)).Distinct();
        Assert.All(uses.GroupBy(use => use.Action), group => Assert.Single(group));
    }

    [Theory]
    [MemberData(nameof(Files))]
    public void A_value_from_outside_reaches_a_shell_only_through_the_environment(string file) =>
        Assert.All(Yaml.Steps(file).Select(step => step.Text("run")).OfType<string>(), run => Assert.DoesNotContain("${{", run, StringComparison.Ordinal));

    [Theory]
    [MemberData(nameof(Workflows))]
    public void By_itself_a_workflow_may_read_and_no_more(string file)
    {
        // The one that is written for others has to hand on what publishing needs; the workflow that it calls gives each job its own.
        if (file == Yaml.Template) return;
        var rights = Yaml.Read(file).Values("permissions");
        Assert.True(rights.Count == 0 || (rights.Count == 1 && rights["contents"] == "read"));
        Assert.DoesNotContain("pull_request_target", Yaml.Read(file).Keys("on").Children.Keys.Select(key => key.ToString()));
    }

    [Theory]
    [MemberData(nameof(Workflows))]
    public void No_credentials_are_left_in_a_clone(string file) =>
        Assert.All(Yaml.Steps(file).Where(step => step.Text("uses")?.StartsWith("actions/checkout@", StringComparison.Ordinal) == true),
            step => Assert.Equal("false", step.Values("with").GetValueOrDefault("persist-credentials")));

    [Theory]
    [MemberData(nameof(Workflows))]
    public void The_action_is_given_what_it_takes(string file)
    {
        var inputs = Yaml.Read(Yaml.Action).Keys("inputs").Children.Keys.Select(key => key.ToString()).ToHashSet();
        foreach (var step in Yaml.Steps(file).Where(step => step.Text("uses")?.EndsWith("/.github/actions/annals", StringComparison.Ordinal) == true))
            Assert.Subset(inputs, step.Values("with").Keys.ToHashSet());
    }

    [Fact]
    public void Every_step_of_the_action_that_runs_something_names_its_shell() =>
        Assert.All(Yaml.Steps(Yaml.Action).Where(step => step.Text("run") is not null), step => Assert.Equal("bash", step.Text("shell")));

    [Theory]
    [InlineData(".github/workflows/pages.yml")]
    [InlineData(".github/workflows/release.yml")]
    public void The_program_is_built_with_the_newest_SDK_that_is_released(string file)
    {
        var setups = Yaml.Steps(file).Where(step => step.Text("uses")?.StartsWith("actions/setup-dotnet@", StringComparison.Ordinal) == true).ToArray();
        Assert.NotEmpty(setups);
        Assert.All(setups, setup => Assert.Equal(("10.0.x", "ga"), (setup.Keys("with").Text("dotnet-version"), setup.Keys("with").Text("dotnet-quality"))));
        // A file that names another SDK would count for more.
        Assert.False(File.Exists(Repository.PathOf("global.json")));
    }

    [GeneratedRegex(@"^uses: (?:\./[a-z./-]+|[A-Za-z]+/[a-z-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+|OWNER/annals/[a-z./-]+@v\d+\.\d+\.\d+)$")]
    private static partial Regex Uses();

    [GeneratedRegex(@"uses: ([^@\s]+)@(\S+ # .*)")]
    private static partial Regex Pinned();
}
