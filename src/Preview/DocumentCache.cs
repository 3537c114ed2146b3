using System.Collections.Immutable;
using Annals.Disk;
using Annals.Parse;
using Annals.Parse.Documents;
using Annals.Read;
using Annals.Reporting;
using Annals.Work;

namespace Annals.Preview;

/// <summary>A cache of parsed documents: only those whose files have changed are read and parsed again.</summary>
internal sealed record DocumentCache(ImmutableArray<CachedDocument> Documents)
{
    public static readonly DocumentCache Empty = new([]);

    public ImmutableArray<ParsedDocument> Parsed => [.. Documents.Select(known => known.Document)];

    /// <param name="stamps">The documents as they are now.</param>
    /// <param name="touched">Those that were written, perhaps within one tick of the clock and to the same length.</param>
    public DocumentCache Refreshed(ImmutableArray<DocumentStamp> stamps, IReadOnlySet<string> touched)
    {
        var known = Documents.ToDictionary(document => document.Stamp);
        return new DocumentCache([.. Parallelism.Select(stamps, stamp =>
            known.TryGetValue(stamp, out var same) && !stamp.IsAmong(touched) ? same : Read(stamp))]);
    }

    /// <summary>What is wrong with single documents.</summary>
    public IEnumerable<Diagnostic> Found => Documents.SelectMany(known => known.Found);

    /// <summary>The documents that differ in another state.</summary>
    /// <returns>Null where it has not the same files.</returns>
    public IReadOnlyList<ParsedDocument>? ChangesTo(DocumentCache other)
    {
        if (Documents.Length != other.Documents.Length) return null;
        var changes = new List<ParsedDocument>();
        for (var i = 0; i < Documents.Length; i++)
        {
            if (ReferenceEquals(Documents[i], other.Documents[i])) continue;
            if (Documents[i].Stamp.File != other.Documents[i].Stamp.File) return null;
            changes.Add(other.Documents[i].Document);
        }
        return changes;
    }

    private static CachedDocument Read(DocumentStamp stamp)
    {
        var diagnostics = new Diagnostics();
        return new CachedDocument(stamp, Parser.Parse(stamp.File, diagnostics), diagnostics.Sorted());
    }
}

/// <summary>A parsed document, valid while its files have these stamps.</summary>
/// <param name="Found">What is wrong with it by itself.</param>
internal sealed record CachedDocument(DocumentStamp Stamp, ParsedDocument Document, ImmutableArray<Diagnostic> Found);

/// <summary>A document and the state of its two files.</summary>
internal readonly record struct DocumentStamp(DocumentFile File, FileStamp Markdown, FileStamp Words)
{
    public static DocumentStamp Of(DocumentFile file)
    {
        var (markdown, words) = file.Stamps();
        return new DocumentStamp(file, markdown, words);
    }

    public bool IsAmong(IReadOnlySet<string> paths) => paths.Contains(File.Markdown) || (File.Words is { } words && paths.Contains(words));
}
