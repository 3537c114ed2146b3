using AngleSharp.Dom;
using Annals.Reporting;
using Annals.Tests.Support;
using SkiaSharp;
using static Annals.Tests.Read.Images.TellingPicture;
using static Annals.Tests.Support.Markdown;

namespace Annals.Tests.Publishing.Pictures;

/// <summary>A wide picture goes out in the widths that pages need.</summary>
public sealed class PictureVersionsTests
{
    [Theory]
    [InlineData("jpg", 3000, "480 960 1440 1920", "Jpeg")]
    [InlineData("png", 2000, "480 960 1440 1920", "Png")]
    [InlineData("webp", 2000, "480 960 1440 1920", "Webp")]
    [InlineData("webp", 1000, "480 960 1000", null)]
    [InlineData("jpg", 1920, "480 960 1440 1920", null)]
    [InlineData("jpg", 481, "480 481", null)]
    [InlineData("jpg", 480, "", null)]
    [InlineData("png", 24, "", null)]
    public void Its_versions_are_no_wider_than_itself_and_each_is_what_it_says(string ending, int width, string widths, string? smaller)
    {
        using var site = Shown(ending, Photograph(ending, width, width / 2));
        Assert.Empty(site.Diagnostics);
        var images = site.Page("entries/e/index.html").QuerySelectorAll("main img").ToArray();
        Assert.Equal(2, images.Length);
        foreach (var image in images)
        {
            Assert.Equal((width.ToString(Invariant), (width / 2).ToString(Invariant)), (image.GetAttribute("width"), image.GetAttribute("height")));
            var candidates = Candidates(image);
            Assert.Equal(widths, string.Join(' ', candidates.Select(candidate => candidate.Width)));
            Assert.All(candidates, candidate => Assert.Equal(("Webp", candidate.Width, (int)Math.Round(candidate.Width / 2.0)), Decoded(site, candidate.File)));
            Assert.Equal(candidates.Length > 0, image.HasAttribute("sizes"));
            var source = Below(image.GetAttribute("src")!);
            Assert.Equal($"media/wide.{ending}", source);
            if (smaller is not null) Assert.Equal((smaller, 1920, 960), Decoded(site, source));
        }
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(4)]
    [InlineData(5)]
    [InlineData(6)]
    [InlineData(7)]
    [InlineData(8)]
    public void Each_is_the_right_way_up(int orientation)
    {
        // Four quarters of other colours, which are asked for where they are seen.
        var (across, down) = orientation < 5 ? (600, 400) : (400, 600);
        using var stored = new SKBitmap(across, down);
        using (var canvas = new SKCanvas(stored))
        {
            SKColor[] colours = [SKColors.Red, SKColors.Lime, SKColors.Blue, SKColors.White];
            for (var i = 0; i < 4; i++)
            {
                using var paint = new SKPaint { Color = colours[i] };
                canvas.DrawRect(SKRect.Create(i % 2 * across / 2f, i / 2 * down / 2f, across / 2f, down / 2f), paint);
            }
        }
        using var data = stored.Encode(SKEncodedImageFormat.Jpeg, 95);
        var jpeg = data.ToArray();
        byte[] picture = [.. jpeg[..2], .. Segment(0xe1, [.. "Exif\0\0"u8, .. Tiff([$"0112 3 {orientation}"], null, null)]), .. jpeg[2..]];
        using var site = Shown("jpg", picture);
        var image = site.Page("entries/e/index.html").QuerySelector("main img")!;
        Assert.Equal(("600", "400"), (image.GetAttribute("width"), image.GetAttribute("height")));
        using var shown = SKBitmap.Decode(Path.Combine(site.OutputFolder, Candidates(image)[0].File));
        Assert.Equal((480, 320), (shown.Width, shown.Height));
        // Exif 3.0, tag 0112: where the first row and the first column of what is stored stand.
        var seen = orientation switch { 1 => "RLBW", 2 => "LRWB", 3 => "WBLR", 4 => "BWRL", 5 => "RBLW", 6 => "BRWL", 7 => "WLBR", _ => "LWRB" };
        Assert.Equal(seen, string.Concat(new[] { (120, 80), (360, 80), (120, 240), (360, 240) }.Select(at => Name(shown.GetPixel(at.Item1, at.Item2)))));
    }

    [Fact]
    public void A_film_of_pictures_and_a_drawing_stay_as_they_are()
    {
        byte[] moving = Photograph("png", 600, 300);
        moving = [.. moving[..33], .. Chunk("acTL", [0, 0, 0, 2, 0, 0, 0, 0]), .. moving[33..]];
        using var site = Shown("png", moving);
        Assert.Empty(Candidates(site.Page("entries/e/index.html").QuerySelector("main img")!));
    }

