using Annals.BrowserTests.Support;
using Microsoft.Playwright;

namespace Annals.BrowserTests;

/// <summary>WCAG 2.2 AA as far as axe can tell, on every kind of page, light and dark, narrow and wide, in both directions.</summary>
public sealed class AccessibilityTests(Sites sites)
{
    [Theory]
    [InlineData(nameof(Sites.Shipped))]
    [InlineData(nameof(Sites.RightToLeft))]
    [InlineData(nameof(Sites.Rare))]
    [InlineData(nameof(Sites.Long))]
    [InlineData(nameof(Sites.Published))]
    [InlineData(nameof(Sites.PublishedRightToLeft))]
    public async Task No_kind_of_page_has_a_violation(string site)
    {
        // A colour does not depend on the width: two of four ways to look are enough once all four have been tried on one site.
        (int Width, ColorScheme Scheme)[] ways = [(320, ColorScheme.Light), (1440, ColorScheme.Dark), (320, ColorScheme.Dark), (1440, ColorScheme.Light)];
        var found = new List<string>();
        foreach (var kind in sites[site].Kinds)
            await sites[site].Read(kind.Address, new Viewer(), async visit =>
            {
                foreach (var (width, scheme) in ways.Take(site == nameof(Sites.Shipped) ? 4 : 2))
                {
                    await visit.Page.SetViewportSizeAsync(width, 800);
                    await visit.Page.EmulateMediaAsync(new() { ColorScheme = scheme });
                    found.AddRange((await Axe.Violations(visit.Page)).Select(one => $"/{kind.Address} {width} {scheme}: {one}"));
                }
            });
        Assert.True(found.Count == 0, string.Join('\n', found));
    }

    [Fact]
    public async Task Results_of_a_search_have_no_violation() =>
        await sites.Shipped.Read("search/?q=balenciaga", new Viewer(), async visit =>
        {
            await visit.Page.Locator("#_results mark").First.WaitForAsync();
            Assert.Empty(await Axe.Violations(visit.Page));
            await visit.Page.EmulateMediaAsync(new() { ColorScheme = ColorScheme.Dark });
            Assert.Empty(await Axe.Violations(visit.Page));
        });

    [Fact]
    public async Task A_violation_would_be_found() =>
        await sites.Shipped.Read("", new Viewer(), async visit =>
        {
            await visit.Ask<bool>("""
                document.querySelector('main').insertAdjacentHTML('beforeend',
                  '<img src="assets/icon.svg" width="10"><p class="_faint">Hardly to be seen</p><div><button class="_tiny">a</button><button class="_tiny">b</button></div>');
                const sheet = new CSSStyleSheet();
                sheet.replaceSync('._faint { color: #ccc } ._tiny { display: block; inline-size: 8px; block-size: 8px; padding: 0; border: 0 }');
                document.adoptedStyleSheets = [sheet];
                true
                """);
            var found = string.Join('\n', await Axe.Violations(visit.Page));
            Assert.All(new[] { "image-alt", "color-contrast", "target-size" }, rule => Assert.Contains(rule, found, StringComparison.Ordinal));
        });
}
