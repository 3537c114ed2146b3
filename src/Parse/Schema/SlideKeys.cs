namespace Annals.Parse.Schema;

/// <summary>The key <c>timelinejs</c> of an entry, of a period and of the title: what TimelineJS has and a timeline of ours has not, kept for <c>export timelinejs</c>.</summary>
internal static class SlideKeys
{
    private static readonly KeyDeclarations Keys = new("a slide");

    public static readonly Key<string> Headline = Keys.One("headline", Shapes.Verbatim, "The headline with its HTML; used as long as the title is what it becomes.");
    public static readonly Key<string> Text = Keys.One("text", Shapes.Verbatim, "The text with its HTML; used as long as the text of the page is what it becomes.");
    public static readonly Key<Fields> StartDate = Keys.One("start_date", Shapes.Keys(DateKeys.Schema), "The start in full; used as long as the date is what it becomes.");
    public static readonly Key<Fields> EndDate = Keys.One("end_date", Shapes.Keys(DateKeys.Schema), "The end in full.");
    public static readonly Key<string> DisplayDate = Keys.One("display_date", Shapes.Verbatim, "Shown in place of the dates.");
    public static readonly Key<string> Group = Keys.One("group", Shapes.Verbatim, "The group; used as long as the first tag is what it becomes.");
    public static readonly Key<Fields> Media = Keys.One("media", Shapes.Keys(MediaKeys.Schema), "What “media” does not hold.");
    public static readonly Key<Fields> Background = Keys.One("background", Shapes.Keys(BackgroundKeys.Schema), "What stands behind the slide.");
    public static readonly Key<string> Autolink = Keys.One("autolink", Shapes.Verbatim, "Whether bare addresses in the text become links.");
    public static readonly Key<string> UniqueId = Keys.One("unique_id", Shapes.Verbatim, "The slide’s id, which addresses of it end with.");
    public static readonly Key<int> Order = Keys.One("order", Shapes.Number, "The slide’s place in its file, where the dates alone do not give it.");

    public static readonly KeySchema Schema = Keys.ToSchema();

    /// <summary>A date of a slide.</summary>
    public static class DateKeys
    {
        private static readonly KeyDeclarations Keys = new("a date of a slide");

        public static readonly Key<string> Year = Keys.One("year", Shapes.Text, "The year; −500 is 500 BCE, and there is no year 0.", required: true);
        public static readonly Key<int> Month = Keys.One("month", Shapes.Number, "The month.");
        public static readonly Key<int> Day = Keys.One("day", Shapes.Number, "The day.");
        public static readonly Key<int> Hour = Keys.One("hour", Shapes.Number, "The hour.");
        public static readonly Key<int> Minute = Keys.One("minute", Shapes.Number, "The minute.");
        public static readonly Key<int> Second = Keys.One("second", Shapes.Number, "The second.");
        public static readonly Key<int> Millisecond = Keys.One("millisecond", Shapes.Number, "The thousandth of a second.");
        public static readonly Key<string> DisplayDate = Keys.One("display_date", Shapes.Verbatim, "Shown in place of the date.");
        public static readonly Key<string> Format = Keys.One("format", Shapes.Verbatim, "The pattern in which the date is shown.");

        public static readonly KeySchema Schema = Keys.ToSchema();
    }

    /// <summary>What it shows beside its text.</summary>
    public static class MediaKeys
    {
        private static readonly KeyDeclarations Keys = new("media of a slide");

        public static readonly Key<string> Url = Keys.One("url", Shapes.Verbatim, "What is shown, where it is no address of the web.");
        public static readonly Key<string> Caption = Keys.One("caption", Shapes.Verbatim, "The caption with its HTML.");
        public static readonly Key<string> Credit = Keys.One("credit", Shapes.Verbatim, "The credit with its HTML.");
        public static readonly Key<string> Alt = Keys.One("alt", Shapes.Verbatim, "The alternative text.");
        public static readonly Key<string> Thumbnail = Keys.One("thumbnail", Shapes.Verbatim, "A small picture for the marker on the timeline.");
        public static readonly Key<string> Title = Keys.One("title", Shapes.Verbatim, "Shown while the pointer rests on it.");
        public static readonly Key<string> Link = Keys.One("link", Shapes.Verbatim, "Where a click on it leads.");
        public static readonly Key<string> LinkTarget = Keys.One("link_target", Shapes.Verbatim, "The window in which that opens.");

        public static readonly KeySchema Schema = Keys.ToSchema();
    }

    /// <summary>What stands behind it.</summary>
    public static class BackgroundKeys
    {
        private static readonly KeyDeclarations Keys = new("the background of a slide");

        public static readonly Key<string> Url = Keys.One("url", Shapes.Verbatim, "A picture’s address.");
        public static readonly Key<string> Color = Keys.One("color", Shapes.Verbatim, "A colour, as in CSS.");
        public static readonly Key<string> Alt = Keys.One("alt", Shapes.Verbatim, "The alternative text of the picture.");

        public static readonly KeySchema Schema = Keys.ToSchema();
    }
}
