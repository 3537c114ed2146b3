namespace Annals.Formats.Feeds;

/// <summary>What is new, in the form that both formats are written from.</summary>
/// <param name="Page">The full address of the page that shows the same, to which the names of the two files are added.</param>
/// <param name="Language">BCP 47.</param>
/// <param name="Author">Whom the texts are from: the site.</param>
/// <param name="Entries">At least one, the newest first.</param>
internal sealed record Feed(string Title, string Description, string Page, string Language, string Author, IReadOnlyList<FeedEntry> Entries)
{
    public const string Atom = "feed.xml", Json = "feed.json";
}
