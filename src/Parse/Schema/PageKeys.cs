namespace Annals.Parse.Schema;

/// <summary>Front matter of <c>pages/*.md</c>.</summary>
internal static class PageKeys
{
    private static readonly KeyDeclarations Keys = new("a page");

    public static readonly Key<string> Title = Keys.One("title", Shapes.ShortText, "Its title.", required: true);
    public static readonly Key<string> Summary = Keys.One("summary", Shapes.Text, "One sentence, for lists.");
    public static readonly Key<int> Order = Keys.One("order", Shapes.Number, "Its place in the menu; pages without one come last, by title.");
    public static readonly ListKey<string> Aliases = Keys.Many("aliases", Shapes.Alias, "Old addresses that lead here still, as old-slug or /pages/old-slug/, and other names for links.", most: 5_000);
    public static readonly Key<string> Status = Keys.One("status", Shapes.Choice("published", "draft"), "A draft is built only with --drafts.");

    public static readonly DocumentKeys All = new(Keys.ToSchema()) { Title = Title, Aliases = Aliases, Summary = Summary, Status = Status };
}
