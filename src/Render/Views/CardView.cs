using Annals.Publishing;
using Annals.Timelines;

namespace Annals.Render.Views;

/// <summary>A video or post as a card that leads to it. Nothing of it is loaded, so that nobody learns who reads the page.</summary>
internal static class CardView
{
    private static readonly ViewMembers<Source> Members = new()
    {
        { "url", (source, _) => Address(source) },
        { "host", (source, _) => WebHost.Of(Address(source)!) },
        // Null where the copy is all there is, which "url" then is.
        { "archived", (source, _) => source.Document.Url is null ? null : source.Document.Archived },
        { "archived_host", (source, _) => source.Document.Archived is { } archived ? WebHost.Of(archived) : null },
    };

    /// <returns>Null for what is to be read as text, or has no address.</returns>
    public static RecordView<Source>? Of(Source source, ViewScope page) =>
        source.Document.Kind is "video" or "post" && Address(source) is not null ? Members.Of(source, page) : null;

    private static string? Address(Source source) => source.Document.Url ?? source.Document.Archived;
}
