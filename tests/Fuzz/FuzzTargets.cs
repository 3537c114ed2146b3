using System.Collections.Immutable;

namespace Annals.Fuzz;

/// <summary>All that is tried. What takes longer has the smaller share.</summary>
internal static class FuzzTargets
{
    public static readonly ImmutableArray<FuzzTarget> All =
    [
        new("dates", 600, Signs.Dates, DateProperties.Hold),
        new("front-matter", 250, Signs.FrontMatter, FrontMatterProperties.Hold),
        new("markdown", 120, Signs.Markdown, ProseProperties.Hold),
        new("clippings", 10, Signs.Clippings, ImportProperties.Hold),
        new("timelinejs", 16, Signs.TimelineJs, ImportProperties.Hold),
        new("sites", 4, Signs.Sites, SiteProperties.Hold),
    ];
}
