using System.Globalization;
using System.Xml.Linq;
using Annals.Formats.Sitemaps;
using Annals.Publishing;
using Annals.Tests.Support;

namespace Annals.Tests.Formats.Sitemaps;

/// <summary>The sitemap, by the rules of its schema, and robots.txt.</summary>
public class SitemapTests
{
    private static readonly XNamespace Space = "http://www.sitemaps.org/schemas/sitemap/0.9";

    [Fact]
    public void Lists_every_page_once_by_its_own_address_but_the_search_print_and_what_is_for_frames()
    {
        using var site = PublishedSite.Full();
        var urls = Read(site.Text("sitemap.xml"), "urlset", "url");
        var expected = site.Files.Where(file => file.EndsWith("index.html", StringComparison.Ordinal) && !file.StartsWith("search/", StringComparison.Ordinal) && !file.StartsWith("print/", StringComparison.Ordinal) && !PublishedSite.IsFramed(file));
        Assert.Equal(expected.Select(file => $"{PublishedSite.Url}/{file[..^"index.html".Length]}").Order(), urls.Keys.Order());
        Assert.Equal("User-agent: *\nAllow: /\n\nSitemap: https://example.org/some/path/sitemap.xml\n", site.Text("robots.txt"));
    }

    [Fact]
    public void Says_when_an_entry_was_changed_where_that_is_known_and_not_otherwise()
    {
        using var site = PublishedSite.Of(
            Markdown.Entry("added", "1850", "added: 2022-11-22"),
            Markdown.Entry("updated", "1850", "added: 2022-11-22\nupdated: 2022-11-23T12:30:00+02:00"),
            Markdown.Entry("corrected", "1850", "updated: 2022-11-23\ncorrections: [{date: 2022-12-01, note: N}, {date: 2022-11-30, note: M}]"),
            Markdown.Entry("unknown", "1850"));
        var urls = Read(site.Text("sitemap.xml"), "urlset", "url");
        Assert.Equal("2022-11-22T00:00:00Z", Changed("added"));
        Assert.Equal("2022-11-23T10:30:00Z", Changed("updated"));
        Assert.Equal("2022-12-01T00:00:00Z", Changed("corrected"));
        Assert.Null(Changed("unknown"));

        string? Changed(string slug) => urls[$"{PublishedSite.Url}/entries/{slug}/"];
    }

    [Fact]
    public void Letters_of_any_script_are_escaped()
    {
        using var site = TestSite.With(Markdown.Entry("e", "1850", "places: [東京]")).Build("https://example.org/a&b");
        Assert.Contains("https://example.org/a&b/places/%E6%9D%B1%E4%BA%AC/", Read(site.Text("sitemap.xml"), "urlset", "url").Keys);
    }

    [Fact]
    public void More_pages_than_a_file_may_hold_go_into_several_that_an_index_lists()
    {
        using var site = PublishedSite.Full();
        var pages = site.Files.Where(file => !PublishedSite.IsFramed(file)).Select(file => new DelegatePage(file, _ => { })).ToArray();
        var made = SitemapFiles.All(pages, site.Timeline, mostInFile: 10).ToDictionary(page => page.Path, page => System.Text.Encoding.UTF8.GetString(page.Render()));
        var whole = Read(site.Text("sitemap.xml"), "urlset", "url");
        var parts = Read(made["sitemap.xml"], "sitemapindex", "sitemap").Keys.Select(address => address[(PublishedSite.Url.Length + 1)..]).ToArray();
        Assert.Equal(made.Keys.Except(["sitemap.xml", "robots.txt"]), parts);
        Assert.True(parts.Length > 2);
        Assert.All(parts, part => Assert.InRange(Read(made[part], "urlset", "url").Count, 1, 10));
        Assert.Equal(whole.Keys.Order(), parts.SelectMany(part => Read(made[part], "urlset", "url").Keys).Order());
        Assert.Equal(50_000, SitemapFiles.MostInFile);
    }

    // The rules of sitemap.xsd and siteindex.xsd: the elements, their order, full addresses of at most 2,048 characters, W3C dates.
    private static Dictionary<string, string?> Read(string xml, string root, string element)
    {
        var document = XDocument.Parse(xml);
        Assert.Equal(Space + root, document.Root!.Name);
        Assert.All(document.Root.Elements(), each => Assert.Equal(Space + element, each.Name));
        return document.Root.Elements().ToDictionary(
            each =>
            {
                Assert.Equal(each.Elements().Count() == 1 ? [Space + "loc"] : [Space + "loc", Space + "lastmod"], each.Elements().Select(inner => inner.Name));
                var address = each.Element(Space + "loc")!.Value;
                Assert.InRange(address.Length, 12, 2048);
                Assert.Equal(address, new Uri(address).AbsoluteUri);
                return address;
            },
            each =>
            {
                var changed = each.Element(Space + "lastmod")?.Value;
                if (changed is not null) Assert.True(DateTimeOffset.TryParseExact(changed, "yyyy-MM-dd'T'HH:mm:ssK", CultureInfo.InvariantCulture, DateTimeStyles.None, out _));
                return changed;
            });
    }
}
