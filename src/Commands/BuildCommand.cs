using System.CommandLine;
using System.Diagnostics;
using System.Globalization;
using Annals.Reporting;
using Annals.Text;

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
            var options = new BuildOptions(
                arguments.GetValue(input)!,
                CommonOptions.ThemeOrDefault(arguments.GetValue(theme)),
                arguments.GetValue(output)!,
                arguments.GetValue(url),
                arguments.GetValue(drafts));
            if (Build(options) is not { } result) return 1;
            if (TimelineWords.DraftsLeftOut(result.Timeline.DraftsLeftOut) is { } leftOut) Console.WriteLine(leftOut);
            Console.WriteLine($"Open {Path.Combine(options.Output!, "index.html")}");
            return 0;
        });
    }

    /// <summary>Makes the site and says so.</summary>
    /// <returns>Null where it was not made, which has been said too.</returns>
    public static BuildResult? Build(BuildOptions options)
    {
        var clock = Stopwatch.StartNew();
        var diagnostics = new Diagnostics();
        var result = GuardedBuild.Run(options, diagnostics);
        Console.Error.Write(DiagnosticPrinter.Print(diagnostics.Sorted(), DiagnosticFormat.Text));
        if (diagnostics.HasErrors || result?.Written is not { } written)
        {
            var isHalfWritten = diagnostics.Sorted().Any(found => found.Rule == Rules.HalfWritten);
            Console.Error.WriteLine($"The site was not built{(isHalfWritten ? "" : ", and what was there is as it was")}.");
            return null;
        }
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
            $"{TimelineWords.Size(result.Timeline)}: {Counted.Of(written.Files, "file")}, {written.Changed} written, {written.Removed} removed, in {clock.Elapsed.TotalSeconds:0.00} s"));
        return result;
    }
}
