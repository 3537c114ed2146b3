using System.Collections.Immutable;
using Annals.Parse.TimelineJs;

namespace Annals.Formats.TimelineJs;

/// <summary>Slides in the order of time, except that those whose place in their file is kept stand among themselves as they stood there.</summary>
internal static class SlideOrder
{
    /// <param name="slides">In the order of time.</param>
    public static ImmutableArray<Slide> Of(IReadOnlyList<Slide> slides)
    {
        var kept = new Queue<Slide>(slides.Where(slide => slide.Order is not null).OrderBy(slide => slide.Order));
        return [.. slides.Select(slide => slide.Order is null ? slide : kept.Dequeue())];
    }
}
