using Annals.BrowserTests.Support;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace Annals.BrowserTests;

/// <summary>A whole task with the filter, done in one way only: by keys, or by finger.</summary>
public sealed class FilterTaskTests(Sites sites)
{
    private const string Rows = ".filter .list .moment";
    private const string Found = ".filter .found";
    private const string Person = "?person=kim-kardashian";

    [Theory]
    [InlineData(320)]
    [InlineData(768)]
    [InlineData(1440)]
    public async Task By_keys_alone(int width) =>
        await sites.Shipped.Read("", new Viewer { Width = width, Height = 700 }, async visit =>
        {
            // A person.
            await visit.TabTo(".choices > summary");
            await visit.Press("Enter");
            await visit.TabTo("details[data-kind=people] > summary");
            await visit.Press("Enter");
            await visit.TabTo("details[data-kind=people] > input");
            await visit.Page.Keyboard.TypeAsync("kim kar");
            await Expect(visit.Page.Locator("details[data-kind=people] li")).ToHaveCountAsync(1);
            await visit.Press("Tab");
            await visit.Press("Space");
            await Expect(visit.Page.Locator(Rows)).Not.ToHaveCountAsync(0);
            await visit.Arrive(Person);
            var ofPerson = await visit.Page.TextContentAsync(Found);

            // A span, by its dates and by a slider.
            await visit.TabTo(".choices [name=from]", isBack: true);
            await visit.Page.Keyboard.TypeAsync("2022-11-27");
            // A year and a month are dates as well: a slow machine has answered them before the day is typed.
            await visit.Arrive(Person + "&from=2022-11-27");
            await Expect(visit.Page.Locator(Found)).Not.ToHaveTextAsync(ofPerson!);
            await visit.TabTo(".span-controls [name=to]", isBack: true);
            await visit.Press("ArrowLeft");
            await Expect(visit.Page.Locator(".chips li", new() { HasText = " – " })).ToHaveCountAsync(1);
            var ofSpan = await visit.Page.TextContentAsync(Found);

            // Nothing is left, and the list is widened.
            await visit.TabTo(".choices [name=q]");
            await visit.Page.Keyboard.TypeAsync("zzzz");
            await Expect(visit.Page.Locator(Found)).ToContainTextAsync("Found: 0 of ");
            await visit.TabTo(".widen button");
            await visit.Press("Enter");
            await Expect(visit.Page.Locator(Found)).ToHaveTextAsync(ofSpan!);
            Assert.True(await visit.Ask<bool>("document.activeElement.matches('.choices > summary')"));

            // And back, to the whole list.
            await visit.Page.GoBackAsync();
            await Expect(visit.Page.Locator(Found)).ToContainTextAsync("Found: 0 of ");
            for (var i = 0; i < 3 && visit.Address.Length > 0; i++) await visit.Page.GoBackAsync();
            await Expect(visit.Page.Locator("main > .group").First).ToBeVisibleAsync();
            await Expect(visit.Page.Locator(Found)).ToBeEmptyAsync();
        });

    [Theory]
    [InlineData(320)]
    [InlineData(768)]
    [InlineData(1440)]
    public async Task By_finger_alone(int width) =>
        await sites.Shipped.Read("", new Viewer { Width = width, Height = 740, Touches = true }, async visit =>
        {
            await visit.Page.TapAsync(".choices > summary");
            await visit.Page.TapAsync("details[data-kind=people] > summary");
            await visit.Page.Locator("details[data-kind=people] label", new() { HasText = "Kim Kardashian" }).TapAsync();
            await Expect(visit.Page.Locator(Rows)).Not.ToHaveCountAsync(0);
            await visit.Arrive(Person);

            await visit.Page.Locator(".drawing").ScrollIntoViewIfNeededAsync();
            await Expect(visit.Page.Locator(".drawing.fits")).ToHaveCountAsync(1);
            var drawing = await visit.Page.Locator(".drawing").BoundingBoxAsync();
            await visit.Drag((int)(drawing!.X + drawing.Width / 2), (int)(drawing.Y + drawing.Height / 2), (int)(drawing.Width * 0.4));
            await Expect(visit.Page.Locator(".chips li", new() { HasText = " – " })).ToHaveCountAsync(1);
            Assert.StartsWith(Person + "&from=2022-", visit.Address, StringComparison.Ordinal);
            var ofSpan = await visit.Page.TextContentAsync(Found);

            await visit.Page.TapAsync(".choices [name=q]");
            await visit.Page.Keyboard.TypeAsync("zzzz");
            await Expect(visit.Page.Locator(Found)).ToContainTextAsync("Found: 0 of ");
            await visit.Page.TapAsync(".widen button:has-text('zzzz')");
            await Expect(visit.Page.Locator(Found)).ToHaveTextAsync(ofSpan!);
            Assert.True(await visit.Ask<bool>("document.documentElement.scrollWidth <= innerWidth"));
            await visit.Page.GoBackAsync();
            await Expect(visit.Page.Locator(Found)).ToContainTextAsync("Found: 0 of ");
        });

    [Theory]
    [InlineData(nameof(Sites.Shipped), 320)]
    [InlineData(nameof(Sites.Shipped), 1440)]
    [InlineData(nameof(Sites.RightToLeft), 320)]
    [InlineData(nameof(Sites.RightToLeft), 1440)]
    [InlineData(nameof(Sites.Long), 320)]
    public async Task Open_with_results_and_without_any_it_has_no_violation(string site, int width)
    {
        foreach (var address in new[] { "?kind=event&from=1800", "?kind=event&q=zzzz" })
            await sites[site].Read(address, new Viewer { Width = width }, async visit =>
            {
                await visit.Page.Locator(address.EndsWith("zzzz", StringComparison.Ordinal) ? ".widen button" : Rows).First.WaitForAsync();
                await visit.Page.ClickAsync("details[data-kind=people] > summary");
                foreach (var scheme in new[] { ColorScheme.Light, ColorScheme.Dark })
                {
                    await visit.Page.EmulateMediaAsync(new() { ColorScheme = scheme });
                    Assert.Empty(await Axe.Violations(visit.Page));
                }
            });
    }
}
