using Annals.Timelines;

namespace Annals.Publishing;

/// <summary>Where something is shown: the site and the page, from which its addresses are written.</summary>
/// <param name="Cache">What this page shows like others at its depth.</param>
/// <param name="Address">The page's address below the root, with a slash at the end; empty for the home page, a file's for the one that stands for a missing page.</param>
public record PageScope(SiteScope Site, Addresses Addresses, MarkupCache Cache, string Address)
{
    public static PageScope For(SiteScope site, string address) => For(site, site.AddressesFor(address), address);

    public static PageScope For(SiteScope site, Addresses addresses, string address) => new(site, addresses, site.Cache(addresses), address);

    /// <summary>The folder that the page belongs to, as in <c>entries</c>; empty for the home page, and the name of a page without a folder.</summary>
    public string Section => Address.IndexOf('/', StringComparison.Ordinal) is > 0 and var end ? Address[..end] : Address;

    /// <summary>False for the page that is shown in place of one that is not there: it has no address of its own.</summary>
    public bool HasPermalink => Addresses.IsFolder(Address);

    public string Url(Permalink permalink) => Addresses.Of(permalink);
}
