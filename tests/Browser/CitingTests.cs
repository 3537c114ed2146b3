using Annals.BrowserTests.Support;
using Microsoft.Playwright;

namespace Annals.BrowserTests;

/// <summary>“Cite this”: a citation of the page to read and to copy.</summary>
public sealed class CitingTests(Sites sites)
{
    private const string Entry = "entries/kardashian-statement/";
    private const string Source = "sources/kelly-2022-11-28/";
    private const string Summary = ".cite-this > summary";

    [Theory]
    [InlineData(Entry)]
    [InlineData(Source)]
    public async Task It_opens_by_keys_and_each_button_copies_the_text_above_it_and_says_so(string address) =>
        await sites.Shipped.Read(address, new Viewer(), async visit =>
        {
            await visit.Page.Context.GrantPermissionsAsync(["clipboard-read", "clipboard-write"]);
            Assert.False(await visit.Page.Locator(".cited").First.IsVisibleAsync());
            await visit.Page.FocusAsync(Summary);
            await visit.Press("Enter");
            var cited = await visit.Page.Locator(".cite-this .cited").AllTextContentsAsync();
            Assert.Equal(3, cited.Count);
            Assert.StartsWith("@", cited[1], StringComparison.Ordinal);
            foreach (var (text, key) in cited.Zip(["Enter", "Space", "Enter"]))
            {
                await visit.Press("Tab");
                Assert.True(await visit.Ask<bool>("document.activeElement.matches('.cite-this .copy button')"));
                await visit.Press(key);
                await visit.Until("document.activeElement.parentElement.querySelector('[role=status]').textContent === 'Copied.'");
                Assert.Equal(text, await visit.Ask<string>("navigator.clipboard.readText()"));
            }
        });

    [Fact]
    public async Task Without_a_script_it_opens_too_and_has_no_button() =>
        await sites.Shipped.Read(Entry, new Viewer { HasScripts = false }, async visit =>
        {
            await visit.Page.ClickAsync(Summary);
            foreach (var cited in await visit.Page.Locator(".cite-this .cited").AllAsync())
            {
                Assert.True(await cited.IsVisibleAsync());
                Assert.Contains("Kardashian", await cited.InnerTextAsync(), StringComparison.Ordinal);
            }
            Assert.Equal(0, await visit.Page.Locator(".cite-this .copy:visible").CountAsync());
        });

    [Theory]
    [InlineData(nameof(Sites.Shipped), Entry)]
    [InlineData(nameof(Sites.Shipped), Source)]
    [InlineData(nameof(Sites.RightToLeft), "entries/bridge/")]
    [InlineData(nameof(Sites.Rare), "entries/endless/")]
    public async Task Open_it_has_no_violation_and_fits(string site, string address) =>
        await sites[site].Read(address, Viewer.Narrow, async visit =>
        {
            await visit.Page.ClickAsync(Summary);
            Assert.True(await visit.Page.Locator(".cited").First.IsVisibleAsync());
            Assert.True(await visit.Ask<bool>("document.documentElement.scrollWidth <= innerWidth"));
            foreach (var scheme in new[] { ColorScheme.Light, ColorScheme.Dark })
            {
                await visit.Page.EmulateMediaAsync(new() { ColorScheme = scheme });
                Assert.Empty(await Axe.Violations(visit.Page));
            }
        });
}