    [Fact]
    public void What_is_made_once_is_not_made_again_and_goes_with_its_picture()
    {
        using var site = Shown("jpg", Photograph("jpg", 1000, 500));
        var made = Made();
        Assert.Equal(3, made.Length);
        // It is known by its name.
        foreach (var file in made) File.SetLastWriteTimeUtc(file, DateTime.UnixEpoch);
        site.Build();
        Assert.All(made, file => Assert.Equal(DateTime.UnixEpoch, File.GetLastWriteTimeUtc(file)));

        site.Write("media/wide.jpg", Photograph("jpg", 1001, 500));
        site.Build();
        Assert.Equal(3, Made().Length);
        Assert.Empty(made.Intersect(Made()));

        string[] Made() => Directory.GetFiles(Path.Combine(site.OutputFolder, "media"), "*.webp");
    }

    [Fact]
    public void The_same_picture_in_two_folders_is_made_once()
    {
        using var site = TestSite.With(Entry("e", "1901", "", "![a](media/a/wide.jpg) ![b](media/b/wide.jpg)"));
        foreach (var folder in (string[])["a", "b"]) site.Write($"media/{folder}/wide.jpg", Photograph("jpg", 1000, 500));
        site.Build();
        Assert.Empty(site.Diagnostics);
        Assert.Equal(3, site.Files.Count(file => file.EndsWith(".webp", StringComparison.Ordinal)));
    }

    [Theory]
    [InlineData("", "", 1920)]
    [InlineData(", original: true", "", 2400)]
    [InlineData(", original: false", "", 1920)]
    [InlineData("", "[the file](media/wide.jpg)", 2400)]
    public void The_file_is_published_as_wide_as_it_is_where_the_author_says_so(string key, string text, int width)
    {
        using var site = TestSite.With(Entry("e", "1901", $"image: {{src: media/wide.jpg, alt: a{key}}}", text));
        site.Write("media/wide.jpg", Photograph("jpg", 2400, 1200));
        site.Build();
        Assert.Empty(site.Diagnostics);
        Assert.Equal(("Jpeg", width, width / 2), Decoded(site, "media/wide.jpg"));
    }

    [Fact]
    public void A_build_into_another_folder_takes_them_from_the_cache()
    {
        using var folder = new TemporaryFolder();
        folder.Write("input/site.yml", "title: A timeline\n");
        folder.Write("input/entries/e.md", "---\ntitle: E\ndate: 1901\nimage: {src: media/wide.jpg, alt: a}\n---\n");
        Directory.CreateDirectory(folder["input/media"]);
        File.WriteAllBytes(folder["input/media/wide.jpg"], Photograph("jpg", 2400, 1200));
        Assert.Equal(0, AnnalsCommand.Run(folder.Path, "build", "--output", "a").ExitCode);
        var kept = Directory.GetFiles(folder[".annals/media"]);
        Assert.Equal(5, kept.Length);
        foreach (var file in kept) File.SetLastWriteTimeUtc(file, DateTime.UnixEpoch);
        // One that was damaged is made anew.
        File.WriteAllBytes(kept[0], File.ReadAllBytes(kept[0])[..^20]);
        Assert.Equal(0, AnnalsCommand.Run(folder.Path, "build", "--output", "b").ExitCode);
        Assert.Equal(TemporaryFolder.Contents(folder["a"]), TemporaryFolder.Contents(folder["b"]));
        Assert.Equal(kept[..1], Directory.GetFiles(folder[".annals/media"]).Where(file => File.GetLastWriteTimeUtc(file) != DateTime.UnixEpoch));

        // No link is followed.
        File.Delete(kept[1]);
        File.WriteAllText(folder["other"], "other");
        File.CreateSymbolicLink(kept[1], folder["other"]);
        Assert.Equal(0, AnnalsCommand.Run(folder.Path, "build", "--output", "c").ExitCode);
        Assert.Equal(TemporaryFolder.Contents(folder["a"]), TemporaryFolder.Contents(folder["c"]));
        Assert.Equal("other", File.ReadAllText(folder["other"]));
    }

