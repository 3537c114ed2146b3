using Annals.BrowserTests.Support;

namespace Annals.BrowserTests;

/// <summary>Everything is there without JavaScript.</summary>
public sealed class NoScriptTests(Sites sites)
{
    private static readonly Viewer Plain = new() { HasScripts = false };

    [Fact]
    public async Task An_entry_is_two_moves_from_the_home_page() =>
        await sites.Shipped.Read("", Plain, async visit =>
        {
            var person = visit.Page.Locator(".masthead nav a").GetByText("People");
            await person.ClickAsync();
            await visit.Arrive("people/");
            await visit.Page.Locator("main .names a").First.ClickAsync();
            Assert.StartsWith("people/", visit.Address, StringComparison.Ordinal);
            await visit.Page.Locator("main .moments .headline a").First.ClickAsync();
            Assert.StartsWith("entries/", visit.Address, StringComparison.Ordinal);
        });

    [Fact]
    public async Task The_overview_leads_to_its_entries_and_opens_its_table() =>
        await sites.Shipped.Read("", Plain, async visit =>
        {
            await visit.Page.ClickAsync(".overview summary");
            Assert.True(await visit.Page.Locator(".overview table").IsVisibleAsync());
            const string mark = ".overview svg a[href^='entries/']";
            var target = await visit.Page.Locator(mark).First.GetAttributeAsync("href");
            await visit.Page.Locator(mark).First.ClickAsync();
            await visit.Arrive(target!.Replace("index.html", "", StringComparison.Ordinal));
        });

    [Fact]
    public async Task Bars_of_a_long_timeline_lead_to_their_periods() =>
        await sites.Long.Read("", Plain, async visit =>
        {
            await visit.Page.Locator(".overview svg a[href^='periods/']").First.ClickAsync();
            Assert.StartsWith("periods/", visit.Address, StringComparison.Ordinal);
            await visit.Page.Locator("main .moments .headline a, main .months a").First.WaitForAsync();
        });

    [Fact]
    public async Task A_long_list_is_read_part_by_part() =>
        await sites.Long.Read("entries/", Plain, async visit =>
        {
            await visit.Page.Locator(".turn a[rel=next]").ClickAsync();
            await visit.Arrive("entries/page/2/");
            await visit.Page.Locator(".turn a[rel=prev]").ClickAsync();
            await visit.Arrive("entries/");
        });

    [Fact]
    public async Task Controls_that_need_a_script_are_not_shown() =>
        await sites.Shipped.Read("entries/kardashian-statement/", Plain, async visit =>
        {
            Assert.False(await visit.Page.GetByText("Copy link").IsVisibleAsync());
            await visit.Open("search/");
            Assert.False(await visit.Page.Locator("#_results button").IsVisibleAsync());
        });

    [Fact]
    public async Task The_search_says_that_it_needs_a_script_and_leads_to_the_lists() =>
        await sites.Shipped.Read("", Plain, async visit =>
        {
            await visit.Page.FillAsync("#_q", "lawsuit");
            await visit.Press("Enter");
            await visit.Arrive("search/?q=lawsuit");
            Assert.Contains("JavaScript", await visit.Page.Locator("#_without").TextContentAsync() ?? "", StringComparison.Ordinal);
            await visit.Page.Locator("#_without a").First.ClickAsync();
            Assert.Equal(0, await visit.Page.Locator("#_without").CountAsync());
        });
}
