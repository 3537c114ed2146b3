using System.Collections.Immutable;
using Annals.Import.Bibliography;
using Annals.Import.Calendars;
using Annals.Import.Clippings;
using Annals.Import.Clippings.Lines;
using Annals.Import.Documents;
using Annals.Import.Drafts;
using Annals.Import.Feeds;
using Annals.Import.Genealogy;
using Annals.Import.Kinds;
using Annals.Import.Mapped;
using Annals.Import.Mapped.Maps;
using Annals.Import.Mapped.Suggestions;
using Annals.Import.Markwhen;
using Annals.Import.Pages;
using Annals.Import.Pdf;
using Annals.Import.TimelineJs;
using Annals.Import.Wikidata;
using Annals.Reporting;

namespace Annals.Import;

/// <summary>How files of each kind become drafts. A new format is a room beside this, a kind in <see cref="FileKinds"/>, and a line in <see cref="Importers"/>.</summary>
internal static class ImportFormats
{
    private static readonly ImmutableDictionary<Way, ImportFormat.Importer> Importers = new Dictionary<Way, ImportFormat.Importer>
    {
        [Way.Page] = ImportArticles,
        [Way.Clipping] = ImportArticles,
        [Way.Document] = ImportArticles,
        [Way.Pdf] = ImportArticles,
        [Way.TimelineJson] = OneByOne((file, context) => TimelineJsonImport.Import(file, context.Names, context.Earlier(file), context.Diagnostics)),
        [Way.OlderTimelineJson] = OneByOne((file, context) => OlderTimelineImport.Import(file, context.Names, context.Earlier(file), context.Diagnostics)),
        [Way.Markwhen] = OneByOne((file, context) => MarkwhenImport.Import(file, context.Existing, context.Names, context.Earlier(file), context.Diagnostics)),
        [Way.Calendar] = OneByOne((file, context) => CalendarImport.Import(file, context.Names, context.Earlier(file), context.Diagnostics)),
        [Way.Gedcom] = OneByOne((file, context) => GedcomImport.Import(file, context.Names, context.Earlier(file), context.Diagnostics)),
        [Way.Wikidata] = OneByOne((file, context) => WikidataImport.Import(file, context.Names, context.Earlier(file), context.Diagnostics)),
        [Way.XmlFeed] = References(XmlFeedReader.Read),
        [Way.JsonFeed] = References(JsonFeedReader.Read),
        [Way.BibTex] = References(BibTexReader.Read),
        [Way.Ris] = References((file, _) => RisReader.Read(file)),
        [Way.CslJson] = References(CslReader.Read),
        [Way.ZoteroTable] = References(ZoteroTable.Read),
        [Way.TimelineSheet] = OneByOne((file, context) => TimelineSheetImport.Import(file, context.Names, context.Earlier(file), context.Diagnostics)),
        [Way.Map] = ImportMapped,
    }.ToImmutableDictionary();

    /// <param name="isMapped">Whether a map was named: all files are then read by it.</param>
    /// <returns>Null for a file that cannot be imported, which has been reported.</returns>
    public static ImportFormat? Recognise(OriginalFile file, bool isMapped, Diagnostics diagnostics)
    {
        // An empty note says something by its name, or is left out with the others that do not.
        if (file.Folder is not null) return new ImportFormat(isMapped ? "by a map" : "note", Way.Map);
        if (file.Bytes is null && string.IsNullOrWhiteSpace(file.Text))
        {
            diagnostics.Add(Rules.NothingToImport, file.Path, Position.Start, "there is no text in this file");
            return null;
        }
        if (file.Saved is { } saved) return new ImportFormat(saved.Format, Way.Page);
        // A PDF or a document among tables needs no map, and comes in by itself.
        if (isMapped && (file.Bytes is null || ByteKinds.Of(file.Bytes) is not { Way: Way.Pdf or Way.Document })) return new ImportFormat("by a map", Way.Map);
        var kind = FileKinds.Of(file);
        if (kind.Way != Way.None) return new ImportFormat(kind.Name, kind.Way);
        diagnostics.Add(Rules.NotRecognised, file.Path, FileKinds.BeginningOf(file), kind.Help);
        return null;
    }

    /// <summary>Drafts of files of any formats: those that one function imports are given to it together, in the order in which they were named.</summary>
    public static IEnumerable<ImportResult> Import(ImmutableArray<(OriginalFile File, ImportFormat Format)> originals, ImportContext context)
    {
        foreach (var same in originals.GroupBy(original => Importers[original.Format.Way]))
        {
            var result = same.Key([.. same.Select(original => original.File)], context);
            yield return result with { Imported = [.. result.Imported.Select(file => WithNote(context.SourcesOnly ? SourcesOnly.Of(file) : file))] };
            context.Stop.ThrowIfCancellationRequested();
        }
    }

    private static ImportedFile WithNote(ImportedFile file) =>
        file.Original.Note is { } note ? file with { Findings = file.Findings.Insert(0, new Finding(0, note, Outcome.Unsure)) } : file;

    // All articles together, since they are compared with each other.
    private static ImportResult ImportArticles(ImmutableArray<OriginalFile> files, ImportContext context)
    {
        var clippings = files.AsParallel().AsOrdered().WithCancellation(context.Stop)
            .Select(file => ReadArticle(file, context.Diagnostics)).OfType<Clipping>().ToArray();
        var (imported, known) = ClippingImport.Import(clippings, context.SourcesOnly, context.Existing, context.Names, context.Diagnostics);
        return new ImportResult(imported, known);
    }

