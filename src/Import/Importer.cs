using System.Collections.Immutable;
using Annals.Disk;
using Annals.Import.Archives;
using Annals.Import.Drafts;
using Annals.Import.Kinds;
using Annals.Import.Mapped.Maps;
using Annals.Import.Mapped.Suggestions;
using Annals.Import.Settings;
using Annals.Import.Writing;
using Annals.Read;
using Annals.Reporting;

namespace Annals.Import;

/// <summary>
/// The flow of an import: originals are read and recognised, each becomes drafts, and all drafts are written together. What
/// is wrong with one original is reported, and the others go on.
/// </summary>
internal static class Importer
{
    /// <summary>What is to be said of an unfinished import that is found.</summary>
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
        PendingImport? finished = null;
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

    private static bool Recover(WritableFolder input, Diagnostics diagnostics, out PendingImport? finished)
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

    /// <summary>A map that a file can be imported by, to be looked over and changed.</summary>
    /// <returns>Null where the file cannot be read, or needs no map, which has been reported.</returns>
    public static string? Suggest(string path, string? sheet, Diagnostics diagnostics)
    {
        if (Directory.Exists(path)) return OriginalReader.ReadFolder(path, diagnostics) is [var note, ..] notes ? MapSuggestion.OfNotes(note.Folder!, notes, diagnostics) : null;
        if (OriginalReader.ReadOne(path, new PageChoice(null, IsAll: true), diagnostics, out _) is not [var file, ..] || ImportFormats.Recognise(file, isMapped: false, diagnostics) is not { } format) return null;
        if (format.Way is Way.Map or Way.TimelineSheet or Way.TimelineJson or Way.OlderTimelineJson or Way.JsonFeed or Way.Wikidata) return MapSuggestion.Of(file, sheet, diagnostics);
        diagnostics.Add(Rules.NotRecognised, file.Path, Position.Start, $"this is a {format.Name}, which is imported without a map");
        return null;
    }

    /// <summary>All of it but the writing.</summary>
    internal static ImportPlan Plan(ImportOptions options, WritableFolder input, IProgress<string> progress, Diagnostics diagnostics, CancellationToken stop)
    {
        // Before it is read, so that what an author changes meanwhile is noticed.
        var replaced = SettingsDigest(input);
        var existing = ExistingInput.Read(options.Input);
        var ledger = Ledger.Read(input, diagnostics);
        // An import that is no dry run has finished it.
        if (options.DryRun && PendingImport.Read(input, diagnostics) is { } left)
        {
            ledger = ledger.With(left.Done);
            diagnostics.Add(Rules.ImportInterrupted, input.Shown(PendingImport.Name), Position.Start, Interrupted);
        }
        var map = options.Map is null ? null : MapReader.Read(options.Map, diagnostics);
        var originals = OriginalReader.Read(options.Files, options.Input, ledger, options.Map is not null, options.Pages, progress, diagnostics, stop);
        if (IsWithoutTitle(existing, options.Input) && !originals.New.Any(original => original.Format.GivesTitle))
            return WithoutTitle(options.Input, originals, diagnostics);

        var results = ImportFormats.Import(originals.New, new ImportContext(existing, new FreeNames(existing), map, diagnostics, stop) { IsMapped = options.Map is not null, Sheet = options.Sheet, SourcesOnly = options.SourcesOnly, Earlier = file => EarlierRows.Of(ledger.Rows(file), existing) }).ToArray();
        var (settings, files) = SettingsDraft.Compose(existing, [.. results.SelectMany(result => result.Imported)]);
        if (settings is null && IsWithoutTitle(existing, options.Input)) return WithoutTitle(options.Input, originals, diagnostics);
        return new ImportPlan(new ImportSummary(files, [.. originals.Known, .. results.SelectMany(result => result.Known)], IsWritten: false) { Suggested = [.. results.SelectMany(result => result.Suggested)], Offered = originals.Offered }, settings, replaced);
    }

    // A link is for the check to tell.
    private static string? SettingsDigest(WritableFolder input) =>
        input.FirstLink(InputFolders.Settings) is null ? ImportSteps.DigestOf(input, InputFolders.Settings) : null;

    private static bool IsWithoutTitle(ExistingInput existing, string input) =>
        existing.Settings is null && !File.Exists(Path.Combine(input, InputFolders.Settings));

    // Without a site.yml the drafts would be no timeline: the title slide of TimelineJS can make one, and nothing else.
    private static ImportPlan WithoutTitle(string input, Originals originals, Diagnostics diagnostics)
    {
        diagnostics.Add(Rules.NoInput, Path.Combine(input, InputFolders.Settings).Replace(Path.DirectorySeparatorChar, '/'), Position.Start,
            $"there is no {InputFolders.Settings} in “{input}”{MissingSettings.Hint(input)}, and no title slide to make one of; " +
            $"run the command where your timeline stands, or name its folder with --input; {MissingSettings.Beginning}");
        return new ImportPlan(new ImportSummary([], originals.Known, IsWritten: false), null, null);
    }
}

/// <summary>What to import, and where to.</summary>
/// <param name="Input">The folder with <c>site.yml</c>.</param>
/// <param name="Map">A file that maps another generator's keys to ours; null for originals that need none.</param>
/// <param name="DryRun">Whether nothing is written.</param>
internal sealed record ImportOptions(ImmutableArray<string> Files, string Input, string? Map, bool DryRun)
{
    /// <summary>The sheet of workbooks that is read; null for the first that is not hidden.</summary>
    public string? Sheet { get; init; }

    /// <summary>Whether no entries are made.</summary>
    public bool SourcesOnly { get; init; }

    /// <summary>The pages of web archives that are read.</summary>
    public PageChoice Pages { get; init; } = new(null, IsAll: false);
}

/// <summary>An import before anything of it is written.</summary>
/// <param name="Settings">The whole new text of <c>site.yml</c>; null to leave it as it is.</param>
/// <param name="Replaced">The digest of the <c>site.yml</c> that was read; null where there was none.</param>
internal sealed record ImportPlan(ImportSummary Summary, Draft? Settings, string? Replaced)
{
    /// <summary>Whether there is anything to write.</summary>
    public bool HasFiles => Settings is not null || Summary.Imported.Any(file => !file.Drafts.IsEmpty);
}

/// <summary>What an import came to.</summary>
/// <param name="Known">Originals that had been imported before, each with the first file that it became.</param>
/// <param name="IsWritten">False for a dry run, and where the disk refused.</param>
/// <param name="Finished">What an import that was interrupted had left to do, and this one did first; null where there was nothing.</param>
internal sealed record ImportSummary(
    ImmutableArray<ImportedFile> Imported, ImmutableArray<KnownOriginal> Known, bool IsWritten, PendingImport? Finished = null)
{
    /// <summary>For files that need a map, where none was named.</summary>
    public ImmutableArray<SuggestedMap> Suggested { get; init; } = [];

    /// <summary>For web archives of which no page was chosen.</summary>
    public ImmutableArray<OfferedPages> Offered { get; init; } = [];
}
