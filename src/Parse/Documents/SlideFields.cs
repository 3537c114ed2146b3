using System.Globalization;
using Annals.Parse.Schema;

namespace Annals.Parse.Documents;

/// <summary>What the front matter keeps of a slide.</summary>
internal static class SlideFields
{
    public static Slide? Of(Fields? kept) => kept is null ? null : new Slide(
        Start: Date(kept.Read(SlideKeys.StartDate)),
        End: Date(kept.Read(SlideKeys.EndDate)),
        Headline: kept.Read(SlideKeys.Headline),
        Text: kept.Read(SlideKeys.Text),
        DisplayDate: kept.Read(SlideKeys.DisplayDate),
        Group: kept.Read(SlideKeys.Group),
        Autolink: kept.Read(SlideKeys.Autolink),
        UniqueId: kept.Read(SlideKeys.UniqueId),
        Order: kept.Read(SlideKeys.Order))
    {
        Media = Media(kept.Read(SlideKeys.Media)),
        Background = Background(kept.Read(SlideKeys.Background)),
    };

    private static SlideMedia Media(Fields? media) => media is null ? SlideMedia.None : new SlideMedia(
        Url: media.Read(SlideKeys.MediaKeys.Url),
        Caption: media.Read(SlideKeys.MediaKeys.Caption),
        Credit: media.Read(SlideKeys.MediaKeys.Credit),
        Alt: media.Read(SlideKeys.MediaKeys.Alt),
        Thumbnail: media.Read(SlideKeys.MediaKeys.Thumbnail),
        Title: media.Read(SlideKeys.MediaKeys.Title),
        Link: media.Read(SlideKeys.MediaKeys.Link),
        LinkTarget: media.Read(SlideKeys.MediaKeys.LinkTarget));

    private static SlideBackground Background(Fields? background) => background is null ? SlideBackground.None : new SlideBackground(
        Url: background.Read(SlideKeys.BackgroundKeys.Url),
        Color: background.Read(SlideKeys.BackgroundKeys.Color),
        Alt: background.Read(SlideKeys.BackgroundKeys.Alt));

    // A year may be of any length, which the schema's numbers may not.
    private static SlideDate? Date(Fields? date) =>
        long.TryParse(date?.Read(SlideKeys.DateKeys.Year), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var year)
            ? new SlideDate(
                Year: year,
                Month: date!.Read(SlideKeys.DateKeys.Month),
                Day: date.Read(SlideKeys.DateKeys.Day),
                Hour: date.Read(SlideKeys.DateKeys.Hour),
                Minute: date.Read(SlideKeys.DateKeys.Minute),
                Second: date.Read(SlideKeys.DateKeys.Second),
                Millisecond: date.Read(SlideKeys.DateKeys.Millisecond),
                DisplayDate: date.Read(SlideKeys.DateKeys.DisplayDate),
                Format: date.Read(SlideKeys.DateKeys.Format))
            : null;
}
