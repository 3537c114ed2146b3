using System.Globalization;
using Annals.BrowserTests.Support;
using static Microsoft.Playwright.Assertions;

namespace Annals.BrowserTests;

/// <summary>A span of time is selected in the overview, and looked at more closely.</summary>
public sealed class SpanTests(Sites sites)
{
    private const string Found = ".filter .found";
    private const string Chosen = ".overview svg .chosen";

    [Fact]
    public async Task Dragging_selects_a_span_and_Escape_clears_it() =>
        await sites.Shipped.Read("", new Viewer(), async visit =>
        {
            var box = (await visit.Page.Locator(".drawing").BoundingBoxAsync())!;
            await visit.Page.Mouse.MoveAsync(box.X + 300, box.Y + 120);
            await visit.Page.Mouse.DownAsync();
            await visit.Page.Mouse.MoveAsync(box.X + 600, box.Y + 125, new() { Steps = 5 });
            await visit.Page.Mouse.UpAsync();
            await Expect(visit.Page.Locator(Found)).ToContainTextAsync("Found: ");
            Assert.StartsWith("?from=2022-", visit.Address, StringComparison.Ordinal);
            Assert.Equal(1, await visit.Page.Locator(Chosen).CountAsync());
            await visit.Page.FocusAsync(".drawing");
            await visit.Press("Escape");
            await Expect(visit.Page.Locator(Chosen)).ToHaveCountAsync(0);
            Assert.Equal("", visit.Address);
        });

    [Fact]
    public async Task Sliders_select_it_by_keys_and_say_their_dates() =>
        await sites.Long.Read("", new Viewer(), async visit =>
        {
            var from = visit.Page.Locator(".span-controls [name=from]");
            await from.FocusAsync();
            await Expect(from).ToHaveAttributeAsync("aria-valuetext", new System.Text.RegularExpressions.Regex("."));
            var before = await from.GetAttributeAsync("aria-valuetext");
            await visit.Press("ArrowRight");
            await visit.Press("ArrowRight");
            await Expect(visit.Page.Locator(Found)).ToContainTextAsync("Found: ");
            Assert.NotEqual(before, await from.GetAttributeAsync("aria-valuetext"));
            await visit.Page.GoBackAsync();
            await Expect(visit.Page.Locator(Found)).ToBeEmptyAsync();
        });

    [Fact]
    public async Task A_finger_selects_a_span_once_the_drawing_fits_and_the_page_still_scrolls() =>
        await sites.Shipped.Read("", new Viewer() { Width = 320, Height = 640, Touches = true }, async visit =>
        {
            Assert.True(await visit.Ask<int>("document.querySelector('.drawing').scrollLeft") > 0);
            await visit.Page.TapAsync("[name=in]");
            await Expect(visit.Page.Locator(".drawing.fits")).ToHaveCountAsync(1);
            Assert.Equal("pan-y", await visit.Ask<string>("getComputedStyle(document.querySelector('.drawing')).touchAction"));
            Assert.True(await visit.Ask<bool>("document.documentElement.scrollWidth <= innerWidth"));
            // In the middle of the window, where the swipe is.
            await visit.Page.Locator(".drawing").EvaluateAsync("region => scrollBy({ top: region.getBoundingClientRect().top + region.clientHeight / 2 - innerHeight / 2, behavior: 'instant' })");
            await visit.Swipe(120);
            await Expect(visit.Page.Locator(Found)).ToContainTextAsync("Found: ");
            Assert.StartsWith("?from=2022-", visit.Address, StringComparison.Ordinal);
        });

    [Fact]
    public async Task Time_is_looked_at_from_decades_down_to_days_where_marks_lead_to_entries() =>
        await sites.Long.Read("", new Viewer(), async visit =>
        {
            await visit.Page.FocusAsync(".drawing");
            var lengths = new List<string?>();
            for (var i = 0; i < 12; i++)
            {
                await visit.Press("+");
                await Expect(visit.Page.Locator(".span-controls [role=status]")).Not.ToBeEmptyAsync();
                lengths.Add(await visit.Page.TextContentAsync(".span-controls [role=status]"));
            }
            Assert.True(lengths.Distinct().Count() > 6);
            Assert.Matches(@"\d [A-Z]\w+ \d{4}", lengths[^1]!);
            var marks = visit.Page.Locator(".overview svg a:is(.e, .c)");
            await Expect(marks.First).ToHaveAttributeAsync("href", new System.Text.RegularExpressions.Regex("(entries|sources)/"));
            await visit.Press("-");
            await visit.Page.ClickAsync("[name=whole]");
            await Expect(visit.Page.Locator("[name=whole]")).ToBeDisabledAsync();
            await Expect(visit.Page.Locator(".overview svg .hit")).Not.ToHaveCountAsync(0);
            // As in the drawing of the build.
            var names = await visit.Page.Locator(".overview svg a:has(.hit) title").AllTextContentsAsync();
            Assert.Contains(names, name => System.Text.RegularExpressions.Regex.IsMatch(name, @": [\d,]+ (entry|entries), [\d,]+ reports?$"));
        });

    [Fact]
    public async Task While_not_the_whole_is_seen_one_can_go_earlier_and_later_and_periods_stay_in_sight() =>
        await sites.Shipped.Read("", new Viewer(), async visit =>
        {
            var (earlier, later, extent) = (visit.Page.Locator("[name=earlier]"), visit.Page.Locator("[name=later]"), visit.Page.Locator(".span-controls [role=status]"));
            await Expect(earlier).ToBeDisabledAsync();
            var eras = await visit.Page.Locator(".overview .era").CountAsync();
            await visit.Page.ClickAsync("[name=in]");
            await visit.Page.ClickAsync("[name=in]");
            await Expect(extent).Not.ToBeEmptyAsync();
            await earlier.ClickAsync();
            var before = await extent.TextContentAsync();
            await later.ClickAsync();
            Assert.NotEqual(before, await extent.TextContentAsync());
            Assert.Equal(eras, await visit.Page.Locator(".overview .era").CountAsync());
            for (var i = 0; i < 20 && await earlier.IsEnabledAsync(); i++) await earlier.ClickAsync();
            await Expect(earlier).ToBeDisabledAsync();
            await Expect(later).ToBeEnabledAsync();
        });

    [Fact]
    public async Task The_bars_are_those_of_what_is_chosen_and_lead_to_their_time() =>
        await sites.Long.Read("?kind=coverage", new Viewer(), async visit =>
        {
            await Expect(visit.Page.Locator(".filter .list .moment")).Not.ToHaveCountAsync(0);
            Assert.Equal(0, await visit.Page.Locator(".overview svg a > .e").CountAsync());
            var table = await visit.Ask<string[]>("[...document.querySelectorAll('.overview tbody td:last-child')].map(cell => cell.textContent)");
            var all = (await visit.Page.TextContentAsync(Found))!;
            Assert.Contains($"Found: {table.Sum(count => int.Parse(count, CultureInfo.InvariantCulture)).ToString("N0", CultureInfo.InvariantCulture)} of", all, StringComparison.Ordinal);
            var bar = visit.Page.Locator(".overview svg a:has(.hit)").First;
            Assert.Matches(@": (1 report|[\d,]+ reports)$", (await bar.Locator("title").TextContentAsync())!);
            var from = await bar.GetAttributeAsync("data-from");
            await bar.ClickAsync(new() { Force = true });
            await Expect(visit.Page.Locator(Chosen)).ToHaveCountAsync(1);
            Assert.Contains($"&from={from}", visit.Address, StringComparison.Ordinal);
        });
}
