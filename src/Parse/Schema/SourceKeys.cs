using Annals.Dates;

namespace Annals.Parse.Schema;

/// <summary>Front matter of <c>sources/*.md</c>.</summary>
internal static class SourceKeys
{
    private static readonly KeyDeclarations Keys = new("a source");

    public static readonly Key<string> Title = Keys.One("title", Shapes.ShortText, "Its title, or a description where it has none.", required: true);
    public static readonly Key<string> Publisher = Keys.One("publisher", Shapes.ShortText, "Who published it, if the document says so.");
    public static readonly ListKey<string> Byline = Keys.Many("byline", Shapes.PageName, "Who wrote it.", most: 5_000);
    public static readonly Key<Edtf> Published = Keys.One("published", Shapes.Date, "When, as EDTF; without it the source is listed, not placed.");
    public static readonly Key<string> Url = Keys.One("url", Shapes.Address, "Where it stands.");
    public static readonly Key<string> Archived = Keys.One("archived", Shapes.Address, "Where a copy is kept.");
    public static readonly Key<Edtf> Accessed = Keys.One("accessed", Shapes.Date, "When you read it.");
    public static readonly Key<string> Language = Keys.One("language", Shapes.Language, "The language that it is in, as in en or pt-BR.");
    public static readonly Key<string> Kind = Keys.One("kind", Shapes.Choice("article", "statement", "post", "filing", "video", "dataset"), "What sort of document it is.");
    public static readonly ListKey<string> Aliases = Keys.Many("aliases", Shapes.Alias, "Old ids and addresses that lead here still, as old-id or /sources/old-id/, and other names for links.", most: 5_000);
    public static readonly Key<string> Reliability = Keys.One("reliability", Shapes.Text, "What a reader should beware of.");
    public static readonly ListKey<string> Inferred = Keys.Many("inferred", Shapes.Choice("title", "publisher", "byline", "published", "url", "kind"), "Keys whose values the document itself does not state.");

    public static readonly DocumentKeys All = new(Keys.ToSchema()) { Title = Title, Aliases = Aliases, Language = Language };
}
