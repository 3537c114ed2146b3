using System.CommandLine;
using Annals;
using Annals.ByStage;
using Annals.Reporting;

var input = new Option<string>("--input") { Description = "The folder with site.yml.", Required = true };
var output = new Option<string?>("--output") { Description = "Where the site is written; without it every page is made, and none kept." };
var theme = new Option<string?>("--theme") { Description = "A folder that is laid over the default theme." };
var json = new Option<bool>("--json") { Description = "For programs." };
var command = new RootCommand("Builds a site stage by stage, and says what each takes.") { input, output, theme, json };
command.SetAction(arguments =>
{
    var diagnostics = new Diagnostics();
    var options = new BuildOptions(
        arguments.GetValue(input)!, arguments.GetValue(theme), arguments.GetValue(output), Url: null, Drafts: false);
    var report = StagedBuild.Run(options, diagnostics);
    if (diagnostics.HasErrors)
    {
        Console.Error.Write(DiagnosticPrinter.Print(diagnostics.Sorted(), DiagnosticFormat.Text));
        return 1;
    }
    Console.Write(arguments.GetValue(json) ? ReportPrinter.Json(report) : ReportPrinter.Lines(report));
    return 0;
});
return command.Parse(args).Invoke();
