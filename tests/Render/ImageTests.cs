using System.Buffers.Binary;
using System.Text;
using Annals.Reporting;
using Annals.Tests.Support;
using static Annals.Tests.Support.Markdown;

namespace Annals.Tests.Render;

/// <summary>Pages leave room for their images, whose sizes come from the files themselves.</summary>
public class ImageTests
{
    // A pixel of each, as programs write it; the sizes are then set in place.
    private static readonly byte[] Gif = Convert.FromBase64String("R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7");
    private static readonly byte[] Png = Convert.FromBase64String("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAQAAAC1HAwCAAAAC0lEQVR42mNk+A8AAQUBAScY42YAAAAASUVORK5CYII=");
    private static readonly byte[] WebPLossy = Convert.FromBase64String("UklGRiIAAABXRUJQVlA4IBYAAAAwAQCdASoBAAEADsD+JaQAA3AAAAAA");
    private static readonly byte[] WebPLossless = Convert.FromBase64String("UklGRhoAAABXRUJQVlA4TA0AAAAvAAAAEAcQERGIiP4HAA==");

    public static TheoryData<string, byte[]> Images => new()
    {
        { "png", With(Png, 16, BigEndian(320), BigEndian(240)) },
        { "gif", With(Gif, 6, [0x40, 0x01], [0xf0, 0x00]) },
        { "webp", With(WebPLossy, 26, [0x40, 0x01], [0xf0, 0x00]) },
        { "webp", With(WebPLossless, 21, LittleEndian(319 | 239 << 14)) },
        { "webp", [.. "RIFF"u8, 22, 0, 0, 0, .. "WEBPVP8X"u8, 10, 0, 0, 0, 0, 0, 0, 0, 0x3f, 0x01, 0, 0xef, 0x00, 0] },
        { "jpg", Jpeg(320, 240) },
        { "jpg", Jpeg(320, 240, Exif(1, isLittle: true)) },
        { "jpg", Jpeg(320, 240, Exif(3, isLittle: false)) },
        { "jpg", Jpeg(240, 320, Exif(6, isLittle: true)) },
        { "jpg", Jpeg(240, 320, Exif(5, isLittle: false)) },
        { "jpg", Jpeg(320, 240, Segment(0xe2, new byte[60_000]), Segment(0xc4, [0, 0]), [0xff]) },
        { "avif", Avif(Property("ispe", 320, 240), Property("ispe", 160, 120)) },
        { "avif", Avif(Property("ispe", 240, 320), Box("irot", [1])) },
        { "avif", Avif(Property("ispe", 320, 240), Box("irot", [2])) },
        { "png", TurnedPng(isBefore: true) },
        { "png", TurnedPng(isBefore: false) },
        // Its name is not asked.
        { "jpg", With(Png, 16, BigEndian(320), BigEndian(240)) },
    };

    [Fact]
    public void It_stands_on_paper_too()
    {
        using var site = Shown("gif", With(Gif, 6, [0x40, 0x01], [0xf0, 0x00]));
        var image = Assert.Single(site.Page("print/index.html").QuerySelectorAll("main img"));
        Assert.Equal(("320", "240"), (image.GetAttribute("width"), image.GetAttribute("height")));
    }

