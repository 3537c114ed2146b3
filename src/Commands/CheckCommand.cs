using System.CommandLine;
using Annals.Check;
using Annals.Cms;
using Annals.ExternalLinks;
using Annals.Reporting;

namespace Annals.Commands;

/// <summary><c>annals check</c>: reads, links, checks and renders, and writes nothing.</summary>
internal static class CheckCommand
{
    public static Command Create()
    {
        var input = CommonOptions.Input();
        var theme = CommonOptions.Theme();
        var drafts = CommonOptions.Drafts();
        var format = new Option<DiagnosticFormat>("--format")
        {
            Description = "How diagnostics are printed: text, json, or github for notes on the lines of a pull request.",
            HelpName = "text|json|github",
        };
        // System.CommandLine would parse a number as an enum value.
        format.Validators.Add(result =>
        {
            if (result.Tokens is [{ Value: ['-' or '+' or (>= '0' and <= '9'), ..] }]) result.AddError("--format: text, json or github");
        });
        var links = new Option<bool>("--links") { Description = "Ask every address of another site whether it is still there." };
        var local = new Option<bool>("--local") { Description = "With --links: ask this machine and its own network, too, where the files link there." };
        var output = CommonOptions.Output("Where build writes the site, to say which of its pages would be gone.");
        var command = new Command("check", "Say what is wrong, and write nothing.") { input, theme, output, drafts, format, links, local };
        command.SetAction(arguments => Run(
            CommonOptions.ForBuild(arguments, input, theme, drafts) with { Against = arguments.GetValue(output) },
            arguments.GetValue(format),
            arguments.GetValue(links) ? RequestPolicy.Default with { IsLocal = arguments.GetValue(local) } : null));
        return command;
    }

    private static int Run(BuildOptions options, DiagnosticFormat format, RequestPolicy? links)
    {
        var diagnostics = new Diagnostics();
        var result = GuardedBuild.Run(options, diagnostics);
        OwnFiles.Report(options.Input, diagnostics);
        if (result is not null) FormDoubts.ReportWhereEdited(options.Input, diagnostics);
        var asked = links is not null && result is not null ? LinkCheckRun.Run(options, links, diagnostics) : null;
        Print(DiagnosticPrinter.Print(diagnostics.Sorted(), format), areCommands: format == DiagnosticFormat.Github);
        if (asked is not null && format == DiagnosticFormat.Text) Console.WriteLine(asked);
        if (diagnostics.HasErrors) return 1;
        if (format != DiagnosticFormat.Text) return 0;
        foreach (var picture in SecretsCheck.LeftOut(result!.Timeline)) Console.WriteLine(picture);
        Console.WriteLine($"{TimelineWords.Size(result.Timeline)}: no errors");
        if (TimelineWords.DraftsLeftOut(result.Timeline.DraftsLeftOut) is { } drafts) Console.WriteLine(drafts);
        return 0;
    }

    // The one place where what is printed may command a workflow, and is escaped for it.
    private static void Print(string text, bool areCommands)
    {
        if (!areCommands)
        {
            Console.Write(text);
            return;
        }
        using var standard = Console.OpenStandardOutput();
        standard.Write(Console.OutputEncoding.GetBytes(text));
    }
}
