using System.Text;
using Annals.Publishing.Pictures;
using SkiaSharp;
using static Annals.Tests.Read.Images.TellingPicture;

namespace Annals.Tests.Publishing.Pictures;

/// <summary>What a picture shows stays, and what its file says besides goes.</summary>
public sealed class MetadataStripperTests
{
    // What nobody is to read. It stands wherever a format has room for it.
    private const string Secret = "SECRET";

    // A progressive JPEG of 24 by 16 points, with a mark after each row of a scan, by cjpeg of libjpeg-turbo.
    private const string Progressive =
        "/9j/4AAQSkZJRgABAQAAAQABAAD/2wBDABQODxIPDRQSEBIXFRQYHjIhHhwcHj0sLiQySUBMS0dARkVQWnNiUFVtVkVGZIhlbXd7gYKBTmCNl4x9lnN+gXz/2wBDARUXFx4aHjshITt8U0ZTfHx8fHx8fHx8fHx8fHx8fHx8fHx8fHx8fHx8fHx8fHx8fHx8fHx8fHx8fHx8fHx8fHz/" +
        "wgARCAAQABgDASIAAhEBAxEB/8QAFwAAAwEAAAAAAAAAAAAAAAAAAAMEBf/EABcBAAMBAAAAAAAAAAAAAAAAAAACAwT/3QAEAAL/2gAMAwEAAhADEAAAAc5tL5pKaAbP/8QAFxAAAwEAAAAAAAAAAAAAAAAAAAECEv/dAAQAA//aAAgBAQABBQJSKBQf/9BSKDJ//8QAFxEAAwEAAAAAAAAAAAAAAAAAAAIDIf/d" +
        "AAQAAv/aAAgBAwEBPwFKi1w//8QAGBEBAQADAAAAAAAAAAAAAAAAAQACETH/2gAIAQIBAT8BHcuB2//EABQQAQAAAAAAAAAAAAAAAAAAABD/3QAEAAP/2gAIAQEABj8Cf//Qf//EABcQAAMBAAAAAAAAAAAAAAAAAAABEBH/2gAIAQEAAT8hqH//0Jywf//dAAQAA//aAAwDAQACAAMAAAAQdD//xAAWEQEBAQAAAAAA" +
        "AAAAAAAAAAAAARH/2gAIAQMBAT8QzVP/xAAXEQADAQAAAAAAAAAAAAAAAAAAAREh/9oACAECAQE/ECsI2n//xAAYEAEBAQEBAAAAAAAAAAAAAAAAYQERIf/dAAQAA//aAAgBAQABPxCKCL//0IoMfHO6/9k=";

    public static TheoryData<string> Kinds => ["jpeg", "jpeg-progressive", "jpeg-turned", "png", "png-turned", "webp", "webp-lossless", "webp-turned", "gif"];

    [Theory]
    [MemberData(nameof(Kinds))]
    public void What_it_shows_stays_and_what_it_says_goes(string kind)
    {
        var original = Picture(kind);
        Assert.Contains(Secret, Encoding.Latin1.GetString(original), StringComparison.Ordinal);
        var published = Stripped(original);
        Assert.DoesNotContain(Secret, Encoding.Latin1.GetString(published), StringComparison.Ordinal);
        var (before, after) = (Decoded(original), Decoded(published));
        Assert.Equal(before.Pixels, after.Pixels);
        Assert.Equal(before.Origin, after.Origin);
        Assert.Equal(kind is "jpeg-turned" or "webp-turned" ? SKEncodedOrigin.RightTop : SKEncodedOrigin.TopLeft, after.Origin);
        // There is nothing left to take out.
        Assert.Equal(published, Stripped(published));
    }

    [Theory]
    [InlineData("avif")]
    [InlineData("avif-in-box")]
    public void What_an_AVIF_says_becomes_blank_and_all_else_stays_in_its_place(string kind)
    {
        byte[] original = [.. With(kind, [.. Exif("all"), .. "SECRET"u8], Packet($"<a b='{Secret}'/>")), .. Box("uuid", [.. new byte[16], .. "SECRET"u8])];
        var published = Stripped(original);
        Assert.Equal(original.Length, published.Length);
        Assert.DoesNotContain(Secret, Encoding.Latin1.GetString(published), StringComparison.Ordinal);
        Assert.DoesNotContain("Ann", Encoding.Latin1.GetString(published), StringComparison.Ordinal);
        Assert.Contains("MM\0*", Encoding.Latin1.GetString(published), StringComparison.Ordinal);
        Assert.Equal(original[..100], published[..100]);
        Assert.Equal(published, Stripped(published));
    }

    [Fact]
    public void A_colour_profile_stays()
    {
        byte[] profile = [.. "ICC_PROFILE\0"u8, 1, 1, .. "the colours"u8];
        Assert.Contains("the colours", Encoding.Latin1.GetString(Stripped(Jpeg(Segment(0xe2, profile)))), StringComparison.Ordinal);
        Assert.Contains("the colours", Encoding.Latin1.GetString(Stripped(Png(Chunk("iCCP", "the colours"u8.ToArray())))), StringComparison.Ordinal);
        Assert.Contains("the colours", Encoding.Latin1.GetString(Stripped(WebP(Riff("ICCP", "the colours"u8.ToArray())))), StringComparison.Ordinal);
    }

    [Fact]
    public void Steps_of_an_animation_stay_with_their_number_of_rounds()
    {
        var original = Animation();
        using var codec = SKCodec.Create(new MemoryStream(Stripped(original)));
        Assert.Equal((2, -1), (codec.FrameCount, codec.RepetitionCount));
    }

