using System.Globalization;
using Annals.BrowserTests.Support;
using static Microsoft.Playwright.Assertions;

namespace Annals.BrowserTests;

/// <summary>Choosing what a list shows, by mouse, by keys, by finger and by address.</summary>
public sealed class FilterTests(Sites sites)
{
    private const string Rows = ".filter .list .moment";

    [Fact]
    public async Task Choices_narrow_each_other_and_stand_in_the_address_and_Back_takes_one_back() =>
        await sites.Shipped.Read("", new Viewer(), async visit =>
        {
            await visit.Page.ClickAsync(".choices > summary");
            await visit.Page.ClickAsync("details[data-kind=people] > summary");
            var person = visit.Page.Locator("details[data-kind=people] li", new() { HasText = "Kim Kardashian" });
            var count = await person.Locator(".count").TextContentAsync();
            await person.Locator("input").CheckAsync();
            Assert.Equal("?person=kim-kardashian", visit.Address);
            await Expect(visit.Page.Locator(".filter .found")).ToContainTextAsync($"Found: {count} of ");
            await Expect(visit.Page.Locator(Rows)).ToHaveCountAsync(int.Parse(count!, CultureInfo.InvariantCulture));
            Assert.False(await visit.Page.Locator("main > .group").First.IsVisibleAsync());

            await visit.Page.CheckAsync(".choices [value=coverage]");
            Assert.Equal("?person=kim-kardashian&kind=coverage", visit.Address);
            await Expect(visit.Page.Locator(Rows + ".event")).ToHaveCountAsync(0);
            await visit.Page.GoBackAsync();
            await Expect(visit.Page.Locator(Rows)).ToHaveCountAsync(int.Parse(count!, CultureInfo.InvariantCulture));
            await visit.Page.GoBackAsync();
            await Expect(visit.Page.Locator("main > .group").First).ToBeVisibleAsync();
            await Expect(visit.Page.Locator(Rows)).ToHaveCountAsync(0);
        });

    [Fact]
    public async Task An_address_with_choices_shows_what_they_leave_in_rows_like_those_of_the_list() =>
        await sites.Shipped.Read("?person=kim-kardashian&kind=event&from=2022-11-27&to=2022-11", new Viewer(), async visit =>
        {
            await Expect(visit.Page.Locator(Rows)).Not.ToHaveCountAsync(0);
            Assert.Equal(["Kim Kardashian ×", "What happened ×", "2022-11-27 – 2022-11 ×"], await visit.Page.Locator(".chips li button").AllTextContentsAsync() is var all ? all.Take(3) : []);
            var made = await visit.Page.Locator(Rows + ":has(a[href*='entries/kardashian-statement/'])").InnerHTMLAsync();
            await visit.Page.ClickAsync(".chips li:last-child button");
            var built = await visit.Page.Locator("main > .group .moment:has(a[href*='entries/kardashian-statement/'])").InnerHTMLAsync();
            Assert.Equal(Plain(built), Plain(made));
            Assert.Equal("", visit.Address);
        });

    [Theory]
    [InlineData("2022-13")]
    [InlineData("22")]
    public async Task What_is_no_date_is_not_chosen_and_the_field_says_so(string date) =>
        await sites.Shipped.Read("?from=2022", new Viewer(), async visit =>
        {
            await Expect(visit.Page.Locator(Rows)).Not.ToHaveCountAsync(0);
            await visit.Page.FillAsync(".choices [name=from]", date);
            await Expect(visit.Page.Locator(Rows)).ToHaveCountAsync(0);
            Assert.Equal("", visit.Address);
            Assert.False(await visit.Ask<bool>("document.querySelector('.choices [name=from]').validity.valid"));
        });

    [Fact]
    public async Task Where_nothing_is_left_each_choice_can_be_left_out() =>
        await sites.Shipped.Read("?person=kim-kardashian&q=zzzz", new Viewer(), async visit =>
        {
            var leave = visit.Page.Locator(".widen button");
            await Expect(leave).ToHaveTextAsync(["Without “zzzz”: 11"]);
            await leave.FocusAsync();
            await visit.Press("Enter");
            await Expect(visit.Page.Locator(Rows)).ToHaveCountAsync(11);
            Assert.True(await visit.Ask<bool>("document.activeElement.matches('.choices > summary')"));
        });

    [Fact]
    public async Task The_page_of_a_subject_starts_with_it_chosen() =>
        await sites.Shipped.Read("people/kim-kardashian/?kind=coverage", new Viewer(), async visit =>
        {
            await Expect(visit.Page.Locator(Rows + ".coverage")).ToHaveCountAsync(5);
            Assert.Equal(1, await visit.Page.Locator(".chips li").CountAsync());
        });

    [Theory]
    [InlineData(320)]
    [InlineData(768)]
    [InlineData(1440)]
    public async Task Of_ten_thousand_entries_names_are_found_by_typing_and_rows_come_in_parts(int width) =>
        await sites.Long.Read("", new Viewer() { Width = width }, async visit =>
        {
            await visit.Page.FocusAsync(".choices > summary");
            await visit.Press("Enter");
            await Expect(visit.Page.Locator("details[data-kind=people] li")).ToHaveCountAsync(20);
            await visit.Page.FocusAsync("details[data-kind=people] > summary");
            await visit.Press("Enter");
            await visit.Press("Tab");
            await visit.Page.Keyboard.TypeAsync("a");
            await visit.Press("Tab");
            await visit.Press("Space");
            await Expect(visit.Page.Locator(".filter .found")).ToContainTextAsync("Found: ");
            Assert.StartsWith("?person=", visit.Address, StringComparison.Ordinal);
            Assert.True(await visit.Ask<bool>("document.activeElement.checked"));

            await visit.Open("?kind=event&from=1900");
            await Expect(visit.Page.Locator(Rows)).ToHaveCountAsync(50);
            await visit.Page.ClickAsync(".filter .more");
            await Expect(visit.Page.Locator(Rows)).ToHaveCountAsync(100);
            Assert.True(await visit.Ask<bool>("document.documentElement.scrollWidth <= innerWidth"));
        });

    [Fact]
    public async Task Without_scripts_nothing_of_it_is_shown() =>
        await sites.Shipped.Read("?person=kim-kardashian", new Viewer() { HasScripts = false }, async visit =>
        {
            Assert.Equal("", (await visit.Page.InnerTextAsync(".filter")).Trim());
            Assert.True(await visit.Page.Locator("main > .group").First.IsVisibleAsync());
        });

    // A script writes addresses in full, and no line ends between elements.
    private static string Plain(string html) =>
        string.Concat(System.Text.RegularExpressions.Regex.Replace(html, "href=\"[^\"]*?(entries|sources)/", "href=\"$1/").Where(character => character != '\n'));
}
