using System.Collections.Immutable;
using Annals.Disk;
using Annals.Import.Clippings;
using Annals.Import.Mapped;
using Annals.Import.Pages;
using Annals.Import.TimelineJs;
using Annals.Read;
using Annals.Reporting;

namespace Annals.Import;

/// <summary>
/// The flow of an import: originals are read and recognised, each becomes drafts, and all drafts are written together. What
/// is wrong with one original is reported, and the others go on.
/// </summary>
internal static class Importer
{
    /// <summary>What is to be said of an intention that is met.</summary>
    public const string Interrupted = "an import is under way here, or was interrupted; the next import finishes it";

    /// <param name="stop">When it is asked for before the writing has begun in earnest, nothing is written.</param>
    /// <returns>Null where another command writes into the input, which has been reported.</returns>
    /// <exception cref="OperationCanceledException">It was stopped, and the input is as it was.</exception>
    public static ImportSummary? Run(ImportOptions options, IProgress<string> progress, Diagnostics diagnostics, CancellationToken stop = default)
    {
        var input = new WritableFolder(options.Input);
        if (options.DryRun) return Plan(options, input, progress, diagnostics, stop).Summary;

        // A folder that is not there is made when there is something to put into it.
        var isThere = Directory.Exists(options.Input);
        using var first = isThere ? Take(input, diagnostics) : null;
        Intention? finished = null;
        if (isThere && (first is null || !Recover(input, diagnostics, out finished))) return null;
        var plan = Plan(options, input, progress, diagnostics, stop);
        using var later = !isThere && plan.HasFiles ? Take(input, diagnostics) : null;
        var isWritten = (first ?? later) is not null && DraftWriter.Write(input, plan.Summary.Imported, plan.Settings, plan.Replaced, diagnostics, stop);
        return plan.Summary with { IsWritten = isWritten, Finished = finished };
    }

    private static FolderLock? Take(WritableFolder input, Diagnostics diagnostics)
    {
        try
        {
            return FolderLock.Take(input, "annals import", diagnostics);
        }
        catch (Exception fault) when (DiskFault.In(fault) is { } refused)
        {
            diagnostics.Add(Rules.CannotWrite, input.Root, Position.Start, $"nothing can be imported here: {refused.Message}");
            return null;
        }
    }

    private static bool Recover(WritableFolder input, Diagnostics diagnostics, out Intention? finished)
    {
        finished = null;
        try
        {
            finished = DraftWriter.Recover(input, diagnostics);
            return true;
        }
        catch (Exception fault) when (DiskFault.In(fault) is { } refused)
        {
            diagnostics.Add(Rules.CannotWrite, input.Root, Position.Start, $"an import that was interrupted cannot be finished: {refused.Message}");
            return false;
        }
    }

    /// <summary>All of it but the writing.</summary>
    internal static ImportPlan Plan(ImportOptions options, WritableFolder input, IProgress<string> progress, Diagnostics diagnostics, CancellationToken stop)
    {
        // Before it is read, so that what an author changes meanwhile is noticed.
        var replaced = SettingsDigest(input);
        var holdings = Holdings.Of(options.Input);
        var ledger = Ledger.Read(input, diagnostics);
        // An import that is no dry run has finished it.
        if (options.DryRun && Intention.Read(input, diagnostics) is { } left)
        {
            ledger = ledger.With(left.Done);
            diagnostics.Add(Rules.ImportInterrupted, input.Shown(Intention.Name), Position.Start, Interrupted);
        }
        var map = options.Map is null ? null : MapReader.Read(options.Map, diagnostics);
        var originals = OriginalReader.Read(options.Files, ledger, options.Map is not null, progress, diagnostics, stop);
        if (IsWithoutTitle(holdings, options.Input) && !originals.New.Any(original => original.Kind is OriginalKind.TimelineJson or OriginalKind.TimelineSheet))
            return WithoutTitle(options.Input, originals, diagnostics);

        var names = new FreeNames(holdings);
        var imported = ImmutableArray.CreateBuilder<ImportedFile>();
        var clippings = originals.New.Where(original => original.Kind is OriginalKind.Clipping or OriginalKind.SavedPage).ToArray()
            .AsParallel().AsOrdered().WithCancellation(stop).Select(original => Read(original.File, original.Kind, diagnostics)).OfType<Clipping>().ToArray();
        var articles = ClippingImport.Import(clippings, holdings, names, diagnostics);
        imported.AddRange(articles.Imported);
        stop.ThrowIfCancellationRequested();
        foreach (var original in originals.New)
        {
            var made = FileFaultException.In(original.File.Path, () => original.Kind switch
            {
                OriginalKind.TimelineJson => TimelineJsonImport.Import(original.File, names, diagnostics),
                OriginalKind.TimelineSheet => TimelineSheetImport.Import(original.File, names, diagnostics),
                _ => null,
            });
            if (made is not null) imported.Add(made);
        }

        if (map is not null) imported.AddRange(MappedImport.Import(originals.New.Select(original => original.File), map, holdings, names, diagnostics));

        var (settings, files) = SettingsDraft.Of(holdings, imported.ToImmutable());
        if (settings is null && IsWithoutTitle(holdings, options.Input)) return WithoutTitle(options.Input, originals, diagnostics);
        return new ImportPlan(new ImportSummary(files, originals.Known.AddRange(articles.Known), IsWritten: false), settings, replaced);
    }

    /// <returns>Null for a page that holds more than is read, which has been reported.</returns>
    private static Clipping? Read(OriginalFile file, OriginalKind kind, Diagnostics diagnostics) => FileFaultException.In(file.Path, () =>
    {
        try
        {
            return kind == OriginalKind.Clipping ? ClippingReader.Read(file) : PageReader.Read(file);
        }
        catch (TooMuchException fault)
        {
            diagnostics.Add(fault.Rule, file.Path, fault.At, fault.Message);
            return null;
        }
    });

    // A link is for the check to tell.
    private static string? SettingsDigest(WritableFolder input) =>
        input.FirstLink(InputFolders.Settings) is null ? ImportSteps.DigestOf(input, InputFolders.Settings) : null;

    private static bool IsWithoutTitle(Holdings holdings, string input) =>
        holdings.Settings is null && !File.Exists(Path.Combine(input, InputFolders.Settings));

    // Without a site.yml the drafts would be no timeline: the title slide of TimelineJS can make one, and nothing else.
    private static ImportPlan WithoutTitle(string input, Originals originals, Diagnostics diagnostics)
    {
        diagnostics.Add(Rules.NoInput, Path.Combine(input, InputFolders.Settings).Replace(Path.DirectorySeparatorChar, '/'), Position.Start,
            $"there is no {InputFolders.Settings} in “{input}”{MissingSettings.Hint(input)}, and no title slide to make one of; " +
            "make one with a line “title: …”, run the command where your timeline stands, or name its folder with --input");
        return new ImportPlan(new ImportSummary([], originals.Known, IsWritten: false), null, null);
    }
}
