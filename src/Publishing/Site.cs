using System.Collections.Immutable;

namespace Annals.Publishing;

/// <summary>Everything that is published.</summary>
/// <param name="Further">
/// What is not among the pages that people look at while they write, or takes work before it is known which files there are: the index of the search, what
/// programs read, frames, the timeline on paper, and what leads on from old addresses.
/// </param>
/// <param name="Files">Link cards, and media and assets, which are copied as they are.</param>
public sealed record Site(ImmutableArray<SitePage> Pages, Lazy<ImmutableArray<SitePage>> Further, ImmutableArray<SiteFile> Files)
{
    /// <summary>Addresses, as in <c>entries/x/</c>, that the site would have with the drafts that are not shown.</summary>
    public ImmutableHashSet<string> AddressesOfDrafts { get; init; } = [];

    /// <summary>All that is made.</summary>
    public ImmutableArray<SitePage> AllPages() => Pages.AddRange(Further.Value);
}
