using System.Collections.Immutable;
using Annals.Text;

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

/// <summary>What a feed has of an entry or a correction.</summary>
/// <param name="Id">A full address that stays, unique within the feed.</param>
/// <param name="Url">Where to read it.</param>
/// <param name="Language">BCP 47; empty for the site's.</param>
/// <param name="Summary">Plain text.</param>
/// <param name="Added">Null where nobody knows.</param>
/// <param name="Html">The whole of it, with full addresses; null where the summary has to do.</param>
internal sealed record FeedEntry(
    string Id,
    string Url,
    string Title,
    string Language,
    string Summary,
    DateTime? Added,
    DateTime Changed,
    ImmutableArray<string> Tags,
    HtmlWriting? Html);
