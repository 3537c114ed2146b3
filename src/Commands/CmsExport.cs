using System.Text;
using Annals.Cms;
using Annals.Parse;
using Annals.Read;
using Annals.Reporting;

namespace Annals.Commands;

/// <summary><c>annals export cms</c>: what a content system for the browser is set up with, and the page that loads it.</summary>
internal static class CmsExport
{
    public const string Name = "cms";

    public static int Run(CmsChoice choice, BuildOptions options, string? output)
    {
        var diagnostics = new Diagnostics();
        var isDone = GuardedBuild.Run(options.Input, () => Write(choice, options, output, diagnostics) ? "" : null, diagnostics) is not null;
        Console.Error.Write(DiagnosticPrinter.Print(diagnostics.Sorted(), DiagnosticFormat.Text));
        if (!isDone) Console.Error.WriteLine("Nothing was exported.");
        return isDone ? 0 : 1;
    }

    private static bool Write(CmsChoice choice, BuildOptions options, string? output, Diagnostics diagnostics)
    {
        var files = Reader.Read(options.Input, options.Theme, diagnostics);
        // The keys of all files are the same: none need be read for the configuration.
        var parsed = Parser.Parse(files, options.Url, _ => [], diagnostics);
        if (diagnostics.HasErrors) return false;
        var setup = new CmsSetup(parsed.Settings, parsed.Theme.Words, CmsRepository.Of(options.Input), choice.Repository);
        if (choice.Admin is null ? !ExportCommand.Write(Encoding.UTF8.GetBytes(setup.Config(choice.Kind)), output, diagnostics) : !AdminIsMade(choice, setup, diagnostics)) return false;
        FormDoubts.Report(files, withComments: true, diagnostics);
        return true;
    }

    private static bool AdminIsMade(CmsChoice choice, CmsSetup setup, Diagnostics diagnostics)
    {
        if (choice.Kind != "decap")
        {
            diagnostics.Add(Rules.CmsNotFetched, choice.Admin!, Position.Start, "this page is made for Decap CMS alone: leave --admin out, or --kind");
            return false;
        }
        if (!CmsFolder.Make(choice.Admin!, setup, choice.Packages, diagnostics)) return false;
        Console.Out.WriteLine(choice.Admin);
        return true;
    }
}
