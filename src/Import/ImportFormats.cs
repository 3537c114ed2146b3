using System.Collections.Immutable;
using Annals.Import.Clippings;
using Annals.Import.Clippings.Lines;
using Annals.Import.Drafts;
using Annals.Import.Mapped;
using Annals.Import.Mapped.Maps;
using Annals.Import.Pages;
using Annals.Import.TimelineJs;
using Annals.Reporting;

namespace Annals.Import;

/// <summary>The formats that can be imported. A new one is a room beside these and a line in <see cref="All"/>.</summary>
internal static class ImportFormats
{
    private static readonly ImportFormat.Importer ImportTimelines = OneByOne((file, context) => TimelineJsonImport.Recognises(file.Text.AsSpan().Trim())
        ? TimelineJsonImport.Import(file, context.Names, context.Diagnostics)
        : TimelineSheetImport.Import(file, context.Names, context.Diagnostics));

    /// <summary>Those that are known by what a file holds, in the order in which they are tried.</summary>
    public static readonly ImmutableArray<ImportFormat> All =
    [
        new("saved page", PageReader.Recognises, ImportArticles),
        new("TimelineJS", TimelineJsonImport.Recognises, ImportTimelines, GivesTitle: true),
        new("TimelineJS spreadsheet", TimelineSheetImport.Recognises, ImportTimelines, GivesTitle: true),
        new("clipping", text => Refusal(text) is null, ImportArticles),
    ];

    /// <summary>Another generator's files, which only a map can tell.</summary>
    public static readonly ImportFormat ByMap = new("by a map", text => false, ImportMapped);

    /// <param name="isMapped">Whether a map was named: all files are then read by it.</param>
    /// <returns>Null for a file that cannot be imported, which has been reported.</returns>
    public static ImportFormat? Recognise(OriginalFile file, bool isMapped, Diagnostics diagnostics)
    {
        var text = file.Text.AsSpan().Trim();
        if (text.IsEmpty)
        {
            diagnostics.Add(Rules.NothingToImport, file.Path, Position.Start, "there is no text in this file");
            return null;
        }
        if (isMapped) return ByMap;
        foreach (var format in All)
            if (format.Recognises(text)) return format;
        diagnostics.Add(Rules.NotRecognised, file.Path, Position.Start, Refusal(text)!);
        return null;
    }

    /// <summary>Drafts of files of any formats: those that one function imports are given to it together, in the order in which they were named.</summary>
    public static IEnumerable<ImportResult> Import(ImmutableArray<(OriginalFile File, ImportFormat Format)> originals, ImportContext context)
    {
        foreach (var import in All.Append(ByMap).Select(format => format.Import).Distinct())
        {
            var files = originals.Where(original => original.Format.Import == import).Select(original => original.File).ToImmutableArray();
            if (!files.IsEmpty) yield return import(files, context);
            context.Stop.ThrowIfCancellationRequested();
        }
    }

    // All articles together, since they are compared with each other.
    private static ImportResult ImportArticles(ImmutableArray<OriginalFile> files, ImportContext context)
    {
        var clippings = files.AsParallel().AsOrdered().WithCancellation(context.Stop)
            .Select(file => ReadArticle(file, context.Diagnostics)).OfType<Clipping>().ToArray();
        var (imported, known) = ClippingImport.Import(clippings, context.Existing, context.Names, context.Diagnostics);
        return new ImportResult(imported, known);
    }

    /// <returns>Null for a page that holds more than is read, which has been reported.</returns>
    private static Clipping? ReadArticle(OriginalFile file, Diagnostics diagnostics) => FileFaultException.In(file.Path, () =>
    {
        try
        {
            return PageReader.Recognises(file.Text.AsSpan().Trim()) ? PageReader.Read(file) : ClippingReader.Read(file);
        }
        catch (TooMuchException fault)
        {
            diagnostics.Add(fault.Rule, file.Path, fault.At, fault.Message);
            return null;
        }
    });

    /// <summary>For formats of which each file is imported by itself.</summary>
    private static ImportFormat.Importer OneByOne(Func<OriginalFile, ImportContext, ImportedFile?> import) => (files, context) =>
        new ImportResult([.. files.Select(file => FileFaultException.In(file.Path, () => import(file, context))).OfType<ImportedFile>()], []);

    private static ImportResult ImportMapped(ImmutableArray<OriginalFile> files, ImportContext context) => new(
        context.Map is null ? [] : MappedImport.Import(files, context.Map, context.Existing, context.Names, context.Diagnostics), []);

    /// <returns>Why a file is no text of an article, and what to do; null for one that may be.</returns>
    private static string? Refusal(ReadOnlySpan<char> text)
    {
        if (text.StartsWith("%PDF-")) return "this is a PDF; save its text, or the web page, and import that";
        if (FirstLine(text).TrimEnd().SequenceEqual("---")) return "this file has front matter; name a map of its keys with --map";
        if (text.StartsWith("MIME-Version:") || text.StartsWith("From: <Saved by")) return "this is a web archive; save the page as HTML and import that";
        if (text.StartsWith("<?xml")) return "this is XML; save the document as text or as a web page";
        return null;
    }

    private static ReadOnlySpan<char> FirstLine(ReadOnlySpan<char> text) => text.IndexOf('\n') is >= 0 and var end ? text[..end] : text;
}

/// <summary>A format that can be imported.</summary>
/// <param name="Name">For the report.</param>
/// <param name="GivesTitle">Whether its files may hold the title of a timeline, to make a <c>site.yml</c> of.</param>
internal sealed record ImportFormat(string Name, ImportFormat.Recogniser Recognises, ImportFormat.Importer Import, bool GivesTitle = false)
{
    /// <param name="text">The file's text, without the white space around it.</param>
    internal delegate bool Recogniser(ReadOnlySpan<char> text);

    internal delegate ImportResult Importer(ImmutableArray<OriginalFile> files, ImportContext context);
}

/// <summary>What every format needs to make drafts.</summary>
/// <param name="Map">Null where none was named, or where it cannot be read.</param>
/// <param name="Stop">Asked for when the user wants no more.</param>
internal sealed record ImportContext(ExistingInput Existing, FreeNames Names, KeyMap? Map, Diagnostics Diagnostics, CancellationToken Stop);

/// <summary>What the files of one format became.</summary>
/// <param name="Known">Originals whose document the input has already.</param>
internal sealed record ImportResult(ImmutableArray<ImportedFile> Imported, ImmutableArray<KnownOriginal> Known);
