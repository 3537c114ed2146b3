using System.Text;
using System.Text.RegularExpressions;
using Annals.BrowserTests.Support;
using Microsoft.Playwright;

namespace Annals.BrowserTests;

/// <summary>What is printed: a single entry, and the whole timeline below <c>print/</c>.</summary>
public sealed partial class PaperTests(Sites sites)
{
    // A sheet of A4 within its margins.
    private static readonly Viewer Sheet = new() { Width = 665, Height = 980 };

    [Theory]
    [InlineData("print/")]
    [InlineData("entries/kardashian-statement/")]
    [InlineData("sources/kelly-2022-11-28/")]
    public async Task What_only_leads_elsewhere_is_left_out(string address) =>
        await sites.Shipped.Read(address, Sheet, async visit =>
        {
            Assert.True(await visit.Page.Locator(".masthead nav").IsVisibleAsync());
            await visit.Page.EmulateMediaAsync(new() { Media = Media.Print });
            Assert.Empty(await visit.Ask<string[]>(
                "[...document.querySelectorAll('nav, button, input, summary, .skip, .colophon')].filter(one => one.checkVisibility()).map(one => one.outerHTML)"));
            Assert.True(await visit.Page.Locator("main h1").IsVisibleAsync());
            Assert.True(await visit.Ask<bool>("document.documentElement.scrollWidth <= innerWidth"));
        });

    [Fact]
    public async Task The_notes_of_an_entry_stand_below_its_text() =>
        await sites.Shipped.Read("entries/kardashian-statement/", new Viewer(), async visit =>
        {
            const string notes = "[...document.querySelectorAll('.note')].map(note => note.getBoundingClientRect().top)";
            const string text = "[...document.querySelectorAll('.prose p:not(.note *)')].map(one => one.getBoundingClientRect().bottom)";
            Assert.True(await visit.Ask<bool>($"Math.min(...{notes}) < Math.max(...{text})"));
            await visit.Page.EmulateMediaAsync(new() { Media = Media.Print });
            Assert.True(await visit.Ask<bool>($"Math.min(...{notes}) >= Math.max(...{text})"));
        });

    [Fact]
    public async Task In_the_whole_timeline_texts_are_as_wide_as_the_notes_below_them() =>
        await sites.Shipped.Read("print/", new Viewer { Width = 1440 }, async visit =>
            Assert.Empty(await visit.Ask<string[]>("""
                [...document.querySelectorAll('.printed')].filter(entry => {
                  const notes = entry.querySelector(':scope > .footnotes').getBoundingClientRect().width;
                  return [...entry.querySelectorAll('.prose p')].some(text => text.getBoundingClientRect().width < notes - 1);
                }).map(entry => entry.textContent)
                """)));

    [Fact]
    public async Task In_the_whole_timeline_notes_and_then_sources_end_each_entry() =>
        await sites.Shipped.Read("print/", Sheet, async visit =>
        {
            await visit.Page.EmulateMediaAsync(new() { Media = Media.Print });
            Assert.Equal(16, await visit.Page.Locator(".printed").CountAsync());
            Assert.NotEqual(0, await visit.Page.Locator(".printed ul.footnotes").CountAsync());
            Assert.Empty(await visit.Ask<string[]>("""
                [...document.querySelectorAll('.printed')].filter(entry => {
                  const tops = [...entry.querySelectorAll(':scope > :is(.prose, ul.footnotes, ol.footnotes)')].map(part => part.getBoundingClientRect().top);
                  const order = [...entry.children].map(part => part.localName === 'ol' ? 2 : part.matches('ul.footnotes') ? 1 : 0);
                  return tops.some((top, i) => top < tops[i - 1]) || order.some((rank, i) => rank < order[i - 1]) || !order.includes(2);
                }).map(entry => entry.textContent)
                """));
        });

    [Fact]
    public async Task Addresses_follow_their_words()
    {
        await sites.Rare.Read("sources/endless/", Sheet, async visit =>
        {
            const string after = "getComputedStyle(document.querySelector('.prose a[href^=http], .elsewhere a, main a[href^=http]'), '::after').content";
            await visit.Open("entries/endless/");
            Assert.Equal("none", await visit.Ask<string>(after));
            await visit.Page.EmulateMediaAsync(new() { Media = Media.Print });
            Assert.Contains("https://example.org/", await visit.Ask<string>(after), StringComparison.Ordinal);
        });
        await sites.RightToLeft.Read("print/", Sheet, async visit =>
            Assert.Contains("https://example.org/letter", await visit.Page.Locator("ol.footnotes .address").AllTextContentsAsync()));
    }

    [Theory]
    [InlineData(nameof(Sites.Shipped), 8, 40)]
    [InlineData(nameof(Sites.RightToLeft), 1, 4)]
    public async Task The_whole_timeline_is_a_document_of_several_sheets(string site, int least, int most) =>
        await sites[site].Read("print/", Sheet, async visit =>
        {
            var document = Encoding.Latin1.GetString(await visit.Page.PdfAsync(new() { Format = "A4", PreferCSSPageSize = true }));
            Assert.StartsWith("%PDF-", document, StringComparison.Ordinal);
            Assert.InRange(SheetOf().Count(document), least, most);
        });

    [GeneratedRegex(@"/Type /Page\b(?!s)")]
    private static partial Regex SheetOf();
}
