using Annals.Reporting;

namespace Annals.Parse.Schema;

/// <summary>
/// The one definition of every key: the parser checks against it, and the guide is checked against it.
/// </summary>
public static class Schemas
{
    private static readonly Shape Text = new Shape.PlainText();
    private static readonly Shape Name = new Shape.PlainText(1_000);
    private static readonly Shape NameOfPage = new Shape.PlainText(1_000, IsName: true);
    private static readonly Shape Names = new Shape.ListOf(NameOfPage, 5_000);
    private static readonly Shape Sources = new Shape.ListOf(NameOfPage);
    private static readonly Shape Statement = new Shape.PlainText(100_000);
    private static readonly Shape Date = new Shape.EdtfDate();
    private static readonly Shape Timestamp = new Shape.EdtfDate(IsTimestamp: true);
    private static readonly Shape Address = new Shape.WebAddress();
    private static readonly Shape Language = new Shape.Language();

    private static readonly KeySchema Image = new("an image",
    [
        new("src", Text, "The file, as media/NAME.", Required: true),
        new("alt", Text, "What the image shows, for those who do not see it.", Required: true, Rules.ImageWithoutAlt),
        new("caption", Text, "The line under it."),
        new("credit", Text, "Who made it, and under which licence."),
    ]);

    private static readonly KeySchema Media = new("media",
    [
        new("url", Address, "Where it is.", Required: true),
        new("caption", Statement, "What it is."),
        new("credit", Statement, "Who made it."),
        new("alt", Statement, "What it shows, for those who do not see it."),
    ]);

    private static readonly KeySchema Quote = new("a quotation",
    [
        new("by", NameOfPage, "Who said it.", Required: true),
        new("said", Statement, "The words, as the source prints them.", Required: true),
        new("in", Sources, "The source or sources that print them.", Required: true),
        new("at", Text, "Where in the source, as in “para. 5”."),
    ]);

    private static readonly KeySchema Account = new("an account",
    [
        new("says", Statement, "What the source says.", Required: true),
        new("in", Sources, "The source or sources that say so.", Required: true),
        new("at", Text, "Where in the source."),
    ]);

    private static readonly KeySchema Dispute = new("a disputed point",
    [
        new("point", Text, "What the accounts differ about.", Required: true),
        new("accounts", new Shape.ListOf(new Shape.Keys(Account)), "Who says what.", Required: true),
    ]);

    private static readonly KeySchema Correction = new("a correction",
    [
        new("date", Date, "When it was made.", Required: true),
        new("note", Text, "What was wrong.", Required: true),
    ]);

    private static readonly KeySchema NamedPeriod = new("a period",
    [
        new("title", Name, "Its name.", Required: true),
        new("date", Date, "Its span, as an EDTF interval.", Required: true),
        new("summary", Text, "One sentence about it."),
        new("timelinejs", new Shape.Keys(SlideSchemas.Slide), "What TimelineJS has of it as an era, and a period has not; kept for export timelinejs."),
    ]);

    /// <summary>Front matter of <c>entries/*.md</c>.</summary>
    public static readonly KeySchema Entry = new("an entry",
    [
        new("title", Name, "What happened, in a few words.", Required: true),
        new("date", Date, "When, as EDTF.", Required: true),
        new("order", new Shape.WholeNumber(), "Its place among the entries of one day, or of another date that does not part them; those without one come last."),
        new("summary", Text, "One sentence, for lists and cards."),
        new("language", Language, "The language that it is written in, if not the site's, as in ar or pt-BR."),
        new("people", Names, "The people in it, by name or alias."),
        new("organisations", Names, "The organisations in it."),
        new("places", Names, "Where it happened."),
        new("tags", Names, "What it is about."),
        new("status", new Shape.Choice(["published", "draft"]), "A draft is built only with --drafts."),
        new("aliases", Names, "Old addresses that lead here still, as old-slug or /entries/old-slug/, and other names for links."),
        new("added", Timestamp, "When it came to the site, for feeds; a day, or a time as in 2022-11-22T14:30:00Z."),
        new("updated", Timestamp, "When it was last changed."),
        new("image", new Shape.Keys(Image), "A picture for the head of the page."),
        new("media", new Shape.Keys(Media), "Something elsewhere to look at; the page links to it and loads nothing from there."),
        new("quotes", new Shape.ListOf(new Shape.Keys(Quote)), "Statements, word for word, and who printed them so."),
        new("disputed", new Shape.ListOf(new Shape.Keys(Dispute)), "Points on which the sources differ."),
        new("corrections", new Shape.ListOf(new Shape.Keys(Correction)), "What was changed after publication."),
        new("timelinejs", new Shape.Keys(SlideSchemas.Slide), "What TimelineJS has of it and an entry has not; kept for export timelinejs."),
    ]);

