using Annals.Dates;

namespace Annals.Parse.Schema;

/// <summary><c>site.yml</c>.</summary>
internal static class SiteKeys
{
    private static readonly KeyDeclarations Keys = new("site.yml");

    public static readonly Key<string> Title = Keys.One("title", Shapes.ShortText, "The timeline's name.", required: true);
    public static readonly Key<string> Description = Keys.One("description", Shapes.Text, "What it is about, in a sentence or two.");
    public static readonly Key<string> Url = Keys.One("url", Shapes.Address, "Where it is published, with the sub-path if there is one.");
    public static readonly Key<string> Language = Keys.One("language", Shapes.Language, "The language of the interface, as the name of a file in theme/strings; en if left out.");
    public static readonly Key<string> Repository = Keys.One("repository", Shapes.Address, "Where the project is kept on the web; pages then have a link to their file in its editor.");
    public static readonly Key<string> Branch = Keys.One("branch", Shapes.Text, "The branch that the site is built from; main if left out.");
    public static readonly Key<string> Cards = Keys.One("cards", Shapes.Choice("true", "false"), "Whether a picture is drawn for each entry and for the site, shown where a link to it is shared; true if left out, and only with url.");
    public static readonly Key<string> Metadata = Keys.One("metadata", Shapes.Choice("strip", "keep"), "Whether pictures are published with what their files say of camera, place and owner; strip if left out.");
    public static readonly ListKey<Fields> Periods = Keys.Many("periods", Shapes.Keys(PeriodKeys.Schema), "Named spans of time.");
    public static readonly Key<Fields> Slide = Keys.One("timelinejs", Shapes.Keys(TimelineKeys.Schema), "What TimelineJS has of the timeline and site.yml has not; kept for export timelinejs.");

    public static readonly KeySchema Schema = Keys.ToSchema();

    /// <summary>A named span of time.</summary>
    public static class PeriodKeys
    {
        private static readonly KeyDeclarations Keys = new("a period");

        public static readonly Key<string> Title = Keys.One("title", Shapes.ShortText, "Its name.", required: true);
        public static readonly Key<Edtf> Date = Keys.One("date", Shapes.Date, "Its span, as an EDTF interval.", required: true);
        public static readonly Key<string> Summary = Keys.One("summary", Shapes.Text, "One sentence about it.");
        public static readonly Key<Fields> Slide = Keys.One("timelinejs", Shapes.Keys(SlideKeys.Schema), "What TimelineJS has of it as an era, and a period has not; kept for export timelinejs.");

        public static readonly KeySchema Schema = Keys.ToSchema();
    }

    /// <summary>What TimelineJS has of the timeline.</summary>
    public static class TimelineKeys
    {
        private static readonly KeyDeclarations Keys = new("the timeline");

        public static readonly Key<string> Scale = Keys.One("scale", Shapes.Verbatim, "“human”, or “cosmological” for years alone.");
        public static readonly Key<Fields> Title = Keys.One("title", Shapes.Keys(SlideKeys.Schema), "The title slide.");

        public static readonly KeySchema Schema = Keys.ToSchema();
    }
}
