using System.Collections.Immutable;
using Annals.Parse;
using Annals.Parse.Documents;
using Annals.Reporting;
using Annals.Work;

namespace Annals.Preview;

/// <summary>What all documents were made into, so that only those are read and parsed again whose files have changed.</summary>
internal sealed record DocumentMemory(ImmutableArray<KnownDocument> Documents)
{
    public static readonly DocumentMemory Empty = new([]);

    public ImmutableArray<ParsedDocument> Parsed => [.. Documents.Select(known => known.Document)];

    /// <param name="stamps">The documents as they are now.</param>
    /// <param name="touched">Those that were written, perhaps within one tick of the clock and to the same length.</param>
    public DocumentMemory Refreshed(ImmutableArray<DocumentStamp> stamps, IReadOnlySet<string> touched)
    {
        var known = Documents.ToDictionary(document => document.Stamp);
        return new DocumentMemory([.. Parallelism.Select(stamps, stamp =>
            known.TryGetValue(stamp, out var same) && !stamp.IsAmong(touched) ? same : Read(stamp))]);
    }

    /// <summary>What is wrong with single documents.</summary>
    public IEnumerable<Diagnostic> Found => Documents.SelectMany(known => known.Found);

    /// <summary>The documents that another state has in another form.</summary>
    /// <returns>Null where it has not the same files.</returns>
    public IReadOnlyList<ParsedDocument>? ChangesTo(DocumentMemory other)
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

    private static KnownDocument Read(DocumentStamp stamp)
    {
        var diagnostics = new Diagnostics();
        return new KnownDocument(stamp, Parser.Parse(stamp.File, diagnostics), diagnostics.Sorted());
    }
}
