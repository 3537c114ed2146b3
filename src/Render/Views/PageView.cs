using Annals.Formats.Embeds;
using Annals.Publishing;
using Annals.Templates;

namespace Annals.Render.Views;

/// <summary><c>page</c> in every layout.</summary>
internal static class PageView
{
    public static readonly ViewMembers<PageHead> Members = new()
    {
        { "title", (head, _) => head.Title },
        { "description", (head, _) => ScriptLists.OrNull(head.Description) },
        { "kind", (head, _) => head.Kind },
        { "number", (head, _) => head.Number },
        { "is_home", (_, page) => page.Address.Length == 0 },
        { "canonical", (_, page) => page.HasPermalink && page.Site.Timeline.Settings.Url is { } url ? Addresses.Full(url, page.Address) : null },
    };
}

/// <summary><c>moved</c> on a page that leads on to another.</summary>
internal static class MovedView
{
    public static readonly ViewMembers<MovedPage> Members = new()
    {
        { "url", (moved, page) => page.Addresses.Page(moved.To) },
        { "canonical", (moved, page) => page.Site.Timeline.Settings.Url is { } url ? Addresses.Full(url, moved.To) : null },
    };
}

/// <summary>A page at an address that another page had once.</summary>
/// <param name="To">The address of that page below the root.</param>
internal sealed record MovedPage(string Address, string To, string Title);

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
