using System.Collections.Immutable;

namespace Annals.Render;

/// <summary>Everything that is published.</summary>
/// <param name="Files">Link cards, and media and assets, which are copied as they are.</param>
public sealed record Site(ImmutableArray<SitePage> Pages, ImmutableArray<SiteFile> Files);