    /// <returns>Null for one that cannot be read, or holds more than is read, which has been reported.</returns>
    private static Clipping? ReadArticle(OriginalFile file, Diagnostics diagnostics) => FileFaultException.In(file.Path, () =>
    {
        try
        {
            if (DocumentReader.Recognises(file)) return DocumentReader.Read(file, diagnostics);
            if (file.Bytes is not null) return PdfClippingReader.Read(file, diagnostics);
            return file.Saved is not null || PageReader.Recognises(file.Text.AsSpan().Trim()) ? PageReader.Read(file) : ClippingReader.Read(file);
        }
        catch (TooMuchException fault)
        {
            diagnostics.Add(fault.Rule, file.Path, fault.At, fault.Message);
            return null;
        }
    });

    /// <summary>For lists of literature.</summary>
    private static ImportFormat.Importer References(Func<OriginalFile, Diagnostics, ImmutableArray<Reference>> read) => (files, context) =>
        new ImportResult(BibliographyImport.Import(files, read, context.Existing, context.Names, context.Diagnostics), []);

    /// <summary>For formats of which each file is imported by itself.</summary>
    private static ImportFormat.Importer OneByOne(Func<OriginalFile, ImportContext, ImportedFile?> import) => (files, context) =>
        new ImportResult([.. files.Select(file => FileFaultException.In(file.Path, () => import(file, context))).OfType<ImportedFile>()], []);

    private static ImportResult ImportMapped(ImmutableArray<OriginalFile> files, ImportContext context)
    {
        if (context.Map is not null) return new ImportResult(MappedImport.Import(files, context.Map, context.Sheet, context.Earlier, context.Existing, context.Names, context.Diagnostics), []);
        if (context.IsMapped) return new ImportResult([], []);
        if (files.FirstOrDefault(file => file.Folder is not null) is { } note) return SuggestFor(note.Folder!, files, context.Diagnostics);
        // One is enough to show what a map is, and files that were named together are mostly alike.
        var found = new Diagnostics();
        var map = MapSuggestion.Of(files[0], context.Sheet, found);
        // A file that is broken needs to be mended, and no map.
        var faults = found.Sorted().Where(fault => fault.Rule.Severity == Severity.Error && fault.Rule != Rules.NothingToImport).ToArray();
        foreach (var fault in faults) context.Diagnostics.Add(fault);
        foreach (var file in files.Skip(faults.Length > 0 ? 1 : 0))
            context.Diagnostics.Add(Rules.NotRecognised, file.Path, FileKinds.BeginningOf(file), $"{FileKinds.Of(file).Help}: annals import “{file.Path}” --suggest prints one");
        return new ImportResult([], []) { Suggested = map is null ? [] : [new SuggestedMap(files[0].Path, map)] };
    }

    // Hundreds of notes are alike: one message and one map is what helps.
    private static ImportResult SuggestFor(OriginalFolder folder, ImmutableArray<OriginalFile> files, Diagnostics diagnostics)
    {
        diagnostics.Add(Rules.NotRecognised, folder.Path, Position.Start, $"this is a folder of notes, and a map says which of their keys is what: annals import “{folder.Path}” --suggest prints one");
        return new ImportResult([], [])
        {
            Suggested = MapSuggestion.OfNotes(folder, [.. files.Where(file => file.Folder == folder)], new Diagnostics()) is { } map ? [new SuggestedMap(folder.Path, map)] : [],
        };
    }
}

/// <summary>What a file was recognised as.</summary>
/// <param name="Name">For the report.</param>
internal sealed record ImportFormat(string Name, Way Way)
{
    internal delegate ImportResult Importer(ImmutableArray<OriginalFile> files, ImportContext context);

    /// <summary>Whether its files may hold the title of a timeline, to make a <c>site.yml</c> of.</summary>
    public bool GivesTitle => Way is Way.TimelineJson or Way.TimelineSheet or Way.OlderTimelineJson or Way.Markwhen or Way.Calendar;
}

/// <summary>What every format needs to make drafts.</summary>
/// <param name="Map">Null where none was named, or where it cannot be read.</param>
/// <param name="Stop">Asked for when the user wants no more.</param>
internal sealed record ImportContext(ExistingInput Existing, FreeNames Names, KeyMap? Map, Diagnostics Diagnostics, CancellationToken Stop)
{
    /// <summary>Whether a map was named.</summary>
    public bool IsMapped { get; init; }

    /// <summary>The sheet of workbooks that is read; null for the first.</summary>
    public string? Sheet { get; init; }

    /// <summary>Whether no entries are made.</summary>
    public bool SourcesOnly { get; init; }

    /// <summary>What earlier imports made of a file of that name.</summary>
    public Func<OriginalFile, EarlierRows> Earlier { get; init; } = _ => EarlierRows.None;
}

/// <summary>What the files of one format became.</summary>
/// <param name="Known">Originals whose document the input has already.</param>
internal sealed record ImportResult(ImmutableArray<ImportedFile> Imported, ImmutableArray<KnownOriginal> Known)
{
    /// <summary>For files that need a map, where none was named.</summary>
    public ImmutableArray<SuggestedMap> Suggested { get; init; } = [];
}

/// <summary>A map that a file can be imported by.</summary>
/// <param name="Path">Of that file.</param>
internal sealed record SuggestedMap(string Path, string Map);
