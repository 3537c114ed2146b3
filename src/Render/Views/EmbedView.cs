using Annals.Formats.Embeds;
using Annals.Publishing;

namespace Annals.Render.Views;

/// <summary>A page for a frame: <c>embedded</c> on that page, and what the full page has for whoever wants to embed it.</summary>
internal static class EmbedView
{
    private static readonly ViewMembers<(Embed Embed, string Root)> Members = new()
    {
        { "url", (shown, page) => page.Addresses.Page(shown.Embed.Page) },
        { "canonical", (shown, _) => Addresses.Full(shown.Root, shown.Embed.Page) },
        { "frame", (shown, _) => shown.Embed.Frame(shown.Root) },
    };

    /// <returns>Null for a site without an address.</returns>
    public static RecordView<(Embed Embed, string Root)>? Of(Embed embed, ViewScope page) =>
        page.Site.Timeline.Settings.Url is { } root ? Members.Of((embed, root), page) : null;
}
