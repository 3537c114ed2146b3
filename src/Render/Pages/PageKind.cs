using Annals.Link;
using Annals.Render.Templates;

namespace Annals.Render.Pages;

/// <summary>What the pages of many records have alike.</summary>
/// <param name="Name">Of the layout, and of the record in it.</param>
/// <param name="Listing">What is listed on a page. It is put together where the page is made, and kept only where it takes several pages.</param>
/// <param name="MostRows">How long that is at most, known without putting it together.</param>
internal sealed record PageKind<T>(
    string Name,
    ViewMembers<T> Members,
    Func<T, Permalink> Permalink,
    Func<T, string> Title,
    Func<T, string> Summary,
    Func<T, Listing> Listing,
    Func<T, int> MostRows);