    [Theory]
    [MemberData(nameof(Images))]
    public void The_size_comes_from_the_file(string suffix, byte[] image)
    {
        using var site = Shown(suffix, image);
        Assert.Empty(site.Diagnostics);
        var images = site.Page("entries/e/index.html").QuerySelectorAll("main img").ToArray();
        Assert.Equal(2, images.Length);
        Assert.All(images, shown => Assert.Equal(
            ("320", "240", null),
            (shown.GetAttribute("width"), shown.GetAttribute("height"), shown.GetAttribute("srcset"))));
        Assert.Equal((null, "high", "lazy", null), (images[0].GetAttribute("loading"), images[0].GetAttribute("fetchpriority"), images[1].GetAttribute("loading"), images[1].GetAttribute("decoding")));
        Assert.Equal(["head", "body"], images.Select(shown => shown.GetAttribute("alt")));
        Assert.All(images, shown => Assert.EndsWith($"media/x.{suffix}", shown.GetAttribute("src"), StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("<svg width=\"320\" height=\"240px\"/>", "320", "240")]
    [InlineData("<?xml version=\"1.0\"?><!-- <svg> --><svg xmlns=\"http://www.w3.org/2000/svg\" width=\"1in\" height=\"2.54cm\" viewBox=\"0 0 1 1\"/>", "96", "96")]
    [InlineData("<svg width=\"100%\" viewBox=\"0 0 2 1\"><g>", "1024", "512")]
    [InlineData("<svg height=\"100\" viewBox=\"-5,-5 20,10\"/>", "200", "100")]
    [InlineData("<!DOCTYPE svg [<!ENTITY ns \"http://www.w3.org/2000/svg\">]><svg:svg xmlns:svg=\"&ns;\" width=\"3\" height=\"4\"/>", "3", "4")]
    [InlineData("<svg viewBox=\"0 0 0 1\"/>", null, null)]
    [InlineData("<svg width=\"auto\" height=\"1e999\"/>", null, null)]
    [InlineData("<svg/>", null, null)]
    public void An_SVG_has_a_size_proportions_or_neither(string svg, string? width, string? height)
    {
        using var site = Shown("svg", Encoding.UTF8.GetBytes(svg));
        Assert.Empty(site.Diagnostics);
        Assert.All(site.Page("entries/e/index.html").QuerySelectorAll("main img"), shown =>
            Assert.Equal((width, height), (shown.GetAttribute("width"), shown.GetAttribute("height"))));
    }

    private static readonly byte[][] BrokenImages =
    [
        "not really"u8.ToArray(), [], [0xff], "RIFF"u8.ToArray(), "<html/>"u8.ToArray(), "<!DOCTYPE svg [<!ENTITY a \"&b;\">]><svg width=\"&a;\"/>"u8.ToArray(),
        Png[..20], With(Png, 16, BigEndian(0)), Gif[..8], WebPLossy[..24], Jpeg(320, 240)[..12], [0xff, 0xd8, 0xff, 0xd9],
        [0xff, 0xd8, 0xff, 0xe1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0], Avif(), Avif(Box("ispe", [0]))[..40],
    ];

    public static TheoryData<byte[]> Broken => [.. BrokenImages];

    [Theory]
    [MemberData(nameof(Broken))]
    public void A_broken_image_is_an_error_where_it_is_first_named(byte[] image)
    {
        using var site = Shown("png", image);
        var found = Assert.Single(site.Diagnostics);
        Assert.Equal(("input/entries/e.md", "AN058", Severity.Error), (found.File, found.Rule.Code, found.Rule.Severity));
        Assert.StartsWith("media/x.png: this ", found.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Exif_that_leads_nowhere_is_passed_over()
    {
        byte[] lost = [.. Exif(6, isLittle: false)];
        lost[14] = 0x7f;
        using var site = Shown("jpg", Jpeg(320, 240, lost, Segment(0xe1, [.. "Exif"u8, 0, 0]), Segment(0xe1, [])));
        Assert.Empty(site.Diagnostics);
        Assert.Equal("320", site.Page("entries/e/index.html").QuerySelector("main img")!.GetAttribute("width"));
    }

    [Fact]
    public void Only_what_a_page_shows_as_an_image_has_to_be_one()
    {
        using var site = TestSite.With(Entry("e", "1901", "", "[a file](media/x.png)"), ("media/x.png", "no image"), ("media/y.png", "nor this")).Build();
        Assert.Empty(site.Diagnostics);
    }

    [Fact]
    public void An_image_at_the_head_of_an_entry_is_a_figure_with_its_caption_and_credit()
    {
        using var site = TestSite.With(Entry("e", "1901", "image: {src: media/x.png, alt: Smoke, caption: The ruins., credit: A library}"));
        site.Write("media/x.png", With(Png, 16, BigEndian(320), BigEndian(240)));
        var figure = site.Build().Page("entries/e/index.html").QuerySelector("figure")!;
        Assert.Equal("The ruins. Picture: A library", figure.QuerySelector("figcaption")!.TextContent);
        Assert.Equal(("Smoke", "320"), (figure.QuerySelector("img")!.GetAttribute("alt"), figure.QuerySelector("img")!.GetAttribute("width")));
    }

    private static TestSite Shown(string suffix, byte[] image)
    {
        var site = TestSite.With(Entry("e", "1901", $"image: {{src: media/x.{suffix}, alt: head}}", $"![body](media/x.{suffix})"));
        site.Write($"media/x.{suffix}", image);
        return site.Build();
    }

    private static byte[] With(byte[] image, int at, params byte[][] numbers)
    {
        byte[] changed = [.. image];
        numbers.SelectMany(number => number).ToArray().CopyTo(changed, at);
        return changed;
    }

    private static byte[] BigEndian(int number)
    {
        var bytes = new byte[4];
        BinaryPrimitives.WriteInt32BigEndian(bytes, number);
        return bytes;
    }

    private static byte[] LittleEndian(int number) => [.. BigEndian(number).Reverse()];

    private static byte[] Jpeg(int width, int height, params byte[][] before) =>
    [
        0xff, 0xd8,
        .. Segment(0xe0, [.. "JFIF"u8, 0, 1, 1, 0, 0, 1, 0, 1, 0, 0]),
        .. before.SelectMany(segment => segment),
        .. Segment(0xc2, [8, .. BigEndian(height)[2..], .. BigEndian(width)[2..], 1, 1, 0x11, 0]),
        0xff, 0xd9,
    ];

    // Behind the head, which ends at 33, or before the end; there browsers do not look for it.
    private static byte[] TurnedPng(bool isBefore)
    {
        var png = isBefore ? With(Png, 16, BigEndian(240), BigEndian(320)) : With(Png, 16, BigEndian(320), BigEndian(240));
        var exif = Exif(6, isLittle: false)[10..];
        byte[] chunk = [.. BigEndian(exif.Length), .. "eXIf"u8, .. exif, 0, 0, 0, 0];
        var at = isBefore ? 33 : png.Length - 12;
        return [.. png[..at], .. chunk, .. png[at..]];
    }

    private static byte[] Segment(byte marker, byte[] content) => [0xff, marker, .. BigEndian(content.Length + 2)[2..], .. content];

    private static byte[] Exif(byte orientation, bool isLittle)
    {
        byte[] Two(int number) => isLittle ? LittleEndian(number)[..2] : BigEndian(number)[2..];
        byte[] Four(int number) => isLittle ? LittleEndian(number) : BigEndian(number);
        return Segment(0xe1,
        [
            .. "Exif"u8, 0, 0, .. isLittle ? "II"u8 : "MM"u8, .. Two(42), .. Four(8), .. Two(2),
            .. Two(0x010f), .. Two(2), .. Four(4), .. "Cam\0"u8,
            .. Two(0x0112), .. Two(3), .. Four(1), .. Two(orientation), 0, 0, .. Four(0),
        ]);
    }

    private static byte[] Avif(params byte[][] properties) =>
    [
        .. Box("ftyp", [.. "avif"u8, 0, 0, 0, 0, .. "mif1"u8]),
        .. Box("meta", [0, 0, 0, 0, .. Box("hdlr", new byte[20]), .. Box("iprp", Box("ipco", [.. properties.SelectMany(property => property)]))]),
        .. Box("mdat", [1, 2, 3]),
    ];

    private static byte[] Property(string kind, int width, int height) => Box(kind, [0, 0, 0, 0, .. BigEndian(width), .. BigEndian(height)]);

    private static byte[] Box(string kind, byte[] content) => [.. BigEndian(content.Length + 8), .. Encoding.ASCII.GetBytes(kind), .. content];
}
