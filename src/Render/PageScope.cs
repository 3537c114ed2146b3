using Annals.Link;

namespace Annals.Render;

/// <summary>Where a view is shown: the site and the page, from which its addresses are written.</summary>
/// <param name="Address">The page's address below the root, with a slash at the end; empty for the home page, a file's for the one that stands for a missing page.</param>
/// <param name="Shared">What this page shows like others at its depth.</param>
public sealed record PageScope(SiteScope Site, Addresses Addresses, SharedMarkup Shared, string Address)
{
    public static PageScope For(SiteScope site, string address)
    {
        // Where the root is known, addresses are written alike on all pages.
        var addresses = site.Addresses ?? Addresses.For(null, address);
        return new PageScope(site, addresses, site.Shared(addresses), address);
    }

    /// <summary>The folder that the page belongs to, as in <c>entries</c>; empty for the home page, and the name of a page without a folder.</summary>
    public string Section => Address.IndexOf('/', StringComparison.Ordinal) is > 0 and var end ? Address[..end] : Address;

    /// <summary>False for the page that is shown in place of one that is not there: it has no address of its own.</summary>
    public bool HasPermalink => Address.Length == 0 || Address.EndsWith('/');

    public string Url(Permalink permalink) => Addresses.Of(permalink);
}
