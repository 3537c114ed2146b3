using System.Collections.Immutable;
using Annals.Text;

namespace Annals.Formats.Feeds;

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
