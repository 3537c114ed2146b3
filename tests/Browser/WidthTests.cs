using Annals.BrowserTests.Support;

namespace Annals.BrowserTests;

/// <summary>No page is wider than its window: what needs more room scrolls within a region of its own.</summary>
public sealed class WidthTests(Sites sites)
{
    [Theory]
    [InlineData(nameof(Sites.Shipped))]
    [InlineData(nameof(Sites.RightToLeft))]
    [InlineData(nameof(Sites.Rare))]
    [InlineData(nameof(Sites.Long))]
    [InlineData(nameof(Sites.Published))]
    [InlineData(nameof(Sites.PublishedRightToLeft))]
    public async Task Every_kind_of_page_loads_without_a_fault_asks_no_other_host_and_does_not_scroll_sideways(string site)
    {
        var found = new List<string>();
        foreach (var kind in sites[site].Kinds)
            await sites[site].Read(kind.Address, Viewer.Narrow, async visit =>
            {
                Assert.NotEmpty(await visit.Page.TitleAsync());
                foreach (var width in new[] { 320, 768, 1440 })
                {
                    await visit.Page.SetViewportSizeAsync(width, 800);
                    var wide = await visit.Ask<int>("document.documentElement.scrollWidth");
                    if (wide > width) found.Add($"/{kind.Address} is {wide} wide at {width}");
                }
            });
        Assert.Empty(found);
    }

    [Fact]
    public async Task No_line_begins_with_the_sign_of_a_reference() =>
        await sites.Shipped.Read("entries/holiday-campaign/", Viewer.Narrow, async visit =>
        {
            // At 100 widths: for each sign, whether it is below the last letter or space before it.
            const string measure = """
                [...Array(100).keys()].map(step => {
                    document.querySelector('.prose').style.inlineSize = `${240 + 4 * step}px`;
                    const signs = [...document.querySelectorAll('.prose .cite')].filter(sign => sign.previousSibling?.nodeType === Node.TEXT_NODE);
                    const isLost = signs.map(sign => {
                        const before = document.createRange();
                        before.setStart(sign.previousSibling, sign.previousSibling.length - 1);
                        before.setEnd(sign.previousSibling, sign.previousSibling.length);
                        return sign.getBoundingClientRect().top >= before.getBoundingClientRect().bottom;
                    });
                    return signs.length === 0 || isLost.includes(true);
                }).filter(Boolean).length
                """;
            Assert.Equal(0, await visit.Ask<int>(measure));
        });

    [Fact]
    public async Task The_overview_scrolls_within_its_own_region() =>
        await sites.Shipped.Read("", Viewer.Narrow, async visit =>
        {
            const string drawing = "document.querySelector('.overview .drawing')";
            Assert.True(await visit.Ask<bool>($"{drawing}.scrollWidth > {drawing}.clientWidth"));
            await visit.Page.FocusAsync(".overview .drawing");
            await visit.Page.Keyboard.PressAsync("ArrowRight");
            await visit.Until($"{drawing}.scrollLeft > 0");
        });
}
