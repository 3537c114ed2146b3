using Annals.Formats.Embeds;
using Annals.Publishing;
using Annals.Render.Views;

namespace Annals.Render.Pages;

/// <summary>A kind of page: what its pages are about, where they stand and what they show.</summary>
/// <param name="Name">What the layout calls the record that a page is about.</param>
/// <param name="Address">Of a record's page below the root: with a slash at the end, or empty for the home page, or else a file's.</param>
/// <param name="Head">What the head says; its <see cref="PageHead.Kind"/> is the layout.</param>
internal sealed record PageKind<T>(string Name, ViewMembers<T> Members, Func<T, string> Address, Func<T, PageHead> Head)
    where T : notnull
{
    /// <summary>What is listed on a page; null for a kind without lists. It is put together where the page is made, and kept only where it takes several pages.</summary>
    public Func<T, Listing>? Listing { get; init; }

    /// <summary>How long that is at most, where it is known without putting it together; null where it is not.</summary>
    public Func<T, int>? MostRows { get; init; }

    /// <summary>The template around the layout, as in <c>base</c> for layouts/base.html.</summary>
    public string Base { get; init; } = FullBase;

    /// <summary>For pages that others put into a frame.</summary>
    public Func<T, Embed>? Embed { get; init; }

    /// <summary>The base with the menu, the search and the footer.</summary>
    public const string FullBase = "base";
}
