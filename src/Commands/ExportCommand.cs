using System.Buffers;
using System.Collections.Immutable;
using System.CommandLine;
using Annals.Import.TimelineJs;
using Annals.Link;
using Annals.Render;
using Annals.Render.Data;
using Annals.Reporting;

namespace Annals.Commands;

/// <summary><c>annals export FORMAT</c>: the file of <c>/data/</c> in that format; of TimelineJS, a list of what that cannot hold.</summary>
internal static class ExportCommand
{
    private static readonly ImmutableSortedDictionary<string, DataFormat> Formats =
        DataFormats.All.ToImmutableSortedDictionary(format => format.Name, format => format, StringComparer.Ordinal);

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

    private static int Run(DataFormat format, BuildOptions options, string? output)
    {
        var diagnostics = new Diagnostics();
        var timeline = GuardedBuild.Check(options, diagnostics);
        var bytes = timeline is null || diagnostics.HasErrors ? null : Export(format, timeline, diagnostics);
        var isWritten = bytes is not null && Write(bytes, output, diagnostics);
        Console.Error.Write(DiagnosticPrinter.Print(diagnostics.Sorted(), DiagnosticFormat.Text));
        if (!isWritten)
        {
            Console.Error.WriteLine("Nothing was exported.");
            return 1;
        }
        foreach (var loss in format.Losses(timeline!)) Console.Error.WriteLine(loss);
        return 0;
    }

    private static ArrayBufferWriter<byte> Export(DataFormat format, Timeline timeline, Diagnostics diagnostics)
    {
        var bytes = new ArrayBufferWriter<byte>(64 * 1024);
        format.Write(new DataScope(SiteScope.Of(timeline, diagnostics), SlideReader.Read), bytes);
        return bytes;
    }

    private static bool Write(ArrayBufferWriter<byte> bytes, string? output, Diagnostics diagnostics)
    {
        try
        {
            if (output is null)
            {
                using var standard = Console.OpenStandardOutput();
                standard.Write(bytes.WrittenSpan);
            }
            else
            {
                File.WriteAllBytes(output, bytes.WrittenSpan);
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
