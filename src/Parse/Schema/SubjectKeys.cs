namespace Annals.Parse.Schema;

/// <summary>Front matter of <c>people/*.md</c>, <c>organisations/*.md</c>, <c>places/*.md</c> and <c>tags/*.md</c>.</summary>
internal static class SubjectKeys
{
    private static readonly KeyDeclarations Keys = new("a person, organisation, place or tag");

    public static readonly Key<string> Title = Keys.One("title", Shapes.ShortText, "The canonical name.", required: true);
    public static readonly ListKey<string> Aliases = Keys.Many("aliases", Shapes.Alias, "Other names that lead to the same page, and old addresses of it, as old-slug or /people/old-slug/.", most: 5_000);
    public static readonly Key<string> Summary = Keys.One("summary", Shapes.Text, "One sentence, for lists.");
    public static readonly ListKey<string> SameAs = Keys.Many("same_as", Shapes.Address, "Pages elsewhere about the same.");

    public static readonly DocumentKeys All = new(Keys.ToSchema()) { Title = Title, Aliases = Aliases, Summary = Summary };
}
