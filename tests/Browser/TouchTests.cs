using Annals.BrowserTests.Support;

namespace Annals.BrowserTests;

/// <summary>What a finger finds on a small screen.</summary>
public sealed class TouchTests(Sites sites)
{
    // A page that still moves can take a tap for the end of its moving.
    private static readonly Viewer Finger = new() { Width = 360, Height = 740, Touches = true, WantsStillness = true };

    [Fact]
    public async Task A_tap_on_a_mark_of_the_overview_opens_its_entry() =>
        await sites.Shipped.Read("", Finger, async visit =>
        {
            const string mark = ".overview svg a[href^='entries/']";
            var target = await visit.Target(mark);
            await visit.Page.Locator(mark).First.TapAsync();
            await visit.Arrive(target);
        });

    [Fact]
    public async Task A_tap_opens_the_table_and_another_searches() =>
        await sites.Shipped.Read("", Finger, async visit =>
        {
            await visit.Page.TapAsync(".overview summary");
            await visit.Page.Locator(".overview table").WaitForAsync();
            await visit.Page.FillAsync("#_q", "lawsuit");
            await visit.Page.TapAsync(".search-box button");
            await visit.Page.Locator("#_results .headline a").First.WaitForAsync();
        });

    [Fact]
    public async Task Buttons_and_the_links_of_the_menu_are_at_least_24_pixels_high() =>
        await sites.Shipped.Read("entries/kardashian-statement/", Finger, async visit =>
        {
            var low = await visit.Ask<string[]>("""
                [...document.querySelectorAll('button, input, .masthead nav a, .colophon a, .neighbours .whole a')]
                  .filter(one => one.checkVisibility() && one.getBoundingClientRect().height < 24).map(one => one.outerHTML)
                """);
            Assert.Empty(low);
        });
}
