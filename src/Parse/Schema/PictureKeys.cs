namespace Annals.Parse.Schema;

/// <summary>What is said of a picture: by an entry, or by the file beside it, <c>media/x.jpg.yml</c>, for every place that shows it.</summary>
internal static class PictureKeys
{
    private static readonly KeyDeclarations Keys = new("a picture's description");

    public static readonly Key<string> Alt = Keys.One("alt", Shapes.Text, "What the picture shows, for those who do not see it; the entry or the file beside the picture has to say it.");
    public static readonly Key<string> Caption = Keys.One("caption", Shapes.Text, "The line under it.");
    public static readonly Key<string> Credit = Keys.One("credit", Shapes.Text, "Who made it.");
    public static readonly Key<string> Licence = Keys.One("licence", Shapes.NameOrAddress, "Under which licence it is published, as in CC BY 4.0, or its address.");
    public static readonly Key<string> Origin = Keys.One("source", Shapes.Address, "Where it comes from.");

    public static readonly KeySchema Schema = Keys.ToSchema();
}
