using Annals.BrowserTests.Support;
using Microsoft.Playwright;

namespace Annals.BrowserTests;

/// <summary>Searching as a reader does it.</summary>
public sealed class SearchTests(Sites sites)
{
    private const string Box = "#_q";
    private const string Status = "#_results [role=status]";
    private const string Results = "#_results .headline a";

    [Fact]
    public async Task A_word_and_Enter_lead_from_any_page_to_its_results() =>
        await sites.Shipped.Read("entries/lawsuit/", new Viewer(), async visit =>
        {
            await visit.Page.FillAsync(Box, "galimberti");
            await visit.Press("Enter");
            await visit.Arrive("search/?q=galimberti");
            await visit.Page.Locator(Results).First.WaitForAsync();
            Assert.Equal("galimberti", await visit.Page.InputValueAsync(Box));
            Assert.Contains("people/gabriele-galimberti/", await visit.Target(Results), StringComparison.Ordinal);
            Assert.Equal("Galimberti", await visit.Page.Locator("#_results mark").First.TextContentAsync());
        });

    [Theory]
    [InlineData("dem")]
    [InlineData("demna")]
    public async Task Results_follow_the_typing_and_Back_undoes_an_Enter_however_slowly_it_was_typed(string typed) =>
        await sites.Shipped.Read("search/", new Viewer(), async visit =>
        {
            Assert.Equal("_q", await visit.Ask<string>("document.activeElement.id"));
            await visit.Page.Keyboard.TypeAsync("lawsuit");
            await visit.Page.Locator(Results).First.WaitForAsync();
            await visit.Arrive("search/?q=lawsuit");
            await visit.Press("Enter");
            await visit.Page.FillAsync(Box, typed);
            await visit.Arrive("search/?q=" + typed);
            await visit.Page.FillAsync(Box, "demna");
            await visit.Press("Enter");
            await visit.Until("document.querySelector('#_results .headline a')?.textContent === 'Demna'");
            await visit.Page.GoBackAsync();
            await visit.Arrive("search/?q=lawsuit");
            await visit.Until("document.querySelector('#_q').value === 'lawsuit'");
            await visit.Until("/lawsuit|papers|court/i.test(document.querySelector('#_results .headline a')?.textContent)");
        });

    [Fact]
    public async Task Arrow_keys_go_through_the_results_and_Enter_opens_one_and_Back_returns_to_them() =>
        await sites.Shipped.Read("search/?q=balenciaga", new Viewer(), async visit =>
        {
            await visit.Page.Locator(Results).Nth(2).WaitForAsync();
            await visit.Page.FocusAsync(Box);
            await visit.Press("ArrowDown");
            await visit.Press("ArrowDown");
            Assert.Equal(1, await visit.Ask<int>($"[...document.querySelectorAll('{Results}')].indexOf(document.activeElement)"));
            await visit.Press("ArrowUp");
            await visit.Press("ArrowUp");
            Assert.Equal("_q", await visit.Ask<string>("document.activeElement.id"));
            await visit.Press("ArrowDown");
            var target = await visit.Target(Results);
            await visit.Press("Enter");
            await visit.Arrive(target);
            await visit.Page.GoBackAsync();
            await visit.Arrive("search/?q=balenciaga");
            await visit.Page.Locator(Results).First.WaitForAsync();
        });

    [Theory]
    [InlineData("galimb", "galimberti")]
    [InlineData("GALIMBÉRTI photographer", "galimberti")]
    [InlineData("\"drink champs\"", "drink champs")]
    [InlineData("“Gabriele Galimberti”", "gabriele galimberti")]
    public async Task The_beginning_of_a_word_several_words_and_words_in_quotation_marks_are_found(string query, string text) =>
        await sites.Shipped.Read("search/", new Viewer(), async visit =>
        {
            await visit.Page.FillAsync(Box, query);
            await visit.Press("Enter");
            await visit.Page.Locator(Results).First.WaitForAsync();
            await visit.Quiet();
            var first = await visit.Page.Locator("#_results li").First.TextContentAsync();
            Assert.Contains(text, first!, StringComparison.OrdinalIgnoreCase);
        });

    [Theory]
    [InlineData("\"champs drink\"")]
    [InlineData("galimberti xylophone")]
    public async Task What_no_page_has_is_said_to_those_who_hear_the_page_too(string query) =>
        await sites.Shipped.Read("search/", new Viewer(), async visit =>
        {
            await visit.Page.FillAsync(Box, query);
            await visit.Press("Enter");
            await visit.Until($"document.querySelector('{Status}').textContent.startsWith('No page')");
            Assert.Equal(0, await visit.Page.Locator(Results).CountAsync());
        });

    [Fact]
    public async Task The_number_of_results_is_told_in_a_live_region_and_more_of_them_come_on_demand() =>
        await sites.Long.Read("search/?q=harbour", new Viewer(), async visit =>
        {
            await visit.Page.Locator(Results).Nth(9).WaitForAsync();
            Assert.Matches(@"^Pages found: 1,\d\d\d$", await visit.Page.Locator(Status).TextContentAsync() ?? "");
            await visit.Page.GetByRole(AriaRole.Button, new() { Name = "More results" }).ClickAsync();
            await visit.Page.Locator(Results).Nth(19).WaitForAsync();
            Assert.Equal(10, await visit.Ask<int>($"[...document.querySelectorAll('{Results}')].indexOf(document.activeElement)"));
        });
}
