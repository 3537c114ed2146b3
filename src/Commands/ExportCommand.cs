using System.Collections.Immutable;
using System.CommandLine;
using System.Text;
using Annals.Import.TimelineJs;
using Annals.Link;
using Annals.Render.Exports;
using Annals.Render.Exports.TimelineJs;
using Annals.Reporting;

namespace Annals.Commands;

/// <summary><c>annals export FORMAT</c>: the timeline for another program, and a list of what that cannot hold.</summary>
internal static class ExportCommand
{
    private static readonly ImmutableSortedDictionary<string, Func<Timeline, Export>> Formats = ImmutableSortedDictionary.CreateRange(
        StringComparer.Ordinal,
        [
            KeyValuePair.Create<string, Func<Timeline, Export>>("timelinejs", timeline => TimelineJsExport.Of(timeline, SlideReader.Read)),
        ]);

    public static Command Create()
    {
        var format = new Argument<string>("format") { Description = $"One of {string.Join(", ", Formats.Keys)}." };
        format.AcceptOnlyFromAmong([.. Formats.Keys]);
        var input = CommonOptions.Input();
        var theme = CommonOptions.Theme();
        var url = CommonOptions.Url();
        var drafts = CommonOptions.Drafts();
        var output = new Option<string?>("--output") { Description = "The file to write; the standard output if left out.", HelpName = "file" };
        var command = new Command("export", "Write the timeline for another program, and say what that cannot hold.") { format, input, theme, url, drafts, output };
        command.SetAction(arguments => Run(
            Formats[arguments.GetValue(format)!],
            new BuildOptions(
                arguments.GetValue(input)!,
                CommonOptions.ThemeOrDefault(arguments.GetValue(theme)),
                Output: null,
                arguments.GetValue(url),
                arguments.GetValue(drafts)),
            arguments.GetValue(output)));
        return command;
    }

    private static int Run(Func<Timeline, Export> format, BuildOptions options, string? output)
    {
        var diagnostics = new Diagnostics();
        var timeline = GuardedBuild.Check(options, diagnostics);
        var export = timeline is null || diagnostics.HasErrors ? null : format(timeline);
        var isWritten = export is not null && Write(export.Text, output, diagnostics);
        Console.Error.Write(DiagnosticPrinter.Print(diagnostics.Sorted(), DiagnosticFormat.Text));
        if (!isWritten)
        {
            Console.Error.WriteLine("Nothing was exported.");
            return 1;
        }
        foreach (var loss in export!.Losses) Console.Error.WriteLine(loss);
        return 0;
    }

    private static bool Write(string text, string? output, Diagnostics diagnostics)
    {
        try
        {
            if (output is null)
            {
                using var standard = Console.OpenStandardOutput();
                standard.Write(Encoding.UTF8.GetBytes(text));
            }
            else
            {
                File.WriteAllText(output, text);
            }
            return true;
        }
        catch (Exception fault) when (DiskFault.In(fault) is { } refused)
        {
            diagnostics.Add(Rules.CannotWrite, output ?? "standard output", Position.Start, $"this cannot be written: {refused.Message}");
            return false;
        }
    }
}
