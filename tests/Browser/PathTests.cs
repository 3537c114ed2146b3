using System.Net;
using Annals.BrowserTests.Support;
using Annals.Tests.Support;
using static Microsoft.Playwright.Assertions;

namespace Annals.BrowserTests;

/// <summary>A site under a path of its host, as project pages are: nothing on it leads out of the path or nowhere.</summary>
public sealed class PathTests(Sites sites)
{
    // All that a page names, in full, and apart from it whatever it names of this host outside the path.
    private const string Named = """
        [...document.querySelectorAll('[href], [src], [action]')]
          .flatMap(element => ['href', 'src', 'action'].filter(name => element.hasAttribute(name)).map(name => element.getAttribute(name)))
          .map(address => new URL(address, location.href).href.split('#')[0])
        """;

    [Fact]
    public async Task Every_page_opens_without_a_fault_and_every_address_on_it_answers()
    {
        var site = sites.Published;
        var (waiting, met) = (new Queue<string>([""]), new HashSet<string> { site.Root });
        var others = new HashSet<string>();
        await site.Read("", new Viewer(), async visit =>
        {
            while (waiting.TryDequeue(out var address))
            {
                await visit.Open(address);
                foreach (var url in (await visit.Ask<string[]>(Named)).Select(site.Served))
                    if (!url.StartsWith(new Uri(site.Root).GetLeftPart(UriPartial.Authority), StringComparison.Ordinal)) others.Add(new Uri(url).Host);
                    else if (met.Add(url) && url.EndsWith('/')) waiting.Enqueue(url[site.Root.Length..]);
            }
        });
        Assert.All(met, url => Assert.StartsWith(site.Root, url, StringComparison.Ordinal));
        // What the entries link to.
        Assert.Equal(["example.org"], others);
        using var client = new HttpClient();
        foreach (var url in met) Assert.Equal((url, HttpStatusCode.OK), (url, (await client.GetAsync(url, TestContext.Current.CancellationToken)).StatusCode));

        // Every page was reached by links alone, and every feed and file that a head names; but not what is for frames, and the list of plain
        // pages, which all stand in the menu themselves.
        var reached = met.Select(url => Uri.UnescapeDataString(url[site.Root.Length..])).Select(address => address.Length == 0 || address.EndsWith('/') ? address + "index.html" : address).ToHashSet();
        var pages = TemporaryFolder.Contents(site.Folder).Keys.Where(file => file.EndsWith("index.html", StringComparison.Ordinal) && !PublishedSite.IsFramed(file));
        Assert.Equal(["pages/index.html"], pages.Except(reached));
        string[] files = ["feed.xml", "people/ada-lovelace/feed.json", "timeline.ics", "oembed.json", "entries/notes/oembed.json", "data/timelinejs.json", "media/notes.svg"];
        Assert.Empty(files.Except(reached));
    }

    [Fact]
    public async Task What_scripts_fetch_is_found() =>
        await sites.Published.Read("entries/meeting/", new Viewer(), async visit =>
        {
            await visit.Page.FillAsync("#_q", "lovelace");
            await visit.Press("Enter");
            await visit.Arrive("search/?q=lovelace");
            await visit.Page.Locator("#_results .headline a[href$='people/ada-lovelace/']").ClickAsync();
            await visit.Arrive("people/ada-lovelace/");

            await visit.Open("?person=ada-lovelace");
            await Expect(visit.Page.Locator(".filter .list .moment")).ToHaveCountAsync(5);
            await visit.Page.Locator(".filter .list .headline a[href$='entries/meeting/']").ClickAsync();
            await visit.Arrive("entries/meeting/");

            await visit.Open("");
            await visit.Page.Locator(".span-controls [name=from]").FocusAsync();
            await visit.Press("ArrowRight");
            await Expect(visit.Page.Locator(".overview svg .chosen")).ToHaveCountAsync(1);
        });

    [Theory]
    [InlineData("no/such/page/at/all")]
    [InlineData("entries/nothing/")]
    public async Task For_a_missing_page_at_any_depth_there_is_one_with_its_styles_and_ways_on(string address)
    {
        var fault = await Assert.ThrowsAsync<Xunit.Sdk.EmptyException>(() => sites.Published.Read(address, new Viewer(), async visit =>
        {
            Assert.Equal("Page not found", await visit.Page.Locator("h1").TextContentAsync());
            Assert.Equal("flex", await visit.Ask<string>("getComputedStyle(document.body).display"));
            Assert.Empty(await Axe.Violations(visit.Page));
            await visit.Page.SetViewportSizeAsync(320, 640);
            Assert.True(await visit.Ask<bool>("document.documentElement.scrollWidth <= innerWidth"));
            await visit.Page.ClickAsync("main a");
            await visit.Arrive("");
            Assert.Equal("A full timeline", await visit.Page.Locator("h1").TextContentAsync());
        }));
        // The one answer that says that it is missing, and the browser's own word on it.
        Assert.Equal(1, fault.Message.Split("\"404: ").Length - 1);
        Assert.Equal(1, fault.Message.Split("\"console: ").Length - 1);
        Assert.DoesNotContain("failed: ", fault.Message, StringComparison.Ordinal);
    }
}
