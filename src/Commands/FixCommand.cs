using System.Collections.Immutable;
using System.CommandLine;
using Annals.Disk;
using Annals.Fix;
using Annals.Reporting;
using Annals.Text.Unicode;

namespace Annals.Commands;

/// <summary><c>annals fix</c>: takes out the backslashes and entities by which an editor made plain text of notations.</summary>
internal static class FixCommand
{
    public static Command Create()
    {
        var files = new Argument<string[]>("file") { Description = "The documents to look at; all of the input if none is named.", Arity = ArgumentArity.ZeroOrMore };
        var input = CommonOptions.Input();
        var dryRun = new Option<bool>("--dry-run") { Description = "Only show what would change." };
        var command = new Command("fix", "Mend notations that an editor escaped, as in \\[\\[name]].") { files, input, dryRun };
        command.SetAction(arguments => Run(arguments.GetValue(files) ?? [], arguments.GetValue(input)!, arguments.GetValue(dryRun)));
        return command;
    }

    private static int Run(string[] files, string input, bool isDryRun)
    {
        var diagnostics = new Diagnostics();
        var asked = files.Where(file => file.Length > 0).ToDictionary(Path.GetFullPath, file => file);
        var seen = new HashSet<string>();
        var found = GuardedBuild.Run(input, () => NotationFix.Of(input, full => seen.Add(full) && (files.Length == 0 || asked.ContainsKey(full)), diagnostics), diagnostics);
        foreach (var (full, file) in asked)
            if (!seen.Contains(full)) diagnostics.Add(Rules.Unreadable, Shown(file), Position.Start, $"this is no document of “{input}”; name one of its Markdown files");
        ImmutableArray<FixedFile> mended = found.IsDefault ? [] : isDryRun ? found : Write(input, found, diagnostics);
        foreach (var file in mended)
            foreach (var line in file.Lines) Console.WriteLine(HiddenCharacters.ShownOnLine($"{file.Path}({line.Number}): {line.Before.Trim()} → {line.After.Trim()}"));
        var lines = mended.Sum(file => file.Lines.Length);
        Console.Write(DiagnosticPrinter.Print(diagnostics.Sorted(), DiagnosticFormat.Text));
        Console.WriteLine(lines == 0 ? "nothing to mend" : $"{lines} {(lines == 1 ? "line" : "lines")} {(isDryRun ? "would be mended" : "mended")}");
        return diagnostics.HasErrors ? 1 : 0;
    }

    /// <returns>Those that were written.</returns>
    private static ImmutableArray<FixedFile> Write(string input, ImmutableArray<FixedFile> files, Diagnostics diagnostics)
    {
        if (files.IsEmpty) return [];
        try
        {
            using var mine = FolderLock.TakeInput(new WritableFolder(input), "annals fix", diagnostics);
            return mine is null ? [] : [.. files.Where(file => IsWritten(file, diagnostics))];
        }
        catch (Exception fault) when (DiskFault.In(fault) is { } refused)
        {
            diagnostics.Add(Rules.CannotWrite, input, Position.Start, $"nothing here can be written: {refused.Message}");
            return [];
        }
    }

    private static bool IsWritten(FixedFile file, Diagnostics diagnostics)
    {
        try
        {
            var full = Path.GetFullPath(file.Path);
            if (!FileBytes.Read(full, FileBytes.MostOfDocument).AsSpan().SequenceEqual(file.Read))
            {
                diagnostics.Add(Rules.CannotWrite, file.Path, Position.Start, "this file was changed while it was looked at, and stays as it is now; run the command again");
                return false;
            }
            new WritableFolder(Path.GetDirectoryName(full)!).Replace(Path.GetFileName(full), file.Bytes);
            return true;
        }
        catch (Exception fault) when (DiskFault.In(fault) is { } refused)
        {
            diagnostics.Add(Rules.CannotWrite, file.Path, Position.Start, $"this file cannot be written, and stays as it was: {refused.Message}");
            return false;
        }
    }

    private static string Shown(string path) => path.Replace(Path.DirectorySeparatorChar, '/');
}
