using Annals.BrowserTests.Support;

namespace Annals.BrowserTests;

/// <summary>What programs find in the pages of a published site, as a browser reads them.</summary>
public sealed class DiscoveryTests(Sites sites)
{
    [Theory]
    [InlineData(nameof(Sites.Published))]
    [InlineData(nameof(Sites.PublishedRightToLeft))]
    public async Task Each_kind_of_page_names_its_feeds_and_has_data_that_can_be_read(string site)
    {
        var kinds = sites[site].Kinds.Where(kind => !kind.Layout.StartsWith("embed", StringComparison.Ordinal)).ToArray();
        Assert.True(kinds.Length > 12);
        foreach (var kind in kinds)
            await sites[site].Read(kind.Address, new Viewer(), async visit =>
            {
                foreach (var type in new[] { "application/atom+xml", "application/feed+json" })
                {
                    var feed = await visit.Ask<string>($"fetch(document.querySelector(`link[rel=alternate][type='{type}']`).href.replace('{PublishedRoot}', '{sites[site].Root}')).then(answer => answer.text())");
                    Assert.Contains("https://", feed, StringComparison.Ordinal);
                }
                Assert.Equal("https://schema.org", await visit.Ask<string>("JSON.parse(document.querySelector('script[type=\"application/ld+json\"]').textContent)['@context']"));
                // It is at the address that it says it is.
                Assert.Equal(visit.Page.Url, sites[site].Served(await visit.Ask<string>("document.querySelector('[rel=canonical]').href")));
            });
    }

    [Fact]
    public async Task Every_file_of_the_data_page_answers_with_something() =>
        await sites.Published.Read("data/", new Viewer(), async visit =>
        {
            var sizes = await visit.Ask<int[]>("Promise.all([...document.querySelectorAll('main li a')].map(link => fetch(link.href).then(answer => answer.ok ? answer.text() : '')).map(text => text.then(all => all.length)))");
            Assert.Equal(6, sizes.Length);
            Assert.All(sizes, size => Assert.InRange(size, 100, 100_000));
        });

    private const string PublishedRoot = Tests.Support.PublishedSite.Url + "/";
}
