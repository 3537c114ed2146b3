using System.CommandLine;
using System.Diagnostics;
using System.Globalization;
using Annals.Reporting;
using Annals.Text;
using Annals.Work;
using Annals.Write;

namespace Annals.Commands;

/// <summary><c>annals build</c>: makes the site.</summary>
internal static class BuildCommand
{
    public static Command Create()
    {
        var command = new Command("build", "Make the site; what is done without a command.");
        AddTo(command);
        return command;
    }

    /// <summary>Gives a command the options and the action of a build.</summary>
    public static void AddTo(Command command)
    {
        var input = CommonOptions.Input();
        var theme = CommonOptions.Theme();
        var url = CommonOptions.Url();
        var drafts = CommonOptions.Drafts();
        var output = CommonOptions.Output();
        foreach (Option option in new Option[] { input, theme, output, url, drafts }) command.Options.Add(option);
        command.SetAction(arguments =>
        {
            var options = CommonOptions.ForBuild(arguments, input, theme, drafts, output: output, url: url);
            using var held = new HeldOutput(options.Output!, "annals build", CommonOptions.IsNamed(output, arguments)) { IsKeptFromGit = !Surroundings.Here.IsAutomatic };
            var (exitCode, result) = Build(options, held);
            if (result is null) return exitCode;
            if (TimelineWords.DraftsLeftOut(result.Timeline.DraftsLeftOut) is { } leftOut) Console.WriteLine(leftOut);
            Console.WriteLine($"Open {Path.Combine(options.Output!, "index.html")}");
            return exitCode;
        });
    }

    /// <summary>Makes the site and says so.</summary>
    /// <param name="output">Still held afterwards.</param>
    /// <returns>The command's exit code, and what was made; null where the site was not made, which has been said too.</returns>
    public static (int ExitCode, BuildResult? Result) Build(BuildOptions options, HeldOutput output)
    {
        using var interruption = new Interruption();
        try
        {
            return Build(options, output, interruption.Token) is { } result ? (0, result) : (1, null);
        }
        catch (OperationCanceledException) when (interruption.Token.IsCancellationRequested)
        {
            Console.Error.WriteLine("The build was stopped, and what was there is as it was.");
            return (interruption.ExitCode, null);
        }
    }

    private static BuildResult? Build(BuildOptions options, HeldOutput output, CancellationToken stop)
    {
        var clock = Stopwatch.StartNew();
        var diagnostics = new Diagnostics();
        var result = GuardedBuild.Run(options, output, diagnostics, stop);
        OwnFiles.Report(options.Input, diagnostics);
        Console.Error.Write(DiagnosticPrinter.Print(diagnostics.Sorted(), DiagnosticFormat.Text));
        if (diagnostics.HasErrors || result?.Written is not { } written)
        {
            var isHalfWritten = diagnostics.Sorted().Any(found => found.Rule == Rules.HalfWritten);
            Console.Error.WriteLine($"The site was not built{(isHalfWritten ? "" : ", and what was there is as it was")}.");
            return null;
        }
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
            $"{TimelineWords.Size(result.Timeline)}: {Counted.Of(written.Made.Length, "file")}, {written.Changed} written, {written.Removed} removed, in {clock.Elapsed.TotalSeconds:0.00} s"));
        return result;
    }
}
