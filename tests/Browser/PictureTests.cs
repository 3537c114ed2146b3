using System.Globalization;
using Annals.BrowserTests.Support;
using Annals.Tests.Support;
using static Annals.Tests.Support.Markdown;

namespace Annals.BrowserTests;

/// <summary>Pictures come when they come near, and nothing moves when they do.</summary>
public sealed class PictureTests(Sites sites)
{
    private const string Shift = """
        new Promise(done => {
          let sum = 0;
          const observer = new PerformanceObserver(list => list.getEntries().forEach(one => sum += one.value));
          observer.observe({ type: 'layout-shift', buffered: true });
          requestAnimationFrame(() => setTimeout(() => {
            observer.takeRecords().forEach(one => sum += one.value);
            done(sum);
          }, 100));
        })
        """;

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
            await visit.Open("entries/fire/");
            Assert.False(await visit.Ask<bool>("document.querySelector('.picture img').complete"));
            var column = await visit.Ask<double>("document.querySelector('.picture').getBoundingClientRect().width");
            var room = await visit.Page.Locator(".picture img").BoundingBoxAsync();
            Assert.Equal(Math.Min(640, column), room!.Width, 1.0);
            Assert.Equal(room.Width * 480 / 640, room.Height, 1.0);
            var before = await visit.Ask<string[]>(Boxes);
            come.SetResult();
            await visit.Until("document.querySelector('.picture img').complete && document.querySelector('.picture img').naturalWidth === 640");
            Assert.Equal(before, await visit.Ask<string[]>(Boxes));
            Assert.Equal(0, await visit.Ask<double>(Shift));
        });
    }

    [Fact]
    public async Task Without_its_size_on_the_page_a_move_would_be_seen()
    {
        using var timeline = Timeline();
        using var site = sites.Own(timeline);
        await site.Read("", new Viewer(), async visit =>
        {
            await visit.Page.RouteAsync("**/entries/fire/", async route =>
            {
                var page = await (await route.FetchAsync()).TextAsync();
                await route.FulfillAsync(new() { ContentType = "text/html", Body = page.Replace(" width=\"640\" height=\"480\"", "", StringComparison.Ordinal) });
            });
            await visit.Page.RouteAsync("**/media/**", async route =>
            {
                await Task.Delay(500);
                await route.ContinueAsync();
            });
            await visit.Open("entries/fire/");
            await visit.Until("document.querySelector('.picture img').naturalWidth === 640");
            Assert.NotEqual(0, await visit.Ask<double>(Shift));
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
            await visit.Ask<bool>("document.querySelector('.prose img').scrollIntoView({ behavior: 'instant' }) ?? true");
            await visit.Until("document.querySelector('.prose img').naturalWidth === 300");
            Assert.Equal(0, await visit.Ask<double>(Shift));
        });
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
