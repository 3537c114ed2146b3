using Annals.Publishing.Texts;
using Annals.Timelines;

namespace Annals.Render.Views;

/// <summary>A page by its title, address and kind.</summary>
internal static class LinkView
{
    public static readonly ViewMembers<Target> Members = new()
    {
        { "title", (target, page) => LinkWords.Title(target, page.Site) },
        { "url", (target, page) => page.Url(target.Permalink) },
        { "summary", (_, _) => null },
        { "folder", (target, _) => target.Permalink.Folder },
        { "is_current", (target, page) => page.Address == target.Permalink.Address },
    };
}
