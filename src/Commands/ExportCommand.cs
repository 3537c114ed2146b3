using System.Buffers;
using System.Collections.Immutable;
using System.CommandLine;
using Annals.Disk;
using Annals.Formats;
using Annals.Formats.Common;
using Annals.Formats.JsonSchemas;
using Annals.Import.TimelineJs;
using Annals.Publishing;
using Annals.Reporting;

namespace Annals.Commands;

/// <summary>
/// <c>annals export FORMAT</c>: the timeline in that format, as a site has it, and of TimelineJS a list of what that cannot hold; or the keys of a file as a
/// JSON Schema, for which there need not be a timeline.
/// </summary>
internal static class ExportCommand
{
    private static readonly ImmutableArray<string> Formats =
        [.. DataFormats.Exported.Select(format => format.Name), .. SchemaFile.All.Select(schema => schema.Name), CmsExport.Name];

    public static Command Create()
    {
        var format = new Argument<string>("format") { Description = $"One of {string.Join(", ", Formats)}.", HelpName = "format" };
        format.AcceptOnlyFromAmong([.. Formats]);
        var input = CommonOptions.Input();
        var theme = CommonOptions.Theme();
        var url = CommonOptions.Url();
        var drafts = CommonOptions.Drafts();
        var output = new Option<string?>("--output") { Description = "The file to write; the standard output if left out.", HelpName = "file" };
        var command = new Command("export", "Write the timeline for another program and say what that cannot hold, or write the keys of a file for an editor.") { format, input, theme, url, drafts, output };
        var cms = new CmsOptions(command, format);
        command.SetAction(arguments =>
        {
            var name = arguments.GetValue(format)!;
            var options = CommonOptions.ForBuild(arguments, input, theme, drafts, url: url);
            return name == CmsExport.Name ? CmsExport.Run(cms.Of(arguments), options, arguments.GetValue(output)) : Run(name, options, arguments.GetValue(output));
        });
        return command;
    }

    private static int Run(string name, BuildOptions options, string? output)
    {
        var diagnostics = new Diagnostics();
        var (bytes, losses) = SchemaFile.All.FirstOrDefault(schema => schema.Name == name) is { } schema
            ? (Bytes(schema.Write), [])
            : Export(DataFormats.Exported.Single(format => format.Name == name), options, diagnostics);
        var isWritten = bytes is not null && Write(bytes.WrittenSpan, output, diagnostics);
        Console.Error.Write(DiagnosticPrinter.Print(diagnostics.Sorted(), DiagnosticFormat.Text));
        if (!isWritten)
        {
            Console.Error.WriteLine("Nothing was exported.");
            return 1;
        }
        foreach (var loss in losses) Console.Error.WriteLine(loss);
        return 0;
    }

    private static (ArrayBufferWriter<byte>? Bytes, ImmutableArray<Loss> Losses) Export(DataFormat format, BuildOptions options, Diagnostics diagnostics)
    {
        var timeline = GuardedBuild.Check(options, diagnostics);
        if (timeline is { Settings.Url: null } && format.NeedsAddress is { } why)
            diagnostics.Add(Rules.Missing, timeline.Settings.Path, Position.Start, $"site.yml needs “url”, or the command --url: {why}");
        if (timeline is null || diagnostics.HasErrors) return (null, []);
        var scope = new DataScope(new SiteScope(timeline), SlideReader.Read);
        return (Bytes(buffer => format.Write(scope, buffer)), format.Losses(timeline));
    }

    private static ArrayBufferWriter<byte> Bytes(Action<IBufferWriter<byte>> write)
    {
        var bytes = new ArrayBufferWriter<byte>(64 * 1024);
        write(bytes);
        return bytes;
    }

    /// <param name="output">Null for the standard output.</param>
    internal static bool Write(ReadOnlySpan<byte> bytes, string? output, Diagnostics diagnostics)
    {
        try
        {
            if (output is null)
            {
                using var standard = Console.OpenStandardOutput();
                standard.Write(bytes);
            }
            else
            {
                NamedFile.Write(output, bytes);
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
