using System.Collections.Immutable;
using Annals.Import.Clippings;
using Annals.Import.Mapped;
using Annals.Import.Pages;
using Annals.Import.TimelineJs;
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

        var names = new FreeNames(holdings);
        var imported = ImmutableArray.CreateBuilder<ImportedFile>();
        var clippings = originals.New.Where(original => original.Kind is OriginalKind.Clipping or OriginalKind.SavedPage).ToArray()
            .AsParallel().AsOrdered().Select(original => (original.Kind == OriginalKind.Clipping ? ClippingReader.Read(original.File) : PageReader.Read(original.File), original.Kind)).ToArray();
        var articles = ClippingImport.Import(clippings, holdings, names, diagnostics);
        imported.AddRange(articles.Imported);
        foreach (var original in originals.New)
        {
            var made = original.Kind switch
            {
                OriginalKind.TimelineJson => TimelineJsonImport.Import(original.File, names, diagnostics),
                OriginalKind.TimelineSheet => TimelineSheetImport.Import(original.File, names, diagnostics),
                _ => null,
            };
            if (made is not null) imported.Add(made);
        }

        if (map is not null) imported.AddRange(MappedImport.Import(originals.New.Select(original => original.File), map, holdings, names, diagnostics));

        var settings = SettingsDraft.Of(holdings, imported, diagnostics);
        var written = !options.DryRun && DraftWriter.Write(options.Input, imported, settings, diagnostics);
        return new ImportSummary(imported.ToImmutable(), originals.Known.AddRange(articles.Known), written);
    }
}
