using Annals.Tests.Site;
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

    [Theory]
    [InlineData("video", "Video")]
    [InlineData("post", "Post")]
    public void A_video_or_post_is_a_card_that_leads_to_it_and_to_its_copy(string kind, string name)
    {
        using var site = TestSite.Built(Source("s", "2022-11-27~", $"""
            title: A look back
            publisher: The Channel
            kind: {kind}
            url: https://www.youtube.com/watch?v=1&t=2
            archived: https://archive.example/x
            """));
        var card = site.Page("sources/s/index.html").QuerySelector("section.elsewhere")!;
        Assert.Equal(name, card.QuerySelector("h2")!.TextContent);
        Assert.Equal(
            [("https://www.youtube.com/watch?v=1&t=2", "A look back"), ("https://archive.example/x", "Archived copy")],
            card.QuerySelectorAll("a[rel=external]").Select(link => (link.GetAttribute("href")!, link.TextContent)));
        Assert.Equal(["The Channel · c. 27 November 2022 · youtube.com", "Archived copy · archive.example"], card.QuerySelectorAll(".byline").Select(line => line.TextContent));
        HostilePages.AssertHarmless(site.Timeline);
    }

    [Theory]
    [InlineData("kind: article\nurl: https://example.org/x", null)]
    [InlineData("kind: video", null)]
    [InlineData("kind: video\narchived: https://archive.example/x", "https://archive.example/x")]
    public void There_is_a_card_where_there_is_something_to_look_at(string keys, string? address)
    {
        using var site = TestSite.Built(Source("s", "2022", keys));
        var page = site.Page("sources/s/index.html");
        Assert.Equal(address, page.QuerySelector("section.elsewhere a")?.GetAttribute("href"));
        Assert.Equal(address is null ? 0 : 1, page.QuerySelectorAll("section.elsewhere a").Length);
    }

    [Fact]
    public void Links_to_players_stay_links()
    {
        using var site = TestSite.Built(Entry("e", "2022", "media: {url: \"https://www.youtube.com/watch?v=1\"}", "<https://vimeo.com/1>\n\nhttps://www.youtube.com/watch?v=2"));
        HostilePages.AssertHarmless(site.Timeline);
        Assert.Equal(3, site.Page("entries/e/index.html").QuerySelectorAll("a[href*=vimeo], a[href*=youtube]").Length);
    }

    [Fact]
    public void An_address_that_is_none_of_the_web_is_an_error()
    {
        using var site = TestSite.With(Entry("e", "1901", "media: {url: \"javascript:alert(1)\"}")).Build();
        Assert.Contains(site.Diagnostics, found => found.Rule == Annals.Reporting.Rules.WrongValue);
    }
}
