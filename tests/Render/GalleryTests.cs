using System.Text.Json;
using Annals.Tests.Support;
using static Annals.Tests.Support.Markdown;

namespace Annals.Tests.Render;

/// <summary>Further pictures of an entry stand in a row, and each has a place of its own.</summary>
public sealed class GalleryTests
{
    private const string Keys = "gallery:\n  - {src: media/a.svg, alt: One, caption: The first}\n  - src: media/b.svg\n  - {src: media/a.svg, alt: Again, credit: Bo Chen}";

    [Fact]
    public void Each_small_picture_leads_to_its_large_one_and_back()
    {
        using var site = Site(Keys);
        Assert.Empty(site.Diagnostics);
        var gallery = site.Page("entries/e/index.html").QuerySelector(".gallery")!;
        var links = gallery.QuerySelectorAll("ul a").ToArray();
        Assert.Equal(["#picture_1", "#picture_2", "#picture_3"], links.Select(link => link.GetAttribute("href")));
        Assert.Equal(["One", "Beside", "Again"], links.Select(link => link.QuerySelector("img")!.GetAttribute("alt")));
        var figures = gallery.QuerySelectorAll("figure").ToArray();
        Assert.Equal(["picture_1", "picture_2", "picture_3"], figures.Select(figure => figure.Id));
        Assert.Equal(["The first", "By hand", "Picture: Bo Chen"], figures.Select(figure => figure.QuerySelector("figcaption")!.TextContent.Trim()));
        Assert.Equal(
            ["#picture_2 #_gallery", "#picture_1 #picture_3 #_gallery", "#picture_2 #_gallery"],
            figures.Select(figure => string.Join(' ', figure.QuerySelectorAll(".turn a").Select(link => link.GetAttribute("href")))));
        Assert.All(gallery.QuerySelectorAll("img"), image => Assert.Equal(("lazy", "30"), (image.GetAttribute("loading"), image.GetAttribute("width"))));
    }

    [Fact]
    public void It_goes_into_feeds_and_data()
    {
        using var site = Site(Keys);
        Assert.Equal(3, site.Text("feed.json").Split("<figure>").Length - 1);
        using var data = JsonDocument.Parse(site.Text("data/entries.json"));
        Assert.Equal(
            ["https://a.example/media/a.svg", "https://a.example/media/b.svg", "https://a.example/media/a.svg"],
            data.RootElement.GetProperty("entries")[0].GetProperty("gallery").EnumerateArray().Select(picture => picture.GetProperty("src").GetString()));
        Assert.Contains("\"contentUrl\":\"https://a.example/media/b.svg\"", site.Text("entries/e/index.html"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("gallery:\n  - {src: media/c.svg, alt: a}", "AN019", 5, 11)]
    [InlineData("gallery:\n  - {src: media/a.svg}", "AN018", 5, 11)]
    [InlineData("gallery:\n  - {alt: a}", "AN007", 5, 5)]
    [InlineData("gallery:\n  - {src: media/a.svg, alt: a, credits: b}", "AN005", 5, 32)]
    public void What_is_wrong_is_told_at_its_place(string keys, string code, int line, int column)
    {
        using var site = Site(keys);
        Assert.Equal((code, line, column), site.Diagnostics.Select(found => (found.Rule.Code, found.At.Line, found.At.Column)).First());
    }

    private static TestSite Site(string keys)
    {
        const string drawing = """<svg xmlns="http://www.w3.org/2000/svg" width="30" height="20"/>""";
        return TestSite.With(
            ("site.yml", "title: A timeline\nurl: https://a.example\ncards: false\n"), Entry("e", "1901", keys),
            ("media/a.svg", drawing), ("media/b.svg", drawing), ("media/b.svg.yml", "alt: Beside\ncaption: By hand\n")).Build();
    }
}
