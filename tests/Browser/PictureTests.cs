using System.Globalization;
using Annals.BrowserTests.Support;
using Annals.Tests.Support;
using SkiaSharp;
using static Annals.Tests.Support.Markdown;

namespace Annals.BrowserTests;

/// <summary>Pictures come when they come near, and nothing moves when they do.</summary>
public sealed class PictureTests(Sites sites)
{
    // What moved since the page was marked, and where it stood: what moves while a page is still coming is another matter than what a picture moves.
    private const string Moves = """
        new Promise(done => {
          const moves = [];
          const place = ({ x, y, width, height }) => [x, y, width, height].join(' ');
          const add = list => list.filter(one => one.startTime >= performance.getEntriesByName('marked')[0].startTime)
            .forEach(one => moves.push(...one.sources.map(source => `${source.node?.nodeName} from ${place(source.previousRect)} to ${place(source.currentRect)}`)));
          const observer = new PerformanceObserver(list => add(list.getEntries()));
          observer.observe({ type: 'layout-shift', buffered: true });
          requestAnimationFrame(() => setTimeout(() => {
            add(observer.takeRecords());
            done(moves);
          }, 100));
        })
        """;

    private const string Mark = "performance.mark('marked') && true";

    private const string Boxes = """
        [...document.querySelectorAll('main img, main .prose p, main .facts')].slice(0, 6).map(one => {
          const { left, top, width, height } = one.getBoundingClientRect();
          return [left, top, width, height].map(Math.round).join(' ');
        })
        """;

    [Theory]
    [InlineData(320)]
    [InlineData(1440)]
    public async Task Room_is_kept_for_a_picture_before_it_comes(int width)
    {
        using var timeline = Timeline();
        using var site = sites.Own(timeline);
        await site.Read("", new Viewer { Width = width }, async visit =>
        {
            var come = new TaskCompletionSource();
            await visit.Page.RouteAsync("**/media/**", async route =>
            {
                await come.Task;
                await route.ContinueAsync();
            });
            await visit.Begin("entries/fire/");
            Assert.False(await visit.Ask<bool>("document.querySelector('.picture img').complete"));
            var column = await visit.Ask<double>("document.querySelector('.picture').getBoundingClientRect().width");
            var room = await visit.Page.Locator(".picture img").BoundingBoxAsync();
            Assert.Equal(Math.Min(640, column), room!.Width, 1.0);
            Assert.Equal(room.Width * 480 / 640, room.Height, 1.0);
            var before = await visit.Ask<string[]>(Boxes);
            Assert.True(await visit.Ask<bool>(Mark));
            come.SetResult();
            await visit.Until("document.querySelector('.picture img').complete && document.querySelector('.picture img').naturalWidth === 640");
            Assert.Equal(before, await visit.Ask<string[]>(Boxes));
            Assert.Empty(await visit.Ask<string[]>(Moves));
        });
    }

    [Fact]
    public async Task Without_its_size_on_the_page_a_move_would_be_seen()
    {
        using var timeline = Timeline();
        using var site = sites.Own(timeline);
        await site.Read("", new Viewer(), async visit =>
        {
            var come = new TaskCompletionSource();
            await visit.Page.RouteAsync("**/entries/fire/", async route =>
            {
                var page = await (await route.FetchAsync()).TextAsync();
                await route.FulfillAsync(new() { ContentType = "text/html", Body = page.Replace(" width=\"640\" height=\"480\"", "", StringComparison.Ordinal) });
            });
            await visit.Page.RouteAsync("**/media/**", async route =>
            {
                await come.Task;
                await route.ContinueAsync();
            });
            await visit.Begin("entries/fire/");
            Assert.True(await visit.Ask<bool>(Mark));
            come.SetResult();
            await visit.Until("document.querySelector('.picture img').naturalWidth === 640");
            Assert.NotEmpty(await visit.Ask<string[]>(Moves));
        });
    }

    [Fact]
    public async Task A_picture_far_below_is_fetched_when_it_comes_near()
    {
        using var timeline = Timeline();
        using var site = sites.Own(timeline);
        await site.Read("entries/fire/", new Viewer(), async visit =>
        {
            await visit.Quiet();
            Assert.Contains(visit.Ledger.Answers, answer => answer.Url.EndsWith("media/near.svg", StringComparison.Ordinal));
            Assert.DoesNotContain(visit.Ledger.Answers, answer => answer.Url.EndsWith("media/far.svg", StringComparison.Ordinal));
            Assert.True(await visit.Ask<bool>(Mark));
            await visit.Ask<bool>("document.querySelector('.prose img').scrollIntoView({ behavior: 'instant' }) ?? true");
            await visit.Until("document.querySelector('.prose img').naturalWidth === 300");
            Assert.Empty(await visit.Ask<string[]>(Moves));
        });
    }

