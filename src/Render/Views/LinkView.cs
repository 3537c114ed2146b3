using Annals.Link;
using Annals.Render.Templates;

namespace Annals.Render.Views;

/// <summary>A page by its title, address and kind.</summary>
internal static class LinkView
{
    public static readonly ViewMembers<Target> Members = new()
    {
        { "title", (target, page) => Title(target, page) },
        { "url", (target, page) => page.Url(target.Permalink) },
        { "folder", (target, _) => target.Permalink.Folder },
        { "is_current", (target, page) => page.Address == target.Permalink.Address },
    };

    /// <summary>A year or month is called as the site's language calls it.</summary>
    public static string Title(Target target, PageScope page) =>
        target.Permalink.Folder == Permalink.Periods && page.Site.Periods.Find(target.Permalink) is { } period
            ? page.Site.Name(period) : target.Title;
}
