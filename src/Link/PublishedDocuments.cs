using System.Collections.Immutable;
using Annals.Parse.Documents;
using Annals.Read;
using Annals.Reporting;
using Annals.Timelines;

namespace Annals.Link;

/// <summary>The documents that this build shows, each with a permalink of its own.</summary>
/// <param name="Drafts">The permalinks of those that it does not show, so that a link to one can be told from a wrong link.</param>
/// <param name="LeftOut">Those that it does not show.</param>
internal sealed record PublishedDocuments(ImmutableArray<ParsedDocument> All, ImmutableHashSet<Permalink> Drafts, ImmutableArray<ParsedDocument> LeftOut)
{
    public static PublishedDocuments Choose(ImmutableArray<ParsedDocument> documents, bool withDrafts, Diagnostics diagnostics)
    {
        var chosen = ImmutableArray.CreateBuilder<ParsedDocument>(documents.Length);
        var leftOut = ImmutableArray.CreateBuilder<ParsedDocument>();
        var drafts = ImmutableHashSet.CreateBuilder<Permalink>();
        var taken = new Dictionary<Permalink, string>(documents.Length);
        foreach (var document in documents)
        {
            var permalink = Of(document);
            if (!taken.TryAdd(permalink, document.Head.Path))
                diagnostics.Add(Rules.SamePermalink, document.Head.Path, Position.Start,
                    $"this file wants the address /{permalink.Address}, which {taken[permalink]} has; rename one of them");
            else if (!document.Head.IsDraft || withDrafts)
                chosen.Add(document);
            else if (drafts.Add(permalink))
                leftOut.Add(document);
        }
        return new PublishedDocuments(chosen.ToImmutable(), drafts.ToImmutable(), leftOut.ToImmutable());
    }

    public ImmutableArray<T> Only<T>() where T : ParsedDocument => [.. All.OfType<T>()];

    public static Permalink Of(ParsedDocument document) => new(InputFolders.Of(document.Head.Kind), document.Head.Slug);
}