    [Theory]
    [InlineData(360, 1, 480)]
    [InlineData(360, 2, 960)]
    [InlineData(1440, 1, 960)]
    [InlineData(1440, 2, 1440)]
    public async Task A_wide_picture_comes_as_wide_as_it_is_shown(int width, int density, int expected)
    {
        using var timeline = TestSite.With(Entry("fire", "1850", "title: A fire\nimage: {src: media/wide.jpg, alt: Smoke}", "![Ruins](media/wide.jpg)"));
        timeline.Write("media/wide.jpg", Photograph(2400, 1600));
        timeline.Build();
        Assert.Empty(timeline.Diagnostics);
        using var site = sites.Own(timeline);
        await site.Read("entries/fire/", new Viewer { Width = width, Density = density }, async visit =>
        {
            await visit.Ask<bool>("document.querySelector('.prose img').scrollIntoView({ behavior: 'instant' }) ?? true");
            await visit.Until("[...document.querySelectorAll('main img')].every(image => image.complete && image.naturalWidth)");
            var chosen = await visit.Ask<string[]>("[...document.querySelectorAll('main img')].map(image => image.currentSrc)");
            Assert.Equal(2, chosen.Length);
            Assert.All(chosen, file => Assert.EndsWith($".{expected}.webp", file, StringComparison.Ordinal));
        });
    }

    [Fact]
    public async Task A_picture_of_the_gallery_opens_at_its_own_address_without_scripts()
    {
        using var timeline = TestSite.Built(
            Entry("fire", "1850", "title: A fire\ngallery:\n  - {src: media/near.svg, alt: Smoke}\n  - {src: media/far.svg, alt: Ruins, caption: After it}"),
            Picture("near", 640, 480), Picture("far", 300, 200));
        using var site = sites.Own(timeline);
        await site.Read("entries/fire/", new Viewer { HasScripts = false }, async visit =>
        {
            var large = visit.Page.Locator(".gallery > figure");
            Assert.False(await large.Nth(0).IsVisibleAsync());
            Assert.False(await large.Nth(1).IsVisibleAsync());
            await visit.Page.Locator(".gallery li a").Nth(1).ClickAsync();
            Assert.Equal("entries/fire/#picture_2", visit.Page.Url[visit.Page.Url.IndexOf("entries", StringComparison.Ordinal)..]);
            Assert.True(await large.Nth(1).IsVisibleAsync());
            Assert.False(await large.Nth(0).IsVisibleAsync());
            Assert.Equal(300, (await large.Nth(1).Locator("img").BoundingBoxAsync())!.Width, 1.0);
            await large.Nth(1).Locator(".turn a").Nth(0).ClickAsync();
            Assert.True(await large.Nth(0).IsVisibleAsync());
            await large.Nth(0).Locator(".turn a").Last.ClickAsync();
            Assert.False(await large.Nth(0).IsVisibleAsync());
        });
    }

    private static byte[] Photograph(int width, int height)
    {
        using var bitmap = new SKBitmap(width, height);
        bitmap.Erase(SKColors.SeaGreen);
        using var data = bitmap.Encode(SKEncodedImageFormat.Jpeg, 80);
        return data.ToArray();
    }

    private static TestSite Timeline()
    {
        var text = string.Join("\n\n", Enumerable.Range(1, 200).Select(i => i.ToString(CultureInfo.InvariantCulture) + " " + string.Concat(Enumerable.Repeat("and so it went on ", 20))));
        return TestSite.Built(
            Entry("fire", "1850", "title: A fire\nimage: {src: media/near.svg, alt: Smoke}", text + "\n\n![Ruins](media/far.svg)"),
            Picture("near", 640, 480), Picture("far", 300, 200));
    }

    private static (string Path, string Text) Picture(string name, int width, int height) =>
        ($"media/{name}.svg", $"<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"{width}\" height=\"{height}\"><rect width=\"{width}\" height=\"{height}\" fill=\"gray\"/></svg>");
}
