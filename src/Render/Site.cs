using System.Collections.Immutable;

namespace Annals.Render;

/// <summary>Everything that is published.</summary>
/// <param name="Search">What is below <c>search/</c> beside its page: how many files there are is known only when all words have been counted.</param>
/// <param name="Files">Link cards, and media and assets, which are copied as they are.</param>
public sealed record Site(ImmutableArray<SitePage> Pages, Lazy<ImmutableArray<SitePage>> Search, ImmutableArray<SiteFile> Files)
{
    /// <summary>All that is made.</summary>
    public ImmutableArray<SitePage> AllPages() => Pages.AddRange(Search.Value);
}
