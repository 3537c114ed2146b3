using System.Buffers;
using System.Collections.Immutable;
using Annals.Formats.Common;
using Annals.Parse.Documents;
using Annals.Parse.TimelineJs;
using Annals.Timelines;
using Annals.Work;

namespace Annals.Formats.TimelineJs;

/// <summary>
/// A timeline as TimelineJS’s JSON: each entry a slide, the title and description the title slide, each named period an era. What
/// was imported from there comes back as it was.
/// </summary>
public static class TimelineJsExport
{
    /// <summary>The file, without a word on what is not in it.</summary>
    /// <param name="label">An entry's date in words.</param>
    /// <param name="read">How an import reads a slide’s texts, to see whether they have been changed since.</param>
    public static void Write(IBufferWriter<byte> buffer, Timeline timeline, Func<Entry, string> label, Func<Slide, SlideReading> read)
    {
        var eras = timeline.Settings.Periods.Select(period => Era(period, read)).OfType<Slide>().ToArray();
        SlideJson.Write(buffer, Title(timeline.Settings, read), Slides([.. timeline.Entries.Where(entry => entry.When.Anchor is not null)], timeline, label, read), eras, timeline.Settings.KeptScale);
    }

    /// <summary>What is not in it, entry by entry.</summary>
    public static ImmutableArray<Loss> Losses(Timeline timeline) =>
    [
        .. timeline.Entries.SelectMany(entry => EntryLosses.Of(entry, timeline)),
        .. timeline.Sources.Select(source => new Loss(source.Document.Head.Path, source.Document.Head.TitleAt, "the source; TimelineJS has none")),
        .. timeline.Settings.Periods.SelectMany(period => Losses(period, timeline.Settings.Path)),
    ];

    // In parallel only where slides are kept from an import: those are read again to see what has changed.
    private static IEnumerable<Slide> Slides(ImmutableArray<Entry> entries, Timeline timeline, Func<Entry, string> label, Func<Slide, SlideReading> read) =>
        entries.Any(entry => entry.Document.KeptSlide is not null)
            ? SlideOrder.Of(Parallelism.Select(entries, entry => EntrySlide.Of(entry, timeline, label, read)))
            : entries.Select(entry => EntrySlide.Of(entry, timeline, label, read));

    private static Slide Title(SiteSettings settings, Func<Slide, SlideReading> read)
    {
        var own = SlideForm.Of(settings.Title, null, SlideForm.Words(settings.Description), null, null);
        return new SlideMerge(own, settings.Title, null, null, null, reading => reading.Summary == settings.Description).With(settings.KeptTitle, read);
    }

    private static Slide? Era(NamedPeriod period, Func<Slide, SlideReading> read)
    {
        if (period.Date is not { Earliest: not null, Latest: not null } date) return null;
        var own = SlideForm.Of(period.Title, date, SlideForm.Words(period.Summary), null, null);
        var era = new SlideMerge(own, period.Title, date, null, null, reading => reading.Summary == period.Summary).With(period.KeptEra, read);
        return era.Start is { } start && (era.End is null || era.End == start) ? era with { End = SlideDates.LastOf(start) } : era;
    }

    private static IEnumerable<Loss> Losses(NamedPeriod period, string path) => period.Date switch
    {
        null => [],
        { Earliest: not null, Latest: not null } date =>
            DateLosses.Of(date).Select(what => new Loss(path, period.At, $"period “{period.Title}”: {what}")),
        _ => [new Loss(path, period.At, $"the period “{period.Title}”, which is open; an era needs a start and an end")],
    };
}

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
