using System.CommandLine;
using Annals.Deploy;
using Annals.Reporting;
using Annals.Text;
using Annals.Work;
using Annals.Write;

namespace Annals.Commands;

/// <summary><c>annals deploy</c>: builds the site and commits it to a branch of a remote.</summary>
internal static class DeployCommand
{
    public static Command Create()
    {
        var input = CommonOptions.Input();
        var theme = CommonOptions.Theme();
        var output = CommonOptions.Output();
        var url = CommonOptions.Url();
        var remote = new Option<string>("--remote")
        {
            Description = "The remote of this repository to push to, or an address, which needs no repository here.",
            HelpName = "name",
            DefaultValueFactory = _ => "origin",
        };
        var branch = new Option<string>("--branch")
        {
            Description = "The branch that has the site, and nothing else.",
            HelpName = "name",
            DefaultValueFactory = _ => "gh-pages",
        };
        var command = new Command("deploy", "Make the site, and push it to a branch.") { input, theme, output, url, remote, branch };
        command.SetAction(arguments => Run(
            CommonOptions.ForBuild(arguments, input, theme, output: output, url: url) with { IsAnew = true },
            CommonOptions.IsNamed(output, arguments),
            arguments.GetValue(remote)!,
            arguments.GetValue(branch)!));
        return command;
    }

    private static int Run(BuildOptions options, bool isOutputNamed, string remote, string branch)
    {
        // Held to the end, so that no build changes what is deployed.
        using var output = new HeldOutput(options.Output!, "annals deploy", isOutputNamed) { IsKeptFromGit = !Surroundings.Here.IsAutomatic };
        var (exitCode, result) = BuildCommand.Build(options, output);
        if (result?.Written is not { } written) return Fail(exitCode);
        var files = written.Made.Sort((one, other) => string.CompareOrdinal(one.Path, other.Path));
        var diagnostics = new Diagnostics();
        var deployed = GuardedBuild.Run(
            options.Output!, () => Deployment.Run(options.Output!, files, options.Input, remote, branch, diagnostics), diagnostics);
        Console.Error.Write(DiagnosticPrinter.Print(diagnostics.Sorted(), DiagnosticFormat.Text));
        if (deployed is null) return Fail(1);
        if (TimelineWords.DraftsLeftOut(result.Timeline.DraftsLeftOut) is { } leftOut) Console.WriteLine(leftOut);
        Console.WriteLine(deployed.IsNew
            ? $"Deployed {Counted.Of(files.Length, "file")} to {deployed.Branch} as {deployed.Commit}"
            : $"{deployed.Branch} has this site already, as {deployed.Commit}");
        return 0;
    }

    private static int Fail(int exitCode)
    {
        Console.Error.WriteLine("Nothing was deployed.");
        return exitCode;
    }
}
