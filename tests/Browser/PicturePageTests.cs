using System.Text;
using Annals.BrowserTests.Support;
using Annals.Tests.Support;
using Microsoft.Playwright;
using SkiaSharp;
using static Annals.Tests.Support.Markdown;

namespace Annals.BrowserTests;

/// <summary>A page with all that can be seen and heard: a photograph at its head, a gallery, a film with captions, a sound with its transcript.</summary>
public sealed class PicturePageTests(Sites sites, ITestOutputHelper output) : IDisposable
{
    private const int Width = 4000, Height = 3000;

    private static readonly Lazy<byte[]> TwelveMegapixels = new(Photograph);

    private readonly TestSite _timeline = Timeline();

    /// <summary>In bytes, text compressed by gzip as hosts do it. A kilobyte is 1,000 bytes.</summary>
    [Theory]
    [InlineData(360, 2, 300_000)]
    [InlineData(1440, 1, 700_000)]
    public async Task A_page_with_a_photograph_of_12_megapixels_is_light(int width, int density, int most)
    {
        Assert.InRange(TwelveMegapixels.Value.Length, 2_000_000, 20_000_000);
        using var site = sites.Own(_timeline);
        await site.Read("entries/fire/", new Viewer { Width = width, Density = density }, async visit =>
        {
            await visit.Until("document.querySelector('.picture img').complete && document.querySelector('.picture img').naturalWidth");
            await visit.Quiet();
            Assert.Contains(visit.Ledger.Answers, answer => answer.Url.EndsWith(".webp", StringComparison.Ordinal));
            var weight = 0;
            foreach (var answer in visit.Ledger.Answers)
            {
                var body = await answer.BodyAsync();
                weight += Math.Min(body.Length, Gzip.Of(body).Length);
            }
            output.WriteLine($"{weight} bytes, from a photograph of {TwelveMegapixels.Value.Length}");
            Assert.InRange(weight, 1, most);
        });
    }

    [Theory]
    [InlineData(ColorScheme.Light)]
    [InlineData(ColorScheme.Dark)]
    public async Task All_of_it_has_no_violation(ColorScheme scheme)
    {
        using var site = sites.Own(_timeline);
        await site.Read("entries/fire/#picture_2", new Viewer(), async visit =>
        {
            await visit.Page.EmulateMediaAsync(new() { ColorScheme = scheme });
            foreach (var width in (int[])[320, 1440])
            {
                await visit.Page.SetViewportSizeAsync(width, 800);
                await visit.Page.EvaluateAsync("for (const one of document.querySelectorAll('details')) one.open = true");
                Assert.Equal(3, await visit.Page.Locator("video, audio").CountAsync());
                Assert.Equal(1, await visit.Page.Locator(".gallery > figure:visible").CountAsync());
                Assert.Empty(await Axe.Violations(visit.Page));
            }
        });
    }

    [Fact]
    public async Task Words_of_a_transcript_and_of_a_caption_are_found()
    {
        using var site = sites.Own(_timeline);
        foreach (var word in (string[])["belfry", "smouldering", "carillon"])
            await site.Read($"search/?q={word}", new Viewer(), async visit =>
            {
                await visit.Until("document.querySelector('#_results a')");
                Assert.Equal("The harbour burns", await visit.Page.Locator("#_results a").First.InnerTextAsync());
            });
    }

    public void Dispose() => _timeline.Dispose();

    private static TestSite Timeline()
    {
        var timeline = TestSite.With(
            Entry("fire", "1850", """
                title: The harbour burns
                image: {src: media/fire.jpg, alt: Smoke over the harbour, caption: Still smouldering, credit: Ann Lee, licence: CC BY 4.0}
                gallery:
                  - {src: media/fire.jpg, alt: Smoke}
                  - {src: media/small.svg, alt: A plan, caption: Where it began}
                media: {src: media/speech.webm, alt: The mayor speaks, caption: The mayor, credit: Bo Marsh}
                """, "It was heard far away.\n\n![A bell](media/bell.opus)\n\nAmong words ![a bell](media/bell.opus) it rings, too.\n\n![The plan](media/small.svg \"The plan again\")"),
            ("media/small.svg", "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"300\" height=\"200\"><rect width=\"300\" height=\"200\" fill=\"gray\"/></svg>"),
            ("media/bell.opus", FullSite.Bell),
            ("media/bell.txt", "Ten strokes from the belfry."),
            ("media/speech.vtt", "WEBVTT\n\n00:00.000 --> 00:00.200\nCitizens!\n"),
            ("media/speech.txt", "Citizens! Hear the carillon."));
        // One fifth of a second, by ffmpeg; its bytes stand there as characters.
        timeline.Write("media/speech.webm", Encoding.Latin1.GetBytes(File.ReadAllText(Repository.PathOf("tests", "Fuzz", "corpus", "media", "a.webm"))));
        timeline.Write("media/fire.jpg", TwelveMegapixels.Value);
        timeline.Build();
        Assert.Empty(timeline.Diagnostics);
        return timeline;
    }

    // Shapes of every size, and the grain of a sensor: what is soft alone would weigh next to nothing.
    private static byte[] Photograph()
    {
        using var bitmap = new SKBitmap(new SKImageInfo(Width, Height));
        using (var canvas = new SKCanvas(bitmap))
        using (var shapes = new SKPaint { Shader = SKShader.CreatePerlinNoiseFractalNoise(0.004f, 0.006f, 7, 42) }) canvas.DrawRect(0, 0, Width, Height, shapes);
        var random = new Random(3);
        foreach (ref var colour in bitmap.GetPixelSpan()) colour = (byte)Math.Clamp(colour + random.Next(-9, 10), 0, 255);
        using var data = bitmap.Encode(SKEncodedImageFormat.Jpeg, 90);
        return data.ToArray();
    }
}
