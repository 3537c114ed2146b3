using System.CommandLine;
using System.Runtime.InteropServices;
using System.Text;
using Annals.Import;
using Annals.Import.Archives;
using Annals.Import.Reports;
using Annals.Reporting;
using Annals.Text.Unicode;

namespace Annals.Commands;

/// <summary><c>annals import FILE…</c>: clippings, saved pages, TimelineJS and other generators' files to drafts.</summary>
internal static class ImportCommand
{
    // The exit code that shells give a program ended by Ctrl-C.
    private const int Interrupted = 130;

    public static Command Create()
    {
        var files = new Argument<string[]>("files") { Description = "What to import; of a folder, its notes.", HelpName = "file", Arity = ArgumentArity.OneOrMore };
        var input = CommonOptions.Input();
        var map = new Option<string?>("--map") { Description = "A file that maps the keys of another generator's front matter to ours.", HelpName = "file" };
        var suggest = new Option<bool>("--suggest") { Description = "Print a map for a table, JSON or front matter, and import nothing." };
        var sheet = new Option<string?>("--sheet") { Description = "The sheet of a workbook that is read, by its name.", HelpName = "name" };
        var page = new Option<string?>("--page") { Description = "The page of a web archive that is imported, by its address.", HelpName = "address" };
        var allPages = new Option<bool>("--all-pages") { Description = "Import all pages of web archives." };
        var report = new Option<string?>("--report") { Description = "Write every line of the report to this file.", HelpName = "file" };
        var sourcesOnly = new Option<bool>("--sources-only") { Description = "Make sources, and no entries." };
        var dryRun = new Option<bool>("--dry-run") { Description = "Say what would be made, and write nothing." };
        var command = new Command("import", "Make drafts of clippings, saved pages, TimelineJS files, tables, JSON and other generators' entries.") { files, input, map, suggest, sheet, page, allPages, sourcesOnly, report, dryRun };
        command.SetAction(arguments => arguments.GetValue(suggest) ? Suggest(arguments.GetValue(files)!, arguments.GetValue(sheet)) : Run(new ImportOptions(
            [.. arguments.GetValue(files)!], arguments.GetValue(input)!, arguments.GetValue(map), arguments.GetValue(dryRun))
        { Sheet = arguments.GetValue(sheet), Pages = new PageChoice(arguments.GetValue(page), arguments.GetValue(allPages)), SourcesOnly = arguments.GetValue(sourcesOnly) }, arguments.GetValue(report)));
        return command;
    }

    private static int Suggest(string[] files, string? sheet)
    {
        if (files.Length != 1)
        {
            Console.Error.WriteLine("A map is suggested for one file; name that alone.");
            return 1;
        }
        var diagnostics = new Diagnostics();
        if (Importer.Suggest(files[0], sheet, diagnostics) is { } map) Console.Write(HiddenCharacters.ShownInField(map));
        Console.Error.Write(DiagnosticPrinter.Print(diagnostics.Sorted(), DiagnosticFormat.Text));
        return diagnostics.HasErrors ? 1 : 0;
    }

    private static int Run(ImportOptions options, string? report)
    {
        using var stop = new CancellationTokenSource();
        using var interrupt = PosixSignalRegistration.Create(PosixSignal.SIGINT, Stop);
        using var terminate = PosixSignalRegistration.Create(PosixSignal.SIGTERM, Stop);
        try
        {
            return Run(options, report, stop.Token);
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

    private static int Run(ImportOptions options, string? report, CancellationToken stop)
    {
        var diagnostics = new Diagnostics();
        var summary = GuardedBuild.Run(
            options.Input,
            () => TerminalProgress.Show("Reading", options.Files.Length, 20, progress => Importer.Run(options, progress, diagnostics, stop)),
            diagnostics);
        if (summary is not null)
        {
            Console.Write(ImportReport.PrintForReading(summary, options.DryRun));
            if (report is not null) ExportCommand.Write(Encoding.UTF8.GetBytes(ImportReport.Print(summary, options.DryRun)), report, diagnostics);
        }
        Console.Error.Write(DiagnosticPrinter.Print(diagnostics.Sorted(), DiagnosticFormat.Text));
        return diagnostics.HasErrors ? 1 : 0;
    }
}
