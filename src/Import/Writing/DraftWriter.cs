using Annals.Disk;
using Annals.Import.Drafts;
using Annals.Reporting;

namespace Annals.Import.Writing;

/// <summary>
/// Writes all drafts, or none, in two parts: they are put under hidden names, and listed in a file; then they are moved in place, and never over a
/// file. An import that was interrupted in the first part is none; in the second, the next one finishes it.
/// </summary>
internal static class DraftWriter
{
    /// <param name="settings">The whole new text of <c>site.yml</c>; null to leave it as it is.</param>
    /// <param name="replaced">The digest of the <c>site.yml</c> that it was made from; null where there was none.</param>
    /// <returns>False where the disk refused, which has been reported.</returns>
    /// <exception cref="OperationCanceledException">The user wants no more; the input is as it was.</exception>
    public static bool Write(
        WritableFolder input, IReadOnlyCollection<ImportedFile> imported, Draft? settings, string? replaced, Diagnostics diagnostics, CancellationToken stop)
    {
        if (settings is null && imported.All(file => file.Drafts.IsEmpty)) return true;
        var steps = new ImportSteps(input, diagnostics);
        try
        {
            foreach (var step in steps.Stage(imported, settings, replaced))
            {
                stop.ThrowIfCancellationRequested();
                step();
            }
        }
        catch (Exception fault) when (DiskFault.In(fault) is null)
        {
            // It was stopped, or memory ran out.
            if (!input.Has(PendingImport.Name)) input.Sweep();
            throw;
        }
        catch (Exception fault) when (DiskFault.In(fault) is { } refused)
        {
            input.Sweep();
            diagnostics.Add(Rules.CannotWrite, input.Root, Position.Start, $"the drafts cannot be written: {refused.Message}");
            return false;
        }
        return Finish(input, steps, steps.Written!, diagnostics);
    }

    /// <summary>Finishes what an import that was interrupted left, and takes away what one left that had not got so far.</summary>
    /// <returns>What was finished; null where nothing was.</returns>
    /// <exception cref="IOException">The disk refuses; what is left can be finished later.</exception>
    public static PendingImport? Recover(WritableFolder input, Diagnostics diagnostics)
    {
        var left = PendingImport.Read(input, diagnostics);
        if (left is not null) foreach (var step in new ImportSteps(input, diagnostics).Finish(left)) step();
        input.Sweep();
        return left;
    }

    private static bool Finish(WritableFolder input, ImportSteps steps, PendingImport pending, Diagnostics diagnostics)
    {
        try
        {
            foreach (var step in steps.Finish(pending)) step();
            return true;
        }
        catch (Exception fault) when (DiskFault.In(fault) is { } refused)
        {
            var isUndone = Undo(input, steps, pending);
            diagnostics.Add(Rules.CannotWrite, input.Root, Position.Start,
                $"the drafts cannot be written: {refused.Message}{(isUndone ? "" : "; some are in place, and the next import finishes this one")}");
            return false;
        }
    }

    private static bool Undo(WritableFolder input, ImportSteps steps, PendingImport pending)
    {
        try
        {
            foreach (var step in steps.Undo(pending)) step();
        }
        catch (Exception fault) when (DiskFault.In(fault) is not null)
        {
            return false;
        }
        // As long as it stands there, what is under hidden names is needed.
        if (input.Has(PendingImport.Name)) return false;
        input.Sweep();
        return true;
    }
}