    [Fact]
    public void Whoever_takes_one_file_gets_one_that_is_not_too_wide()
    {
        using var site = TestSite.With(
            ("site.yml", "title: A timeline\nurl: https://a.example\ncards: false\n"),
            Entry("e", "1901", "image: {src: media/wide.jpg, alt: a}", "![b](media/wide.jpg) and [the file](media/wide.jpg)"));
        site.Write("media/wide.jpg", Photograph("jpg", 2400, 1200));
        site.Build();
        Assert.Empty(site.Diagnostics);
        var page = site.Page("entries/e/index.html");
        Assert.EndsWith(".1920.jpg", page.QuerySelector("meta[property='og:image']")!.GetAttribute("content"), StringComparison.Ordinal);
        Assert.EndsWith("media/wide.jpg", page.QuerySelector("main .prose a")!.GetAttribute("href"), StringComparison.Ordinal);
        var feed = site.Text("feed.xml");
        Assert.Equal(2, System.Text.RegularExpressions.Regex.Count(feed, "src=&quot;https://a.example/media/wide[.a-z0-9]*[.]1920[.]jpg&quot;|src=\"https://a.example/media/wide[.a-z0-9]*[.]1920[.]jpg\""));
        Assert.DoesNotContain("srcset", feed, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("jpg")]
    [InlineData("png")]
    [InlineData("webp")]
    public void One_that_is_cut_off_stops_the_build_and_the_check_and_is_named(string ending)
    {
        var whole = Photograph(ending, 1000, 500);
        foreach (var length in (int[])[whole.Length / 2, whole.Length - 20])
        {
            using var site = Shown(ending, whole[..length]);
            Assert.Equal(
                ("input/entries/e.md", Severity.Error, $"media/wide.{ending}: this picture is cut off: its file ends before it does; copy it anew, or take it out"),
                site.Diagnostics.Select(found => (found.File, found.Rule.Severity, found.Message)).Single());
            Assert.Empty(site.Files);
        }
        // What a phone puts behind its end is no fault of it.
        using var longer = Shown(ending, [.. whole, .. new byte[100_000]]);
        Assert.Empty(longer.Diagnostics);
    }

    [Fact]
    public void One_that_is_damaged_within_stops_the_build()
    {
        var damaged = Photograph("png", 1000, 500);
        damaged.AsSpan(60, 40).Fill(0x55);
        using var site = Shown("png", damaged);
        Assert.Contains("this picture is broken or cut off; save it anew, or take it out", site.Diagnostics.First(found => found.Rule.Severity == Severity.Error).Message, StringComparison.Ordinal);
        Assert.Empty(site.Files);
    }

    private static readonly System.Globalization.CultureInfo Invariant = System.Globalization.CultureInfo.InvariantCulture;

    private static TestSite Shown(string ending, byte[] picture)
    {
        var site = TestSite.With(Entry("e", "1901", $"image: {{src: media/wide.{ending}, alt: head}}", $"![body](media/wide.{ending})"));
        site.Write($"media/wide.{ending}", picture);
        return site.Build();
    }

    private static (string File, int Width)[] Candidates(IElement image) =>
    [
        .. (image.GetAttribute("srcset") ?? "").Split(", ", StringSplitOptions.RemoveEmptyEntries).Select(candidate => candidate.Split(' '))
            .Select(parts => (Below(parts[0]), int.Parse(parts[1].TrimEnd('w'), Invariant))),
    ];

    private static string Below(string address) => address[address.IndexOf("media/", StringComparison.Ordinal)..];

    private static (string Format, int Width, int Height) Decoded(TestSite site, string file)
    {
        using var codec = SKCodec.Create(Path.Combine(site.OutputFolder, file));
        using var bitmap = SKBitmap.Decode(codec);
        return (codec.EncodedFormat.ToString(), bitmap.Width, bitmap.Height);
    }

    private static char Name(SKColor colour) => (colour.Red > 128, colour.Green > 128, colour.Blue > 128) switch
    {
        (true, false, false) => 'R',
        (false, true, false) => 'L',
        (false, false, true) => 'B',
        (true, true, true) => 'W',
        _ => '?',
    };

    private static byte[] Photograph(string ending, int width, int height)
    {
        using var bitmap = new SKBitmap(width, height, SKColorType.Rgba8888, SKAlphaType.Opaque);
        using (var canvas = new SKCanvas(bitmap))
        {
            using var shader = SKShader.CreateLinearGradient(new SKPoint(0, 0), new SKPoint(width, height), [SKColors.Navy, SKColors.Gold], SKShaderTileMode.Clamp);
            using var paint = new SKPaint { Shader = shader };
            canvas.DrawPaint(paint);
        }
        using var data = bitmap.Encode(ending switch { "jpg" => SKEncodedImageFormat.Jpeg, "png" => SKEncodedImageFormat.Png, _ => SKEncodedImageFormat.Webp }, 80);
        return data.ToArray();
    }
}
