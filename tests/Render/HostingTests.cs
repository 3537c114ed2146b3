using Annals.Tests.Support;
using static Annals.Tests.Support.Markdown;

namespace Annals.Tests.Render;

/// <summary>What a server of static files needs beside the pages: CNAME, .nojekyll and the page for a page that is not there.</summary>
public class HostingTests
{
    [Theory]
    [InlineData("https://example.org/some/path", "/some/path/")]
    [InlineData("https://example.org", "/")]
    public void The_page_for_a_missing_one_is_right_at_whatever_depth_it_is_shown(string url, string root)
    {
        using var site = TestSite.With(FullSite.Files).Build(url);
        var page = site.Page("404.html");
        Assert.Equal("Page not found", page.QuerySelector("main h1")!.TextContent);
        Assert.Equal("Page not found · A full timeline", page.Title);
        var addresses = page.QuerySelectorAll("[href], [src], [action]")
            .Select(element => element.GetAttribute("href") ?? element.GetAttribute("src") ?? element.GetAttribute("action")!)
            .Where(address => address[0] != '#').ToArray();
        Assert.True(addresses.Length > 10);
        Assert.All(addresses, address => Assert.StartsWith(root, address, StringComparison.Ordinal));
        Assert.Contains(page.QuerySelectorAll("main a"), link => link.GetAttribute("href") == root);
        Assert.Contains(page.QuerySelectorAll("main a"), link => link.GetAttribute("href") == root + "entries/");
    }

    [Fact]
    public void It_has_no_address_of_its_own_and_stands_in_no_section()
    {
        using var site = TestSite.With(FullSite.Files).Build("https://example.org");
        Assert.Null(site.Page("404.html").QuerySelector("link[rel=canonical]"));
        Assert.Null(site.Page("404.html").QuerySelector("[aria-current]"));
    }

    [Fact]
    public void It_speaks_the_language_of_the_site()
    {
        using var site = TestSite.With(("site.yml", "title: T\nlanguage: de\n"), Entry("e", "1850")).Build("https://example.org");
        Assert.Equal("Seite nicht gefunden", site.Page("404.html").QuerySelector("h1")!.TextContent);
    }

    [Fact]
    public void Without_an_address_there_is_none_since_its_links_could_not_be_right()
    {
        using var site = FullSite.Built();
        Assert.DoesNotContain("404.html", site.Files);
        Assert.DoesNotContain("CNAME", site.Files);
        Assert.True(File.Exists(Path.Combine(site.OutputFolder, ".nojekyll")));
    }

    [Fact]
    public void A_site_on_a_domain_of_its_own_says_so_and_takes_it_back()
    {
        using var site = TestSite.With(Entry("e", "1850")).Build("https://timeline.example.org/");
        Assert.Equal("timeline.example.org\n", site.Text("CNAME"));
        Assert.DoesNotContain("CNAME", site.Build("https://somebody.github.io/timeline").Files);
    }
}
