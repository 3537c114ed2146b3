using Annals.Parse.Documents;
using Annals.Parse.Markdown;
using Annals.Parse.TimelineJs;
using Annals.Reporting;
using Annals.Timelines;

namespace Annals.Formats.TimelineJs;

/// <summary>An entry as a slide.</summary>
internal static class EntrySlide
{
    /// <param name="label">Its date in words, which is shown in place of digits that say less.</param>
    /// <param name="read">How an import reads a slide’s texts.</param>
    public static Slide Of(Entry entry, Timeline timeline, Func<Entry, string> label, Func<Slide, SlideReading> read)
    {
        var document = entry.Document;
        var tag = document.Tags.Length > 0 ? document.Tags[0].Value : null;
        var text = SlideText.Of(entry.Text.Body, timeline);
        var own = SlideForm.Of(entry.Title, entry.When, text.Length > 0 ? text : SlideForm.Words(entry.Summary), tag, Media(document, timeline));
        var slide = new SlideMerge(own, entry.Title, entry.When, tag, document.Media, IsSameText, IsEntry: true).With(document.KeptSlide, read);
        return slide.DisplayDate is null or "" && DateLosses.Of(entry.When).Any() ? slide with { DisplayDate = label(entry) } : slide;

        bool IsSameText(SlideReading reading) =>
            ProseParser.Parse(document.Head.Path, reading.Markdown, new Diagnostics()).Html.AsSpan().SequenceEqual(document.Head.Body.Html.AsSpan());
    }

    /// <summary>What is elsewhere, or else the film, sound or picture at the head of the page, where the site has an address for it.</summary>
    private static Media? Media(EntryDocument document, Timeline timeline) => document switch
    {
        { Media: { } media } => media,
        { Recording: { } recording } when timeline.Settings.Url is { } url && document.KeptSlide?.Media.Url is null => new Media(SlideText.Address(url, recording.Source), recording.Caption, recording.Credit, recording.Alt),
        { Image: { } image } when timeline.Settings.Url is { } url && document.KeptSlide?.Media.Url is null => Media(SlideText.Address(url, image.Source), timeline.WordsOf(image)),
        _ => null,
    };

    private static Media Media(string address, PictureWords words) =>
        new(address, words.Caption, string.Join(", ", ((string[])[words.Credit, words.Licence]).Where(part => part.Length > 0)), words.Alt);
}
