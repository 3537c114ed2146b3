using System.Collections.Immutable;
using Annals.Link;
using Annals.Parse;
using Annals.Parse.Documents;
using Annals.Reporting;

namespace Annals.Preview;

/// <summary>A linked timeline and what was found in linking it.</summary>
internal sealed record LinkResult(LinkedTimeline Linked, ImmutableArray<Diagnostic> Found)
{
    public static LinkResult Link(ParsedInput input, bool withDrafts)
    {
        var diagnostics = new Diagnostics();
        var linked = Linker.LinkAll(input, withDrafts, diagnostics);
        return new LinkResult(linked, diagnostics.Sorted());
    }

    /// <summary>The same with some documents replaced. The diagnostics of the others stay valid.</summary>
    /// <returns>Null where others may depend on what has changed.</returns>
    public LinkResult? With(IReadOnlyList<ParsedDocument> documents)
    {
        var diagnostics = new Diagnostics();
        var linked = Linked;
        foreach (var document in documents)
        {
            if (document is not EntryDocument entry || linked.With(entry, diagnostics) is not { } other) return null;
            linked = other;
        }
        var paths = documents.Select(document => document.Head.Path).ToHashSet();
        return new LinkResult(linked, [.. Found.Where(found => !paths.Contains(found.File)), .. diagnostics.Sorted()]);
    }
}
