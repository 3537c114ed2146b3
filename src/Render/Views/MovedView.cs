using Annals.Render.Templates;

namespace Annals.Render.Views;

/// <summary><c>moved</c> on a page that leads on to another, whose address below the root it is made of.</summary>
internal static class MovedView
{
    public static readonly ViewMembers<string> Members = new()
    {
        { "url", (to, page) => page.Addresses.Page(to) },
        { "canonical", (to, page) => page.Site.Timeline.Settings.Url is { } url ? Addresses.Full(url, to) : null },
    };
}
