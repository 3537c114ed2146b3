using Annals.Tests.Support;
using static Annals.Tests.Support.Markdown;

namespace Annals.Tests.Render;

/// <summary>Something elsewhere is linked to, and nothing of it is loaded.</summary>
public class MediaTests
{
    [Fact]
    public void A_card_says_what_it_is_who_made_it_and_where_it_leads()
    {
        using var site = TestSite.Built(Entry("e", "1901", "media: {url: \"https://www.example.org/a.jpg\", caption: The ruins, credit: A library, alt: Smoke over a roof}"));
        var card = site.Page("entries/e/index.html").QuerySelector("section.elsewhere")!;
        var link = card.QuerySelector("a")!;
        Assert.Equal(("https://www.example.org/a.jpg", "external", "The ruins"), (link.GetAttribute("href"), link.GetAttribute("rel"), link.TextContent));
        Assert.Equal(["The ruins", "Smoke over a roof", "By A library · example.org"], card.QuerySelectorAll("p").Select(line => line.TextContent));
        Assert.Equal(card.QuerySelector("h2")!.Id, card.GetAttribute("aria-labelledby"));
        Assert.Empty(site.Page("entries/e/index.html").QuerySelectorAll("img, iframe, [src]:not(script)"));
    }

    [Theory]
    [InlineData("alt: Smoke over a roof", "Smoke over a roof")]
    [InlineData("credit: A library", "example.org")]
    public void Without_a_caption_the_link_says_what_else_there_is(string key, string words)
    {
        using var site = TestSite.Built(Entry("e", "1901", $"media: {{url: \"https://example.org/a.jpg\", {key}}}"));
        Assert.Equal(words, site.Page("entries/e/index.html").QuerySelector("section.elsewhere a")!.TextContent);
    }

    [Fact]
    public void An_address_that_is_none_of_the_web_is_an_error()
    {
        using var site = TestSite.With(Entry("e", "1901", "media: {url: \"javascript:alert(1)\"}")).Build();
        Assert.Contains(site.Diagnostics, found => found.Rule == Annals.Reporting.Rules.WrongValue);
    }
}
