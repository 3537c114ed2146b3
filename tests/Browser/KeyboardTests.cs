using Annals.BrowserTests.Support;

namespace Annals.BrowserTests;

/// <summary>Everything can be reached and used without a mouse.</summary>
public sealed class KeyboardTests(Sites sites)
{
    [Fact]
    public async Task The_first_key_shows_a_link_that_skips_to_the_text() =>
        await sites.Shipped.Read("entries/lawsuit/", new Viewer(), async visit =>
        {
            await visit.Press("Tab");
            Assert.True(await visit.Ask<bool>("document.activeElement.matches('.skip') && document.activeElement.getBoundingClientRect().top >= 0"));
            await visit.Press("Enter");
            await visit.Until("location.hash === '#_main'");
            await visit.Press("Tab");
            Assert.True(await visit.Ask<bool>("document.activeElement.closest('main') !== null"));
        });

    [Fact]
    public async Task The_search_box_the_marks_of_the_overview_and_its_table_are_reached_in_this_order() =>
        await sites.Shipped.Read("", new Viewer(), async visit =>
        {
            await visit.TabTo("#_q");
            await visit.TabTo(".overview .drawing");
            await visit.TabTo(".overview svg a");
            Assert.NotEqual("none", await visit.Ask<string>("getComputedStyle(document.activeElement).outlineStyle"));
            await visit.TabTo(".overview svg a:not(.era)");
            await visit.TabTo(".overview summary");
            await visit.Press("Enter");
            await visit.Until("document.querySelector('.overview details').open");
            Assert.True(await visit.Page.Locator(".overview table").IsVisibleAsync());
        });

    [Fact]
    public async Task Enter_on_a_mark_opens_its_entry() =>
        await sites.Shipped.Read("", new Viewer(), async visit =>
        {
            await visit.TabTo(".overview svg a[href^='entries/']");
            var target = await visit.Target(":focus");
            await visit.Press("Enter");
            await visit.Arrive(target);
        });

    [Fact]
    public async Task A_link_skips_the_marks() =>
        await sites.Shipped.Read("", new Viewer(), async visit =>
        {
            await visit.TabTo(".overview .skip");
            await visit.Press("Enter");
            await visit.Press("Tab");
            Assert.True(await visit.Ask<bool>("document.activeElement.matches('.overview summary')"));
        });

    [Fact]
    public async Task Whatever_has_the_focus_shows_it_and_is_not_hidden_under_the_headings_that_stay() =>
        await sites.Shipped.Read("", new Viewer { Height = 600 }, async visit =>
        {
            var links = await visit.Ask<int>("document.querySelectorAll('a[href], button, input, summary, [tabindex=\"0\"]').length");
            for (var i = 0; i < links; i++)
            {
                await visit.Press("Tab");
                var fault = await visit.Ask<string?>("""
                    (() => {
                      const at = document.activeElement;
                      if (at === document.body || at.closest('svg')) return null;
                      const box = at.getClientRects()[0];
                      const top = document.elementFromPoint(box.left + box.width / 2, box.top + box.height / 2);
                      if (getComputedStyle(at).outlineStyle === 'none') return `no outline: ${at.outerHTML}`;
                      return at.contains(top) || top?.contains(at) ? null : `covered: ${at.outerHTML}`;
                    })()
                    """);
                Assert.Null(fault);
            }
        });
}
