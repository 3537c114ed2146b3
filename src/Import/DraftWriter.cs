using System.Text;
using Annals.Reporting;

namespace Annals.Import;

/// <summary>
/// Writes all drafts, or none: they wait under hidden names, are moved in place when all of them are there, and never over a file.
/// </summary>
internal static class DraftWriter
{
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    /// <param name="settings">The whole new text of <c>site.yml</c>; null to leave it as it is.</param>
    /// <returns>False where the disk refused, which has been reported; the input is then as it was.</returns>
    public static bool Write(string input, IReadOnlyCollection<ImportedFile> imported, Draft? settings, Diagnostics diagnostics)
    {
        var drafts = imported.SelectMany(file => file.Drafts).ToArray();
        var waiting = new List<string>(drafts.Length);
        var placed = new List<string>(drafts.Length);
        try
        {
            foreach (var draft in drafts) Stage(input, draft, waiting);
            var ledger = Ledger.With(input, imported) is { } added ? Stage(input, added, waiting) : null;
            var freshSettings = settings is null ? null : Stage(input, settings, waiting);
            for (var i = 0; i < drafts.Length; i++)
            {
                var path = Path.Combine(input, drafts[i].Path);
                File.Move(waiting[i], path, overwrite: false);
                placed.Add(path);
            }
            // A line of the list whose files are gone again means nothing; settings could not be taken back: they come last.
            if (ledger is not null) File.Move(ledger, Path.Combine(input, Ledger.Name), overwrite: true);
            if (freshSettings is not null) File.Move(freshSettings, Path.Combine(input, settings!.Path), overwrite: true);
            return true;
        }
        catch (Exception fault) when (DiskFault.In(fault) is { } refused)
        {
            foreach (var path in waiting.Concat(placed)) Remove(path);
            diagnostics.Add(Rules.CannotWrite, input, Position.Start, $"the drafts cannot be written: {refused.Message}");
            return false;
        }
    }

    // Noted before it is written, so that half a file is taken away as well.
    private static string Stage(string input, Draft draft, List<string> staged)
    {
        var path = Path.Combine(input, draft.Path);
        var folder = Path.GetDirectoryName(path)!;
        Directory.CreateDirectory(folder);
        var waiting = Path.Combine(folder, $".{Path.GetFileName(path)}.new");
        staged.Add(waiting);
        File.WriteAllText(waiting, draft.Text, Utf8);
        return waiting;
    }

    private static void Remove(string path)
    {
        try
        {
            File.Delete(path);
        }
        catch (Exception fault) when (DiskFault.In(fault) is not null)
        {
            // A disk that refuses to write may refuse this too; what is left has a hidden name.
        }
    }
}