    /// <summary>Front matter of <c>sources/*.md</c>.</summary>
    public static readonly KeySchema Source = new("a source",
    [
        new("title", Name, "Its title, or a description where it has none.", Required: true),
        new("publisher", Name, "Who published it, if the document says so."),
        new("byline", Names, "Who wrote it."),
        new("published", Date, "When, as EDTF; without it the source is listed, not placed."),
        new("url", Address, "Where it stands."),
        new("archived", Address, "Where a copy is kept."),
        new("accessed", Date, "When you read it."),
        new("language", Language, "The language that it is in, as in en or pt-BR."),
        new("kind", new Shape.Choice(["article", "statement", "post", "filing", "video", "dataset"]), "What sort of document it is."),
        new("aliases", Names, "Old ids and addresses that lead here still, as old-id or /sources/old-id/, and other names for links."),
        new("reliability", Text, "What a reader should beware of."),
        new("inferred", new Shape.ListOf(new Shape.Choice(["title", "publisher", "byline", "published", "url", "kind"])), "Keys whose values the document itself does not state."),
    ]);

    /// <summary>Front matter of <c>people/*.md</c>, <c>organisations/*.md</c>, <c>places/*.md</c> and <c>tags/*.md</c>.</summary>
    public static readonly KeySchema Subject = new("a person, organisation, place or tag",
    [
        new("title", Name, "The canonical name.", Required: true),
        new("aliases", Names, "Other names that lead to the same page, and old addresses of it, as old-slug or /people/old-slug/."),
        new("summary", Text, "One sentence, for lists."),
        new("same_as", new Shape.ListOf(Address), "Pages elsewhere about the same."),
    ]);

    /// <summary>Front matter of <c>pages/*.md</c>.</summary>
    public static readonly KeySchema Page = new("a page",
    [
        new("title", Name, "Its title.", Required: true),
        new("summary", Text, "One sentence, for lists."),
        new("order", new Shape.WholeNumber(), "Its place in the menu; pages without one come last, by title."),
        new("aliases", Names, "Old addresses that lead here still, as old-slug or /pages/old-slug/, and other names for links."),
        new("status", new Shape.Choice(["published", "draft"]), "A draft is built only with --drafts."),
    ]);

    /// <summary><c>site.yml</c>.</summary>
    public static readonly KeySchema Site = new("site.yml",
    [
        new("title", Name, "The timeline's name.", Required: true),
        new("description", Text, "What it is about, in a sentence or two."),
        new("url", Address, "Where it is published, with the sub-path if there is one."),
        new("language", Language, "The language of the interface, as the name of a file in theme/strings; en if left out."),
        new("repository", Address, "Where the project is kept on the web; pages then have a link to their file in its editor."),
        new("branch", Text, "The branch that the site is built from; main if left out."),
        new("cards", new Shape.Choice(["true", "false"]), "Whether a picture is drawn for each entry and for the site, shown where a link to it is shared; true if left out, and only with url."),
        new("periods", new Shape.ListOf(new Shape.Keys(NamedPeriod)), "Named spans of time."),
        new("timelinejs", new Shape.Keys(SlideSchemas.Timeline), "What TimelineJS has of the timeline and site.yml has not; kept for export timelinejs."),
    ]);
}
