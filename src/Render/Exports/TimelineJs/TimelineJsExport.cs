using System.Collections.Immutable;
using Annals.Link;
using Annals.Parse.Documents;
using Annals.Parse.TimelineJs;

namespace Annals.Render.Exports.TimelineJs;

/// <summary>
/// A timeline as TimelineJS’s JSON: each entry a slide, the title and description the title slide, each named period an era. What
/// was imported from there comes back as it was.
/// </summary>
public static class TimelineJsExport
{
    /// <param name="read">How an import reads a slide’s texts, to see whether they have been changed since.</param>
    public static Export Of(Timeline timeline, Func<Slide, SlideReading> read)
    {
        var losses = ImmutableArray.CreateBuilder<Loss>();
        var url = timeline.Settings.Url;
        // Each is converted again where something is kept of it, and that takes its time.
        var slides = timeline.Entries.AsParallel().AsOrdered().Select(entry => EntrySlide.Of(entry, url, read)).ToArray();
        foreach (var entry in timeline.Entries) losses.AddRange(EntryLosses.Of(entry, url));
        losses.AddRange(timeline.Sources.Select(source => new Loss(
            source.Document.Head.Path, source.Document.Head.TitleAt, "the source; TimelineJS has none")));
        var eras = timeline.Settings.Periods.Select(period => Era(period, timeline.Settings.Path, read, losses)).OfType<Slide>().ToArray();
        var text = SlideJson.Write(Title(timeline.Settings, read), SlideOrder.Of(slides), eras, timeline.Settings.KeptScale);
        return new Export(text, losses.ToImmutable());
    }

    private static Slide Title(SiteSettings settings, Func<Slide, SlideReading> read)
    {
        var own = SlideForm.Of(settings.Title, null, SlideForm.Words(settings.Description), null, null);
        return new KeptSlide(own, settings.Title, null, null, null, reading => reading.Summary == settings.Description).With(settings.KeptTitle, read);
    }

    private static Slide? Era(NamedPeriod period, string path, Func<Slide, SlideReading> read, ImmutableArray<Loss>.Builder losses)
    {
        if (period.Date is not { } date) return null;
        if (date.Earliest is null || date.Latest is null)
        {
            losses.Add(new Loss(path, period.At, $"the period “{period.Title}”, which is open; an era needs a start and an end"));
            return null;
        }
        losses.AddRange(DateLosses.Of(date).Select(what => new Loss(path, period.At, $"period “{period.Title}”: {what}")));
        var own = SlideForm.Of(period.Title, date, SlideForm.Words(period.Summary), null, null);
        var era = new KeptSlide(own, period.Title, date, null, null, reading => reading.Summary == period.Summary).With(period.Kept, read);
        return era.End is null ? era with { End = era.Start } : era;
    }
}
