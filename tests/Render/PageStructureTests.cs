using AngleSharp.Dom;
using Annals.Tests.Support;

namespace Annals.Tests.Render;

/// <summary>What every page has, whatever it is about.</summary>
public sealed class PageStructureTests : IDisposable
{
    private readonly TestSite _site = FullSite.Built();

    [Fact]
    public void Every_page_has_one_first_level_heading_that_says_something() => OnEveryPage(page =>
        Assert.NotEqual("", Assert.Single(page.QuerySelectorAll("h1")).TextContent.Trim()));

    [Fact]
    public void Every_page_has_a_main_landmark_with_its_heading_in_it() => OnEveryPage(page =>
        Assert.NotNull(Assert.Single(page.QuerySelectorAll("main")).QuerySelector("h1")));

    [Fact]
    public void The_first_link_of_every_page_skips_to_the_main_landmark() => OnEveryPage(page =>
        Assert.Equal("#" + page.QuerySelector("main")!.Id, page.QuerySelector("body a")!.GetAttribute("href")));

    [Fact]
    public void Every_page_says_its_language_direction_and_title() => OnEveryPage(page =>
    {
        Assert.Equal(("en", "ltr"), (page.DocumentElement.GetAttribute("lang"), page.DocumentElement.GetAttribute("dir")));
        Assert.Contains("A full timeline", page.Title, StringComparison.Ordinal);
        Assert.NotNull(page.QuerySelector("meta[name=viewport]"));
    });

    [Fact]
    public void No_two_pages_have_the_same_title()
    {
        var titles = _site.Files.Where(IsPage).GroupBy(file => _site.Page(file).Title).Where(same => same.Count() > 1);
        Assert.Empty(titles.Select(same => string.Join(' ', same)));
    }

    [Fact]
    public void What_names_or_describes_an_element_is_there() => OnEveryPage(page =>
    {
        foreach (var attribute in new[] { "aria-labelledby", "aria-describedby", "aria-controls", "for" })
            foreach (var id in page.QuerySelectorAll($"[{attribute}]").SelectMany(element => element.GetAttribute(attribute)!.Split(' ')))
                Assert.True(page.GetElementById(id) is not null, $"{attribute} names “{id}”, which is not there");
    });

    [Fact]
    public void Every_id_is_the_only_one_of_its_kind() => OnEveryPage(page =>
        Assert.Empty(page.QuerySelectorAll("[id]").GroupBy(element => element.Id).Where(same => same.Count() > 1).Select(same => same.Key)));

    [Fact]
    public void Headings_do_not_skip_a_level() => OnEveryPage(page =>
    {
        var level = 0;
        foreach (var heading in page.QuerySelectorAll("h1, h2, h3, h4, h5, h6"))
        {
            var next = heading.LocalName[1] - '0';
            Assert.True(next <= level + 1, $"“{heading.TextContent}” is an {heading.LocalName} below an h{level}");
            level = next;
        }
    });

    [Fact]
    public void Every_link_and_button_has_a_name_and_every_image_a_text() => OnEveryPage(page =>
    {
        Assert.All(page.QuerySelectorAll("a, button"), link => Assert.NotEqual("", (link.GetAttribute("aria-label") ?? link.TextContent).Trim()));
        Assert.All(page.QuerySelectorAll("img"), image => Assert.True(image.HasAttribute("alt")));
    });

    public void Dispose() => _site.Dispose();

    private void OnEveryPage(Action<IDocument> assert)
    {
        var pages = _site.Files.Where(IsPage).ToArray();
        Assert.True(pages.Length > 15, "the site has a page of each kind");
        foreach (var file in pages)
        {
            try
            {
                assert(_site.Page(file));
            }
            catch (Xunit.Sdk.XunitException fault)
            {
                throw new Xunit.Sdk.XunitException($"{file}: {fault.Message}", fault);
            }
        }
    }

    private static bool IsPage(string file) => file.EndsWith(".html", StringComparison.Ordinal);
}
