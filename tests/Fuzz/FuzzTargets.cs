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
        new("archives", 6, Signs.Archives, ArchiveProperties.Hold),
        new("timelinejs", 16, Signs.TimelineJs, ImportProperties.Hold),
        new("tables", 10, Signs.Tables, MappedProperties.Hold),
        new("calendars", 12, Signs.Calendars, ImportProperties.Hold),
        new("markwhen", 12, Signs.Markwhen, ImportProperties.Hold),
        new("feeds", 12, Signs.Feeds, ImportProperties.Hold),
        new("pdf", 10, Signs.Pdf, PdfProperties.Hold),
        new("media", 40, Signs.Media, MediaProperties.Hold),
        new("sites", 4, Signs.Sites, SiteProperties.Hold),
    ];
}
