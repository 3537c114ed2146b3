using System.Globalization;
using Annals.Parse.Schema;

namespace Annals.Parse.TimelineJs;

/// <summary>What the front matter keeps of a slide.</summary>
internal static class SlideFields
{
    public static Slide? Of(Fields? kept) => kept is null ? null : new Slide(
        Date(kept.Keys("start_date")),
        Date(kept.Keys("end_date")),
        kept.Text("headline"),
        kept.Text("text"),
        kept.Text("display_date"),
        kept.Text("group"),
        kept.Text("autolink"),
        kept.Text("unique_id"),
        kept.Number("order"))
    {
        Media = Media(kept.Keys("media")),
        Background = kept.Keys("background") is { } background
            ? new SlideBackground(background.Text("url"), background.Text("color"), background.Text("alt"))
            : SlideBackground.None,
    };

    private static SlideMedia Media(Fields? media) => media is null ? SlideMedia.None : new SlideMedia(
        media.Text("url"), media.Text("caption"), media.Text("credit"), media.Text("alt"),
        media.Text("thumbnail"), media.Text("title"), media.Text("link"), media.Text("link_target"));

    // A year may be of any length, which the schema's numbers may not.
    private static SlideDate? Date(Fields? date) =>
        long.TryParse(date?.Text("year"), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var year)
            ? new SlideDate(
                year, date!.Number("month"), date.Number("day"), date.Number("hour"), date.Number("minute"), date.Number("second"),
                date.Number("millisecond"), date.Text("display_date"), date.Text("format"))
            : null;
}
