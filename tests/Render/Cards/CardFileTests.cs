using System.Text.Json.Nodes;
using AngleSharp.Dom;
using Annals.Tests.Support;
using SkiaSharp;
using static Annals.Tests.Support.Markdown;

namespace Annals.Tests.Render.Cards;

/// <summary>Which cards a site has, who names them, and when they are drawn.</summary>
public class CardFileTests
{
    [Fact]
    public void Every_entry_and_the_site_have_a_picture_of_1200_by_630()
    {
        using var site = TestSite.With(Entry("a", "1901", "title: A fire"), Entry("b", "1902~", "title: حريق\nlanguage: ar"), Source("s", "1903")).Build(CardSite.Url);
        Assert.Empty(site.Diagnostics);
        Assert.Equal(["a", "b", "site"], site.Cards().Select(card => card.Split('/', '.')[1]));
        foreach (var card in site.Cards())
        {
            using var codec = SKCodec.Create(site.PathOf(card));
            Assert.Equal((1200, 630, SKEncodedImageFormat.Png), (codec.Info.Width, codec.Info.Height, codec.EncodedFormat));
        }
    }

    [Fact]
    public void A_page_names_its_card_and_one_without_an_own_names_that_of_the_site()
    {
        using var site = TestSite.With(Entry("a", "1901", "title: A \"fire\"\npeople: [Ada]"), Source("s", "1903")).Build(CardSite.Url);
        AssertNamed(site.Page("entries/a/index.html"), site.Card("a"), "A \"fire\" · 1901");
        foreach (var page in new[] { "index.html", "people/ada/index.html", "sources/s/index.html", "entries/index.html" })
            AssertNamed(site.Page(page), site.Card("site"), "A timeline · 1901 – 1903");
        Assert.Null(site.Page("404.html").QuerySelector("meta[property='og:image']"));
    }

    [Fact]
    public void The_picture_of_an_entry_stands_behind_its_card()
    {
        using var site = TestSite.With(Entry("a", "1901", "image: {src: media/a.png, alt: A bridge}"));
        site.Write("media/a.png", Convert.FromBase64String("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg=="));
        site.Build(CardSite.Url);
        Assert.Empty(site.Diagnostics);
        Assert.Equal(
            [$"{CardSite.Url}/{site.Card("a")}", CardSite.Url + "/media/a.png"],
            site.Page("entries/a/index.html").QuerySelectorAll("meta[property='og:image']").Select(meta => meta.GetAttribute("content")));
    }

    [Theory]
    [InlineData("title: T\ncards: false\n", CardSite.Url)]
    [InlineData("title: T\n", null)]
    [InlineData("title: T\ncards: true\n", null)]
    public void There_are_none_where_they_are_turned_off_and_where_no_address_is_known(string settings, string? url)
    {
        using var site = TestSite.With(("site.yml", settings), Entry("a", "1901")).Build(url);
        Assert.Empty(site.Diagnostics);
        Assert.Empty(site.Cards());
        Assert.Null(site.Page("entries/a/index.html").QuerySelector("meta[property='og:image']"));
    }

    [Fact]
    public void Turning_them_off_takes_them_away()
    {
        using var site = TestSite.With(Entry("a", "1901")).Build(CardSite.Url);
        Assert.Equal(2, site.Cards().Length);
        site.Write("site.yml", "title: A timeline\ncards: false\n");
        Assert.Empty(site.Build(CardSite.Url).Cards());
    }

    [Fact]
    public void What_is_gone_or_has_been_changed_there_is_drawn_again()
    {
        using var site = TestSite.With(Entry("a", "1901"), Entry("b", "1902")).Build(CardSite.Url);
        var (a, b) = (site.PathOf(site.Card("a")), site.PathOf(site.Card("b")));
        var drawn = File.ReadAllBytes(a);
        File.WriteAllText(a, "somebody's own");
        File.Delete(b);
        var cards = site.Cards().Append(site.Card("a"));
        site.Write("entries/a.md", "---\ntitle: a\ndate: 1901\nsummary: Not on the card.\n---\nNor is this.\n");
        site.Build(CardSite.Url);
        Assert.Equal(drawn, File.ReadAllBytes(a));
        Assert.True(new FileInfo(b).Length > 1000);
        Assert.All(cards, card => Assert.Contains(card, site.Cards()));
    }

    [Theory]
    [InlineData("title: b\ndate: 1901")]
    [InlineData("title: a\ndate: 1902")]
    [InlineData("title: a\ndate: 1901\nlanguage: ar")]
    public void What_changes_on_it_changes_its_name_and_the_old_one_goes(string keys)
    {
        using var site = TestSite.With(Entry("a", "1901"), Entry("z", "1950")).Build(CardSite.Url);
        var (a, z) = (site.Card("a"), site.Card("z"));
        site.Write("entries/a.md", $"---\n{keys}\n---\n");
        site.Build(CardSite.Url);
        Assert.NotEqual(a, site.Card("a"));
        Assert.Equal(z, site.Card("z"));
        AssertNamed(site.Page("entries/a/index.html"), site.Card("a"), null);
    }

    [Fact]
    public void The_title_of_the_site_and_the_fonts_are_on_every_card()
    {
        using var site = TestSite.With(Entry("a", "1901")).Build(CardSite.Url);
        var first = site.Cards();
        site.Write("site.yml", "title: Another name\n");
        var second = site.Build(CardSite.Url).Cards();
        Assert.Empty(first.Intersect(second));
        // A font of the theme's own, asked before all others.
        site.WriteTheme("fonts/title-0.ttf", File.ReadAllBytes(Repository.PathOf("theme", "fonts", "label-1-latin.ttf")));
        var third = site.Build(CardSite.Url).Cards();
        Assert.Empty(site.Diagnostics);
        Assert.Empty(second.Intersect(third));
    }

    [Fact]
    public void Entries_that_say_the_same_have_cards_of_their_own_whatever_their_names()
    {
        // As long as the name of a file can be.
        var (one, two) = (string.Concat(Enumerable.Repeat("火", 80)) + "一", string.Concat(Enumerable.Repeat("火", 80)) + "二");
        using var site = TestSite.With(Entry(one, "1901", "title: T"), Entry(two, "1901", "title: T"), Entry("site", "1901", "title: T")).Build(CardSite.Url);
        Assert.Empty(site.Diagnostics);
        Assert.Equal(4, site.Cards().Distinct().Count());
    }

    [Fact]
    public void Fonts_are_not_published()
    {
        using var site = TestSite.With(Entry("a", "1901")).Build(CardSite.Url);
        Assert.DoesNotContain(site.Files, file => file.Contains("font", StringComparison.OrdinalIgnoreCase) || file.EndsWith("tf", StringComparison.Ordinal));
    }

    private static void AssertNamed(IDocument page, string card, string? alternative)
    {
        string? Meta(string name) => page.QuerySelector($"meta[property='{name}'], meta[name='{name}']")?.GetAttribute("content");
        var address = $"{CardSite.Url}/{card}";
        Assert.Equal((address, "image/png", "1200", "630"), (Meta("og:image"), Meta("og:image:type"), Meta("og:image:width"), Meta("og:image:height")));
        if (alternative is not null) Assert.Equal(alternative, Meta("og:image:alt"));
        Assert.Equal("summary_large_image", Meta("twitter:card"));
        Assert.Equal(address, (string?)JsonNode.Parse(page.QuerySelector("script[type='application/ld+json']")!.TextContent)!["image"]);
    }
}
