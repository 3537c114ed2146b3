using Annals.Publishing;
using Annals.Templates;

namespace Annals.Render.Views;

/// <summary><c>page</c> in every layout.</summary>
internal static class PageView
{
    public static readonly ViewMembers<PageHead> Members = new()
    {
        { "title", (head, _) => head.Title },
        { "description", (head, _) => Lists.OrNull(head.Description) },
        { "kind", (head, _) => head.Kind },
        { "number", (head, _) => head.Number },
        { "is_home", (_, page) => page.Address.Length == 0 },
        { "canonical", (_, page) => page.HasPermalink && page.Site.Timeline.Settings.Url is { } url ? Addresses.Full(url, page.Address) : null },
    };
}
