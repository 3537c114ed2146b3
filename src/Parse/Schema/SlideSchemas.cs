namespace Annals.Parse.Schema;

/// <summary>What TimelineJS has and a timeline of ours does not: kept for <c>export timelinejs</c>.</summary>
public static class SlideSchemas
{
    private static readonly Shape Kept = new Shape.VerbatimText();
    private static readonly Shape Number = new Shape.WholeNumber();

    private static readonly KeySchema Date = new("a date of a slide",
    [
        new("year", new Shape.PlainText(), "The year; −500 is 500 BCE, and there is no year 0.", Required: true),
        new("month", Number, "The month."),
        new("day", Number, "The day."),
        new("hour", Number, "The hour."),
        new("minute", Number, "The minute."),
        new("second", Number, "The second."),
        new("millisecond", Number, "The thousandth of a second."),
        new("display_date", Kept, "Shown in place of the date."),
        new("format", Kept, "The pattern in which the date is shown."),
    ]);

    private static readonly KeySchema Media = new("media of a slide",
    [
        new("url", Kept, "What is shown, where it is no address of the web."),
        new("caption", Kept, "The caption with its HTML."),
        new("credit", Kept, "The credit with its HTML."),
        new("alt", Kept, "The alternative text."),
        new("thumbnail", Kept, "A small picture for the marker on the timeline."),
        new("title", Kept, "Shown while the pointer rests on it."),
        new("link", Kept, "Where a click on it leads."),
        new("link_target", Kept, "The window in which that opens."),
    ]);

    private static readonly KeySchema Background = new("the background of a slide",
    [
        new("url", Kept, "A picture’s address."),
        new("color", Kept, "A colour, as in CSS."),
        new("alt", Kept, "The alternative text of the picture."),
    ]);

    /// <summary>The key <c>timelinejs</c> of an entry, of a period and of the title.</summary>
    public static readonly KeySchema Slide = new("a slide",
    [
        new("headline", Kept, "The headline with its HTML; used as long as the title is what it becomes."),
        new("text", Kept, "The text with its HTML; used as long as the text of the page is what it becomes."),
        new("start_date", new Shape.Keys(Date), "The start in full; used as long as the date is what it becomes."),
        new("end_date", new Shape.Keys(Date), "The end in full."),
        new("display_date", Kept, "Shown in place of the dates."),
        new("group", Kept, "The group; used as long as the first tag is what it becomes."),
        new("media", new Shape.Keys(Media), "What “media” does not hold."),
        new("background", new Shape.Keys(Background), "What stands behind the slide."),
        new("autolink", Kept, "Whether bare addresses in the text become links."),
        new("unique_id", Kept, "The slide’s id, which addresses of it end with."),
        new("order", Number, "The slide’s place in its file, where the dates alone do not give it."),
    ]);

    /// <summary>The key <c>timelinejs</c> of <c>site.yml</c>.</summary>
    public static readonly KeySchema Timeline = new("the timeline",
    [
        new("scale", Kept, "“human”, or “cosmological” for years alone."),
        new("title", new Shape.Keys(Slide), "The title slide."),
    ]);
}
