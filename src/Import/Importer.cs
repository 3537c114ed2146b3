using System.Collections.Immutable;
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
    public static ImportSummary Run(ImportOptions options, IProgress<string> progress, Diagnostics diagnostics)
    {
        var holdings = Holdings.Of(options.Input);
        var ledger = Ledger.Read(options.Input, diagnostics);
        var map = options.Map is null ? null : MapReader.Read(options.Map, diagnostics);
        var originals = OriginalReader.Read(options.Files, ledger, options.Map is not null, progress, diagnostics);
        if (IsWithoutTitle(holdings, options.Input) && !originals.New.Any(original => original.Kind is OriginalKind.TimelineJson or OriginalKind.TimelineSheet))
            return WithoutTitle(options.Input, originals, diagnostics);

        var names = new FreeNames(holdings);
        var imported = ImmutableArray.CreateBuilder<ImportedFile>();
        var clippings = originals.New.Where(original => original.Kind is OriginalKind.Clipping or OriginalKind.SavedPage).ToArray()
            .AsParallel().AsOrdered().Select(original => Read(original.File, original.Kind, diagnostics)).OfType<Clipping>().ToArray();
        var articles = ClippingImport.Import(clippings, holdings, names, diagnostics);
        imported.AddRange(articles.Imported);
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
        var written = !options.DryRun && DraftWriter.Write(options.Input, files, settings, diagnostics);
        return new ImportSummary(files, originals.Known.AddRange(articles.Known), written);
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

    private static bool IsWithoutTitle(Holdings holdings, string input) =>
        holdings.Settings is null && !File.Exists(Path.Combine(input, InputFolders.Settings));

    // Without a site.yml the drafts would be no timeline: the title slide of TimelineJS can make one, and nothing else.
    private static ImportSummary WithoutTitle(string input, Originals originals, Diagnostics diagnostics)
    {
        diagnostics.Add(Rules.NoInput, Path.Combine(input, InputFolders.Settings).Replace(Path.DirectorySeparatorChar, '/'), Position.Start,
            $"there is no {InputFolders.Settings} in “{input}”{MissingSettings.Hint(input)}, and no title slide to make one of; " +
            "make one with a line “title: …”, run the command where your timeline stands, or name its folder with --input");
        return new ImportSummary([], originals.Known, IsWritten: false);
    }
}
