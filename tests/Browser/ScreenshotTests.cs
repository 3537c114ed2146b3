using Annals.BrowserTests.Support;
using Annals.Tests.Support;
using Microsoft.Playwright;

namespace Annals.BrowserTests;

/// <summary>Pictures of the main pages for people to look at, written to <c>.artifacts/screenshots</c>.</summary>
public sealed class ScreenshotTests(Sites sites)
{
    private static readonly string Folder = Repository.PathOf(".artifacts", "screenshots");

    [Theory]
    [InlineData("home", "")]
    [InlineData("entry", "entries/kardashian-statement/")]
    [InlineData("source", "sources/unsigned-2022-11-28/")]
    [InlineData("person", "people/kim-kardashian/")]
    [InlineData("disputed", "disputed/")]
    [InlineData("statements", "statements/")]
    [InlineData("search", "search/?q=galimberti")]
    public async Task The_main_pages_are_pictured_narrow_and_wide_light_and_dark(string name, string address)
    {
        foreach (var width in new[] { 360, 1440 })
            foreach (var scheme in new[] { ColorScheme.Light, ColorScheme.Dark })
                await sites.Shipped.Read(address, new Viewer { Width = width, Height = 900, Scheme = scheme, WantsStillness = true }, async visit =>
                {
                    await visit.Quiet();
                    var file = Path.Combine(Folder, $"{name}-{width}-{scheme.ToString().ToLowerInvariant()}.png");
                    var picture = await visit.Page.ScreenshotAsync(new() { Path = file });
                    Assert.True(picture.Length > 5_000, $"{file} shows nothing");
                });
    }

    [Fact]
    public async Task A_page_from_right_to_left_is_pictured_too() =>
        await sites.RightToLeft.Read("entries/bridge/", new Viewer { WantsStillness = true }, async visit =>
        {
            var picture = await visit.Page.ScreenshotAsync(new() { Path = Path.Combine(Folder, "entry-1440-rtl.png") });
            Assert.True(picture.Length > 5_000);
        });
}
