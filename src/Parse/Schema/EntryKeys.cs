using Annals.Dates;
using Annals.Read;

namespace Annals.Parse.Schema;

/// <summary>Front matter of <c>entries/*.md</c>.</summary>
internal static class EntryKeys
{
    private static readonly KeyDeclarations Keys = new("an entry");

    public static readonly Key<string> Title = Keys.One("title", Shapes.ShortText, "What happened, in a few words.", required: true);
    public static readonly Key<Edtf> Date = Keys.One("date", Shapes.Date, "When, as EDTF.", required: true);
    public static readonly Key<int> Order = Keys.One("order", Shapes.Number, "Its place among the entries of one day, or of another date that does not part them; those without one come last.");
    public static readonly Key<string> Summary = Keys.One("summary", Shapes.Text, "One sentence, for lists and cards.");
    public static readonly Key<string> Language = Keys.One("language", Shapes.Language, "The language that it is written in, if not the site's, as in ar or pt-BR.");
    public static readonly ListKey<string> People = Keys.Many("people", Shapes.Name(DocumentKind.Person), "The people in it, by name or alias.", most: 5_000);
    public static readonly ListKey<string> Organisations = Keys.Many("organisations", Shapes.Name(DocumentKind.Organisation), "The organisations in it.", most: 5_000);
    public static readonly ListKey<string> Places = Keys.Many("places", Shapes.Name(DocumentKind.Place), "Where it happened.", most: 5_000);
    public static readonly ListKey<string> Tags = Keys.Many("tags", Shapes.Name(DocumentKind.Tag), "What it is about.", most: 5_000);
    public static readonly Key<string> Status = Keys.One("status", Shapes.Choice("published", "draft"), "A draft is built only with --drafts.");
    public static readonly ListKey<string> Aliases = Keys.Many("aliases", Shapes.Alias, "Old addresses that lead here still, as old-slug or /entries/old-slug/, and other names for links.", most: 5_000);
    public static readonly Key<Edtf> Added = Keys.One("added", Shapes.Timestamp, "When it came to the site, for feeds; a day, or a time as in 2022-11-22T14:30:00Z.");
    public static readonly Key<Edtf> Updated = Keys.One("updated", Shapes.Timestamp, "When it was last changed.");
    public static readonly Key<Fields> Image = Keys.One("image", Shapes.Keys(ImageKeys.Schema), "A picture for the head of the page.");
    public static readonly ListKey<Fields> Gallery = Keys.Many("gallery", Shapes.Keys(ImageKeys.Schema), "Further pictures, small and in a row; each opens on the page.", most: 500);
    public static readonly Key<Fields> Media = Keys.One("media", Shapes.Keys(MediaKeys.Schema), "A film or sound in media/, which the page plays; or something elsewhere to look at, to which it links and from which it loads nothing.");
    public static readonly ListKey<Fields> Quotes = Keys.Many("quotes", Shapes.Keys(QuotationKeys.Schema), "Statements, word for word, and who printed them so.");
    public static readonly ListKey<Fields> Disputed = Keys.Many("disputed", Shapes.Keys(DisputeKeys.Schema), "Points on which the sources differ.");
    public static readonly ListKey<Fields> Corrections = Keys.Many("corrections", Shapes.Keys(CorrectionKeys.Schema), "What was changed after publication.");
    public static readonly Key<Fields> Slide = Keys.One("timelinejs", Shapes.Keys(SlideKeys.Schema), "What TimelineJS has of it and an entry has not; kept for export timelinejs.");

    public static readonly DocumentKeys All = new(Keys.ToSchema()) { Title = Title, Aliases = Aliases, Summary = Summary, Language = Language, Status = Status };

    /// <summary>A picture for the head of the page.</summary>
    public static class ImageKeys
    {
        private static readonly KeyDeclarations Keys = new("an image");

        public static readonly Key<string> Source = Keys.One("src", Shapes.Picture, "The file, as media/NAME.", required: true);

        /// <summary>What a file beside the picture can say, too.</summary>
        public static readonly KeySchema Words = Keys.Share(PictureKeys.Schema);

        public static readonly Key<string> Original = Keys.One("original", Shapes.Choice("true", "false"), "Whether the file is published as wide as it is, and the picture links to it; false if left out.");

        public static readonly KeySchema Schema = Keys.ToSchema();
    }

    /// <summary>A film or sound of the site's own, or something elsewhere to look at.</summary>
    public static class MediaKeys
    {
        private static readonly KeyDeclarations Keys = new("media");

        public static readonly Key<string> Url = Keys.One("url", Shapes.Address, "Where it is; this or src is needed.");
        public static readonly Key<string> Source = Keys.One("src", Shapes.Recording, "The film or sound, as media/NAME.");
        public static readonly Key<string> Poster = Keys.One("poster", Shapes.Picture, "A picture of the film, as media/NAME, shown until it is played.");
        public static readonly Key<string> Caption = Keys.One("caption", Shapes.Statement, "What it is.");
        public static readonly Key<string> Credit = Keys.One("credit", Shapes.Statement, "Who made it.");
        public static readonly Key<string> Alt = Keys.One("alt", Shapes.Statement, "What it shows, for those who do not see it.");

        public static readonly KeySchema Schema = Keys.ToSchema() with { OneOf = [Url, Source] };
    }

    /// <summary>A statement, word for word.</summary>
    public static class QuotationKeys
    {
        private static readonly KeyDeclarations Keys = new("a quotation");

        public static readonly Key<string> By = Keys.One("by", Shapes.PageName, "Who said it.", required: true);
        public static readonly Key<string> Said = Keys.One("said", Shapes.Statement, "The words, as the source prints them.", required: true);
        public static readonly ListKey<string> In = Keys.Many("in", Shapes.Name(DocumentKind.Source), "The source or sources that print them.", required: true);
        public static readonly Key<string> At = Keys.One("at", Shapes.Text, "Where in the source, as in “para. 5”.");

        public static readonly KeySchema Schema = Keys.ToSchema();
    }

    /// <summary>A point on which sources differ.</summary>
    public static class DisputeKeys
    {
        private static readonly KeyDeclarations Keys = new("a disputed point");

        public static readonly Key<string> Point = Keys.One("point", Shapes.Text, "What the accounts differ about.", required: true);
        public static readonly ListKey<Fields> Accounts = Keys.Many("accounts", Shapes.Keys(AccountKeys.Schema), "Who says what.", required: true);

        public static readonly KeySchema Schema = Keys.ToSchema();
    }

    /// <summary>What some sources say of it.</summary>
    public static class AccountKeys
    {
        private static readonly KeyDeclarations Keys = new("an account");

        public static readonly Key<string> Says = Keys.One("says", Shapes.Statement, "What the source says.", required: true);
        public static readonly ListKey<string> In = Keys.Many("in", Shapes.Name(DocumentKind.Source), "The source or sources that say so.", required: true);
        public static readonly Key<string> At = Keys.One("at", Shapes.Text, "Where in the source.");

        public static readonly KeySchema Schema = Keys.ToSchema();
    }

    /// <summary>A change after publication.</summary>
    public static class CorrectionKeys
    {
        private static readonly KeyDeclarations Keys = new("a correction");

        public static readonly Key<Edtf> Date = Keys.One("date", Shapes.Date, "When it was made.", required: true);
        public static readonly Key<string> Note = Keys.One("note", Shapes.Text, "What was wrong.", required: true);

        public static readonly KeySchema Schema = Keys.ToSchema();
    }
}
