using System.Collections.Immutable;
using Annals.Parse.Documents;
using Annals.Reporting;
using Annals.Timelines;

namespace Annals.Link;

/// <summary>Links the editor's notes on the sources, and the names of those who wrote them.</summary>
internal static class SourceLinker
{
    public static ImmutableArray<Source> Link(
        ImmutableArray<SourceDocument> documents, ImmutableArray<int> places, Names names, Diagnostics diagnostics) =>
    [
        .. documents.Select((document, index) =>
        {
            var linker = new PageLinker(names, PublishedDocuments.Of(document), document.Head.Path, diagnostics);
            return new Source(
                index,
                index < places.Length ? places[index] : null,
                PublishedDocuments.Of(document),
                document with { Publisher = linker.Printed(document.Publisher) },
                linker.Text(linker.Body(document.Head.Body)),
                [.. document.Byline.Select(name => linker.Named(name))]);
        }),
    ];
}
