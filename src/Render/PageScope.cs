using Annals.Link;

namespace Annals.Render;

/// <summary>Where a view is shown: the site and the page, from which its addresses are written.</summary>
/// <param name="Address">The page's address below the root, with a slash at the end; empty for the home page.</param>
/// <param name="Shared">What this page shows like others at its depth.</param>
public sealed record PageScope(SiteScope Site, Addresses Addresses, SharedMarkup Shared, string Address)
{
    public static PageScope For(SiteScope site, string address)
    {
        var addresses = Addresses.For(site.Timeline.Settings.Url, address);
        return new PageScope(site, addresses, site.Shared(addresses), address);
    }

    /// <summary>The folder that the page belongs to, as in <c>entries</c>; empty for the home page.</summary>
    public string Section => Address.Length == 0 ? "" : Address[..Address.IndexOf('/', StringComparison.Ordinal)];

    public string Url(Permalink permalink) => Addresses.Of(permalink);
}
