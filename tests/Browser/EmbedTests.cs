using Annals.BrowserTests.Support;
using Annals.Tests.Support;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace Annals.BrowserTests;

/// <summary>An entry or the timeline in a frame on somebody else's page.</summary>
public sealed class EmbedTests(Sites sites)
{
    [Theory]
    [InlineData("entries/notes/", "The notes appear")]
    [InlineData("", "A full timeline")]
    public async Task What_is_copied_shows_it_in_a_page_of_another_origin_and_its_links_open_beside_that(string address, string title)
    {
        using var folder = new TemporaryFolder();
        await sites.Published.Read(address, new Viewer(), async visit =>
        {
            await visit.Page.Context.GrantPermissionsAsync(["clipboard-read", "clipboard-write"]);
            await visit.Page.ClickAsync(".embed-this > summary");
            await visit.Page.ClickAsync(".embed-this .copy button");
            await visit.Until("document.querySelector('.embed-this [role=status]').textContent === 'Copied.'");
            var copied = await visit.Ask<string>("navigator.clipboard.readText()");
            folder.Write("index.html", $"<!doctype html><html lang=\"en\"><title>Elsewhere</title><link rel=\"icon\" href=\"data:,\"><body style=\"width:600px\">{copied}");
        });
        using var elsewhere = sites.Elsewhere(folder.Path, sites.Published);
        await elsewhere.Read("", new Viewer(), async visit =>
        {
            var frame = visit.Page.FrameLocator("iframe");
            await Expect(frame.Locator("h1")).ToHaveTextAsync(title);
            Assert.Equal(600, await visit.Ask<int>("document.querySelector('iframe').clientWidth"));
            // An entry fits; a timeline scrolls.
            Assert.Equal(address.Length > 0, await frame.Locator("html").EvaluateAsync<bool>("html => html.scrollHeight <= innerHeight"));
            // The style sheet has come.
            Assert.Equal("flex", await frame.Locator("body").EvaluateAsync<string>("body => getComputedStyle(body).display"));
            // By keys: the frame may still be scrolling there when a mouse has clicked.
            var opened = await visit.Page.Context.RunAndWaitForPageAsync(() => frame.Locator(".more a").First.PressAsync("Enter"));
            await Expect(opened.Locator("h1")).ToHaveTextAsync(title);
            Assert.Equal($"{PublishedSite.Url}/{address}", opened.Url);
            Assert.True(await opened.EvaluateAsync<bool>("window.opener === null"));
            Assert.Equal(elsewhere.Root, visit.Page.Url);
        });
    }

    [Fact]
    public async Task A_link_of_a_list_opens_beside_the_frame_too_and_one_within_the_page_does_not() =>
        await sites.Published.Read("embed/", new Viewer(), async visit =>
        {
            var opened = await visit.Page.Context.RunAndWaitForPageAsync(() => visit.Page.Locator(".headline a").First.ClickAsync());
            await Expect(opened.Locator("h1")).ToHaveTextAsync("Two people meet");
            Assert.Equal(sites.Published.Root + "entries/meeting/", opened.Url);
            await visit.Page.FocusAsync(".overview .skip");
            await visit.Press("Enter");
            await visit.Until("location.hash === '#_figures'");
            Assert.Equal(2, visit.Page.Context.Pages.Count);
        });

    [Fact]
    public async Task Without_a_script_the_words_to_copy_can_be_read_and_there_is_no_button() =>
        await sites.Published.Read("entries/notes/", new Viewer { HasScripts = false }, async visit =>
        {
            await visit.Page.ClickAsync(".embed-this > summary");
            await Expect(visit.Page.Locator(".embed-this pre")).ToBeVisibleAsync();
            Assert.Equal(0, await visit.Page.Locator(".embed-this .copy:visible").CountAsync());
        });

    [Theory]
    [InlineData(nameof(Sites.Published), "entries/notes/")]
    [InlineData(nameof(Sites.Published), "")]
    [InlineData(nameof(Sites.PublishedRightToLeft), "entries/notes/")]
    public async Task Open_they_have_no_violation_and_fit(string site, string address) =>
        await sites[site].Read(address, Viewer.Narrow, async visit =>
        {
            await visit.Page.ClickAsync(".embed-this > summary");
            Assert.True(await visit.Ask<bool>("document.documentElement.scrollWidth <= innerWidth"));
            foreach (var scheme in new[] { ColorScheme.Light, ColorScheme.Dark })
            {
                await visit.Page.EmulateMediaAsync(new() { ColorScheme = scheme });
                Assert.Empty(await Axe.Violations(visit.Page));
            }
        });

    [Fact]
    public async Task It_is_as_high_as_it_says_in_the_shipped_timeline()
    {
        var found = new List<string>();
        using var site = sites.ShippedAt(PublishedSite.Url);
        foreach (var file in Directory.EnumerateFiles(site.Folder, "oembed.json", SearchOption.AllDirectories))
        {
            var address = Path.GetRelativePath(site.Folder, Path.GetDirectoryName(file)!).Replace('\\', '/');
            if (address == ".") continue;
            var height = (int)System.Text.Json.Nodes.JsonNode.Parse(await File.ReadAllTextAsync(file, TestContext.Current.CancellationToken))!["height"]!;
            await site.Read(address + "/embed/", new Viewer { Width = 600, Height = height }, async visit =>
            {
                var needed = await visit.Ask<int>("""
                    document.documentElement.scrollHeight > innerHeight
                      ? document.documentElement.scrollHeight
                      : Math.ceil(document.querySelector('.more').getBoundingClientRect().bottom) + 17
                    """);
                if (needed > height && height < 600 || height > needed + 120) found.Add($"{address}: {height} for {needed}");
            });
        }
        Assert.True(found.Count == 0, string.Join('\n', found));
    }
}
