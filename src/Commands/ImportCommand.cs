using System.CommandLine;
using System.Runtime.InteropServices;
using Annals.Import;
using Annals.Reporting;

namespace Annals.Commands;

/// <summary><c>annals import FILE…</c>: clippings, saved pages, TimelineJS and other generators' files to drafts.</summary>
internal static class ImportCommand
{
    // The exit code that shells give a program ended by Ctrl-C.
    private const int Interrupted = 130;

    public static Command Create()
    {
        var files = new Argument<string[]>("files") { Description = "What to import.", HelpName = "file", Arity = ArgumentArity.OneOrMore };
        var input = CommonOptions.Input();
        var map = new Option<string?>("--map") { Description = "A file that maps the keys of another generator's front matter to ours.", HelpName = "file" };
        var dryRun = new Option<bool>("--dry-run") { Description = "Say what would be made, and write nothing." };
        var command = new Command("import", "Make drafts of clippings, saved pages, TimelineJS files and other generators' entries.") { files, input, map, dryRun };
        command.SetAction(arguments => Run(new ImportOptions(
            [.. arguments.GetValue(files)!], arguments.GetValue(input)!, arguments.GetValue(map), arguments.GetValue(dryRun))));
        return command;
    }

    private static int Run(ImportOptions options)
    {
        using var stop = new CancellationTokenSource();
        using var interrupt = PosixSignalRegistration.Create(PosixSignal.SIGINT, Stop);
        using var terminate = PosixSignalRegistration.Create(PosixSignal.SIGTERM, Stop);
        try
        {
            return Run(options, stop.Token);
        }
        catch (OperationCanceledException)
        {
            Console.Error.WriteLine("Interrupted: nothing was imported.");
            return Interrupted;
        }

        // A second signal ends the program at once.
        void Stop(PosixSignalContext signal)
        {
            signal.Cancel = !stop.IsCancellationRequested;
            stop.Cancel();
        }
    }

    private static int Run(ImportOptions options, CancellationToken stop)
    {
        var diagnostics = new Diagnostics();
        var summary = GuardedBuild.Run(
            options.Input,
            () => TerminalProgress.Show("Reading", options.Files.Length, 20, progress => Importer.Run(options, progress, diagnostics, stop)),
            diagnostics);
        if (summary is not null) Console.Write(ImportReport.Print(summary, options.DryRun));
        Console.Error.Write(DiagnosticPrinter.Print(diagnostics.Sorted(), DiagnosticFormat.Text));
        return diagnostics.HasErrors ? 1 : 0;
    }
}
