using Annals.Disk;
using Annals.Import;
using Annals.Import.Writing;
using Annals.Read;
using Annals.Reporting;

namespace Annals.Commands;

/// <summary>The files that commands keep between two runs, and that a build does not read.</summary>
internal static class OwnFiles
{
    /// <summary>Reports links that are in the way of it, and an import that was interrupted.</summary>
    public static void Report(string input, Diagnostics diagnostics)
    {
        if (WritableFolder.Here.FirstLink(LinkCheckRun.MemoryFile) is { } link) Reader.ReportLink(link, diagnostics);
        var folder = new WritableFolder(input);
        if (folder.Has(PendingImport.Name)) diagnostics.Add(Rules.ImportInterrupted, folder.Shown(PendingImport.Name), Position.Start, Importer.Interrupted);
    }
}
