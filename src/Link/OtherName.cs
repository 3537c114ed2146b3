using System.Collections.Immutable;
using Annals.Parse.Documents;
using Annals.Timelines;

namespace Annals.Link;

/// <summary>What a text may link to a page by beside its slug: an alias of it, or an address that it had once.</summary>
/// <param name="Slug">Of the name, or of the address.</param>
/// <param name="Old">The address; null for a name.</param>
internal readonly record struct OtherName(string Slug, Permalink? Old, Permalink Page)
{
    /// <summary>Those of all pages, except the names of people, organisations, places and tags.</summary>
    public static ImmutableArray<OtherName> Of(PublishedDocuments documents, ImmutableArray<OldAddress> addresses) =>
    [
        .. documents.All.Where(document => !document.Aliases.IsEmpty && document is not SubjectDocument)
            .SelectMany(document => document.Aliases.Select(alias => new OtherName(Text.Slug.Of(alias.Value), null, PublishedDocuments.Of(document)))),
        .. addresses.Where(address => address.Permalink is not null).Select(address => new OtherName(address.Permalink!.Value.Slug, address.Permalink, address.To)),
    ];
}
