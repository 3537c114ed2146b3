using Annals.Publishing;

namespace Annals.Render.Views;

/// <summary>A page as views know it: with the theme that shows it.</summary>
public sealed record ViewScope(ThemeScope Theme, Addresses Addresses, MarkupCache Cache, string Address) : PageScope(Theme.Site, Addresses, Cache, Address)
{
    public static ViewScope For(ThemeScope theme, string address)
    {
        var addresses = theme.Site.AddressesFor(address);
        return new ViewScope(theme, addresses, theme.Site.Cache(addresses), address);
    }
}