    [Theory]
    [InlineData("notes.txt")]
    [InlineData("<svg xmlns='http://www.w3.org/2000/svg'/>")]
    [InlineData("")]
    public void What_is_no_such_picture_stays_as_it_is(string content) => Assert.Equal(Encoding.UTF8.GetBytes(content), Stripped(Encoding.UTF8.GetBytes(content)));

    [Fact]
    public void A_picture_that_is_cut_or_changed_is_no_more_than_stripped()
    {
        foreach (var kind in (string[])["jpeg-turned", "jpeg-progressive", "png-turned", "webp-turned", "gif"])
        {
            var image = Picture(kind);
            foreach (var damaged in Damaged(image, 1 + (image.Length / 500))) Stripped(damaged);
        }
    }

    [Fact]
    public void A_site_publishes_pictures_without_what_they_say_unless_it_keeps_that()
    {
        using var site = Support.TestSite.With();
        var (photograph, notes) = (Picture("jpeg"), "SECRET"u8.ToArray());
        site.Write("media/album/a.jpg", photograph);
        site.Write("media/unnamed", photograph);
        site.Write("media/notes.txt", notes);
        site.Build();
        Assert.Equal(Stripped(photograph), Published("media/album/a.jpg"));
        Assert.Equal(Stripped(photograph), Published("media/unnamed"));
        Assert.Equal(notes, Published("media/notes.txt"));

        site.Write("site.yml", "title: A timeline\nmetadata: keep\n");
        site.Build();
        Assert.Equal(photograph, Published("media/album/a.jpg"));

        byte[] Published(string path) => File.ReadAllBytes(Path.Combine(site.OutputFolder, path));
    }

    // Read in small pieces, and again from its beginning, as a build does.
    private static byte[] Stripped(byte[] original)
    {
        using var stream = MetadataStripper.Open(() => new MemoryStream(original));
        var (first, again) = (new MemoryStream(), new MemoryStream());
        stream.CopyTo(first, 7);
        stream.Position = 0;
        stream.CopyTo(again);
        Assert.Equal(stream.Length, first.Length);
        Assert.Equal(first.ToArray(), again.ToArray());
        return first.ToArray();
    }

    private static byte[] Picture(string kind)
    {
        var secret = Encoding.ASCII.GetBytes(Secret);
        var turned = kind.EndsWith("-turned", StringComparison.Ordinal) ? Tiff(["0112 3 6"], null, null) : Exif("all");
        byte[] exif = [.. turned, .. secret];
        switch (kind.Split('-')[0])
        {
            case "jpeg":
                var jpeg = kind == "jpeg-progressive" ? Convert.FromBase64String(Progressive) : Encoded(SKEncodedImageFormat.Jpeg, 80);
                return
                [
                    .. jpeg[..2], .. Segment(0xe1, [.. "Exif\0\0"u8, .. exif]), .. Segment(0xe1, [.. "http://ns.adobe.com/xap/1.0/\0"u8, .. secret]), .. Segment(0xed, [.. "Photoshop 3.0\0"u8, .. secret]),
                    .. Segment(0xe2, [.. "MPF\0"u8, .. secret]), .. Segment(0xfe, secret), .. secret, .. jpeg[2..], .. jpeg[..2], .. secret,
                ];
            case "png":
                var png = Encoded(SKEncodedImageFormat.Png, 100);
                // Behind IHDR.
                return [.. png[..33], .. Chunk("eXIf", exif), .. Chunk("tEXt", [.. "Author\0"u8, .. secret]), .. Chunk("caBX", secret), .. png[33..], .. secret];
            case "webp":
                var simple = Encoded(SKEncodedImageFormat.Webp, kind == "webp-lossless" ? 100 : 80);
                byte[] chunks = [.. Riff("VP8X", [0x0c, 0, 0, 0, 23, 0, 0, 15, 0, 0]), .. simple[12..], .. Riff("EXIF", exif), .. Riff("XMP ", secret), .. Riff("ODD ", secret)];
                return [.. "RIFF"u8, .. Big(chunks.Length + 4).Reverse(), .. "WEBP"u8, .. chunks, .. secret];
            default:
                return [.. Animation(), .. secret];
        }
    }

    // Two steps of one point, in two colours.
    private static byte[] Animation() =>
    [
        .. "GIF89a"u8, 1, 0, 1, 0, 0x80, 0, 0, 0, 0, 0, 255, 255, 255,
        0x21, 0xff, 11, .. "NETSCAPE2.0"u8, 3, 1, 0, 0, 0,
        0x21, 0xfe, 6, .. "SECRET"u8, 0,
        0x21, 0xff, 11, .. "XMP DataXMP"u8, 6, .. "SECRET"u8, 0,
        0x21, 0xf9, 4, 0, 10, 0, 0, 0, 0x2c, 0, 0, 0, 0, 1, 0, 1, 0, 0, 2, 2, 0x44, 1, 0,
        0x21, 0xf9, 4, 0, 10, 0, 0, 0, 0x2c, 0, 0, 0, 0, 1, 0, 1, 0, 0, 2, 2, 0x4c, 1, 0,
        0x3b,
    ];

    private static byte[] Encoded(SKEncodedImageFormat format, int quality)
    {
        using var bitmap = new SKBitmap(24, 16);
        for (var y = 0; y < 16; y++)
            for (var x = 0; x < 24; x++) bitmap.SetPixel(x, y, new SKColor((byte)(x * 10), (byte)(y * 15), (byte)(x * y)));
        using var data = bitmap.Encode(format, quality);
        return data.ToArray();
    }

    private static (byte[] Pixels, SKEncodedOrigin Origin) Decoded(byte[] picture)
    {
        using var codec = SKCodec.Create(new MemoryStream(picture));
        Assert.NotNull(codec);
        using var bitmap = SKBitmap.Decode(codec);
        return (bitmap.Bytes, codec.EncodedOrigin);
    }
}
