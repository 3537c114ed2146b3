using Annals.Publishing;

namespace Annals.Render.Views;

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
