using System.Text.RegularExpressions;
using Annals.Tests.Support;

namespace Annals.Tests.Workflows;

/// <summary>The steps of the action, run as a runner runs them: each script in its turn, with the environment that the action gives it, until one fails.</summary>
internal sealed partial record ActionRun(int ExitCode, string Output, Dictionary<string, string> Outputs, string? CachedPaths)
{
    /// <param name="folder">Where the timeline stands. What is downloaded lies in its folder <c>runner</c>.</param>
    /// <param name="name">The event.</param>
    /// <param name="with">What the workflow gives the action.</param>
    /// <param name="environment">Of the runner.</param>
    public static ActionRun Of(TemporaryFolder folder, string name, Dictionary<string, string> with, params (string Name, string Value)[] environment)
    {
        Directory.CreateDirectory(folder["runner"]);
        var action = Yaml.Read(Yaml.Action);
        Assert.Subset(action.Keys("inputs").Children.Keys.Select(key => key.ToString()).ToHashSet(), with.Keys.ToHashSet());
        var known = action.Keys("inputs").Children.ToDictionary(
            input => $"inputs.{input.Key}", input => with.GetValueOrDefault(input.Key.ToString(), ((YamlDotNet.RepresentationModel.YamlMappingNode)input.Value).Text("default")!));
        known["github.action_path"] = Repository.PathOf(".github", "actions", "annals");
        var (output, cached) = ("", (string?)null);
        foreach (var step in action.Keys("runs").Steps())
        {
            if (step.Text("if") is { } condition && !Holds(condition, known)) continue;
            if (step.Text("run") is not { } script)
            {
                cached = Filled(step.Keys("with").Text("path")!, known);
                continue;
            }

            var said = folder["runner/output"];
            File.WriteAllText(said, "");
            (string Name, string Value)[] all =
            [
                ("GITHUB_EVENT_NAME", name), ("GITHUB_OUTPUT", said), ("RUNNER_TEMP", folder["runner"]),
                .. environment, .. step.Values("env").Select(variable => (variable.Key, Filled(variable.Value, known))),
            ];
            // Of those who run the tests: it would name another program.
            var run = AnnalsCommand.RunProgram("env", folder.Path, ["-u", "ANNALS_PROGRAM", .. all.Select(variable => $"{variable.Name}={variable.Value}"), "bash", "-euo", "pipefail", "-c", script]);
            output += run.Output + run.Error;
            foreach (var line in File.ReadAllLines(said)) known[$"steps.{step.Text("id")}.outputs.{line.Split('=', 2)[0]}"] = line.Split('=', 2)[1];
            if (run.ExitCode != 0) return new ActionRun(run.ExitCode, output, known, cached);
        }
        return new ActionRun(0, output, known, cached);
    }

    private static bool Holds(string condition, Dictionary<string, string> known)
    {
        var sides = condition.Split(" == ");
        return known[sides[0]] == sides[1].Trim('\'');
    }

    private static string Filled(string text, Dictionary<string, string> known) => Expression().Replace(text, found =>
        found.Groups[1].Value.Split(" || ").Select(name => known.GetValueOrDefault(name, "")).FirstOrDefault(value => value.Length > 0, ""));

    [GeneratedRegex(@"\$\{\{ (.*?) \}\}")]
    private static partial Regex Expression();
}
