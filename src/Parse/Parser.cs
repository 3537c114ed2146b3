using System.Collections.Immutable;
using System.Runtime.InteropServices;
using Annals.Parse.Documents;
using Annals.Parse.Themes;
using Annals.Parse.Values;
using Annals.Read;
using Annals.Read.History;
using Annals.Reporting;
using Annals.Work;

namespace Annals.Parse;

/// <summary>The second stage: files to records. Documents are parsed each by itself, in parallel.</summary>
public static class Parser
{
    /// <param name="url">The site's address, in place of the one in the settings; null to leave it.</param>
    public static ParsedInput Parse(InputFiles files, string? url, Diagnostics diagnostics) =>
        Parse(files, url, documents => Parse(documents, diagnostics), diagnostics);

    /// <param name="parseAll">Reads and parses the documents, or has them already.</param>
    public static ParsedInput Parse(
        InputFiles files, string? url, Func<ImmutableArray<DocumentFile>, ImmutableArray<ParsedDocument>> parseAll, Diagnostics diagnostics)
    {
        var settings = SettingsParser.Parse(files.Settings, diagnostics);
        var words = WordsParser.Parse(files.Theme, settings, diagnostics);
        var templates = TemplateParser.Parse(files.Theme, diagnostics);
        ThemeUse.Report(files.Theme, templates, settings.Language.Value, diagnostics);
        var documents = parseAll(files.Documents);
        return new ParsedInput(
            files.Root,
            settings with { Url = url is null ? settings.Url : SiteAddress.Of(url) },
            documents,
            files.History,
            files.Media,
            files.Descriptions.ToImmutableDictionary(file => file.Key, file => PictureWords.Parse(file.Value, diagnostics)),
            new Theme(templates, words, files.Theme.Assets, files.Theme.Fonts));
    }

    /// <summary>Documents by themselves, in parallel.</summary>
    public static ImmutableArray<ParsedDocument> Parse(ImmutableArray<DocumentFile> files, Diagnostics diagnostics) => Parse(files, new DocumentTotal(), diagnostics);

    internal static ImmutableArray<ParsedDocument> Parse(ImmutableArray<DocumentFile> files, DocumentTotal total, Diagnostics diagnostics) =>
        ImmutableCollectionsMarshal.AsImmutableArray(Parallelism.Select(files, file => Parse(file, total, diagnostics)));

    /// <summary>One document by itself.</summary>
    public static ParsedDocument Parse(DocumentFile file, Diagnostics diagnostics) => Parse(file, total: null, diagnostics);

    private static ParsedDocument Parse(DocumentFile file, DocumentTotal? total, Diagnostics diagnostics) => FileFaultException.In(Reader.Shown(file.Markdown), () =>
    {
        var document = file.Read(diagnostics);
        total?.Add(document);
        return DocumentParser.Parse(document, diagnostics);
    });
}

/// <summary>Everything that was read, as records; each document still stands alone.</summary>
/// <param name="Root">The input folder, as the paths of documents begin with it.</param>
/// <param name="Descriptions">What files beside pictures say of these, by the address of the picture.</param>
public sealed record ParsedInput(
    string Root,
    SiteSettings Settings,
    ImmutableArray<ParsedDocument> Documents,
    Func<FileHistory> History,
    ImmutableSortedDictionary<string, MediaFile> Media,
    ImmutableDictionary<string, PictureWords> Descriptions,
    Theme Theme);
