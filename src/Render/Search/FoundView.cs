using Annals.Render.Views;
using Annals.Templates;

namespace Annals.Render.Search;

/// <summary>What a result of a search shows of a page that has no place on the timeline.</summary>
internal static class FoundView
{
    public static readonly ViewMembers<SearchDocument> Members = new()
    {
        { "title", (found, _) => found.Title },
        { "url", (found, page) => page.Url(found.Permalink) },
        { "folder", (found, _) => found.Permalink.Folder },
        { "summary", (found, _) => Lists.OrNull(found.Summary) },
        { "is_current", (_, _) => false },
    };
}
