using System.IO.Compression;
using System.Text;
using Annals.Read.Headers;
using Annals.Read.Images;
using Annals.Tests.Support;
using static Annals.Tests.Read.Images.TellingPicture;
using static Annals.Tests.Support.Markdown;

namespace Annals.Tests.Read.Images;

/// <summary>Pictures of a few bytes that say where, with what and by whom they were taken.</summary>
public sealed class ImageSecretsTests
{
    private static readonly string[] Formats = ["jpeg", "png", "webp", "webp-with-head", "avif", "avif-in-box"];

    public static TheoryData<string, string, Secrets> InExif
    {
        get
        {
            var data = new TheoryData<string, string, Secrets>();
            foreach (var format in Formats)
            {
                data.Add(format, "place", Secrets.Place);
                data.Add(format, "serial", Secrets.SerialNumber);
                data.Add(format, "artist", Secrets.Name);
                data.Add(format, "nothing", Secrets.None);
            }
            foreach (var (what, secrets) in new[]
            {
                ("little place", Secrets.Place), ("no fix", Secrets.None), ("noughts", Secrets.None), ("version alone", Secrets.None), ("shown place", Secrets.Place),
                ("area", Secrets.Place), ("lens", Secrets.SerialNumber), ("blank serial", Secrets.None), ("owner", Secrets.Name), ("photographer", Secrets.Name),
                ("windows author", Secrets.Name), ("blank artist", Secrets.None), ("copyright", Secrets.None), ("maker note", Secrets.None),
                ("all", Secrets.Place | Secrets.SerialNumber | Secrets.Name),
            }) data.Add("jpeg", what, secrets);
            return data;
        }
    }

    [Theory]
    [MemberData(nameof(InExif))]
    public void What_Exif_says_is_found(string format, string what, Secrets secrets) => Assert.Equal(secrets, Read(With(format, Exif(what), null)));

    public static TheoryData<string, string, Secrets> InXmp
    {
        get
        {
            var data = new TheoryData<string, string, Secrets>();
            foreach (var format in (string[])[.. Formats, "png-compressed"])
            {
                data.Add(format, "<rdf:Description exif:GPSLatitude='59,19.75N' exif:GPSLongitude='18,4.1E'/>", Secrets.Place);
                data.Add(format, "<rdf:Description><dc:creator><rdf:Seq><rdf:li>Ann Lee</rdf:li></rdf:Seq></dc:creator></rdf:Description>", Secrets.Name);
            }
            foreach (var (xmp, secrets) in new[]
            {
                ("<rdf:Description><exif:GPSLatitude>59,19.75N</exif:GPSLatitude></rdf:Description>", Secrets.Place),
                ("<rdf:Description aux:SerialNumber='123'/>", Secrets.SerialNumber),
                ("<rdf:Description><aux:LensSerialNumber>123</aux:LensSerialNumber></rdf:Description>", Secrets.SerialNumber),
                ("<rdf:Description aux:OwnerName='Ann'/>", Secrets.Name),
                ("<rdf:Description dc:format='image/jpeg' xmp:CreatorTool='A program'/>", Secrets.None),
                ("<rdf:Description><dc:creator><rdf:Seq><rdf:li xml:lang='en'> </rdf:li></rdf:Seq></dc:creator></rdf:Description>", Secrets.None),
                ("<rdf:Description><dc:rights><rdf:Alt><rdf:li>The Herald</rdf:li></rdf:Alt></dc:rights></rdf:Description>", Secrets.None),
                ("<rdf:Description><x:LocationCreated xmlns:x='http://iptc.org/std/Iptc4xmpExt/2008-02-29/'><rdf:Bag><rdf:li x:Sublocation='Pier 4'/></rdf:Bag></x:LocationCreated></rdf:Description>", Secrets.Place),
                ("<rdf:Description aux:SerialNumber='1'/><broken", Secrets.SerialNumber),
                ("<rdf:Description aux:OwnerName='Ann' exif:GPSLatitude='1N' aux:SerialNumber='1'/>", Secrets.Place | Secrets.SerialNumber | Secrets.Name),
            }) data.Add("jpeg", xmp, secrets);
            return data;
        }
    }

    [Theory]
    [MemberData(nameof(InXmp))]
    public void What_XMP_says_is_found(string format, string xmp, Secrets secrets) => Assert.Equal(secrets, Read(With(format, null, Packet(xmp))));

    [Theory]
    [InlineData(80, "Ann Lee", Secrets.Name)]
    [InlineData(122, "al", Secrets.Name)]
    [InlineData(90, "Harbour", Secrets.Place)]
    [InlineData(92, "Pier 4", Secrets.Place)]
    [InlineData(116, "The Herald", Secrets.None)]
    [InlineData(80, "  ", Secrets.None)]
    public void What_agencies_write_is_found(byte record, string value, Secrets secrets)
    {
        byte[] records = [0x1c, 2, 0, 0, 2, 0, 4, 0x1c, 2, record, 0, (byte)value.Length, .. Encoding.ASCII.GetBytes(value)];
        // Behind another resource, of an odd length and with a name.
        byte[] resources = [.. "8BIM"u8, 3, 0xed, 2, .. "ab"u8, 0, 0, 0, 0, 3, 1, 2, 3, 0, .. "8BIM"u8, 4, 4, 0, 0, .. Big(records.Length), .. records];
        Assert.Equal(secrets, Read(Jpeg(Segment(0xed, [.. "Photoshop 3.0\0"u8, .. resources]))));
    }

    [Theory]
    [InlineData("tEXt", "Author\0Ann Lee", Secrets.Name)]
    [InlineData("tEXt", "Author\0", Secrets.None)]
    [InlineData("tEXt", "Software\0A program", Secrets.None)]
    [InlineData("iTXt", "Author\0\0\0en\0Autor\0Ann Lee", Secrets.Name)]
    public void What_a_PNG_says_of_itself_is_found(string chunk, string content, Secrets secrets) =>
        Assert.Equal(secrets, Read(Png(Chunk(chunk, Encoding.Latin1.GetBytes(content)))));

    [Fact]
    public void A_packed_text_is_read_as_far_as_any()
    {
        var packed = new MemoryStream();
        using (var deflate = new ZLibStream(packed, CompressionLevel.SmallestSize, leaveOpen: true)) deflate.Write(new byte[20_000_000]);
        Assert.Equal(Secrets.None, Read(Png(Chunk("zTXt", [.. "Author\0"u8, 0, .. packed.ToArray()]))));
    }

    [Fact]
    public void No_picture_that_is_cut_or_changed_is_more_than_unread()
    {
        foreach (var format in Formats)
        {
            var image = With(format, Exif("all"), Packet("<rdf:Description aux:OwnerName='Ann'/>"));
            foreach (var damaged in Damaged(image)) Read(damaged);
        }
    }

    [Fact]
    public void A_picture_is_told_once_whatever_shows_it()
    {
        using var site = TestSite.With(Entry("e", "1901", "image: {src: media/a.jpg, alt: a}", "![a](media/a.jpg)\n\n![b](media/b.png)"));
        site.Write("media/a.jpg", With("jpeg", Exif("all"), null));
        site.Write("media/b.png", Png());
        site.Write("media/further/c.webp", With("webp", Exif("artist"), null));
        site.Write("media/notes.bin", With("jpeg", Exif("all"), null));
        Assert.Empty(site.Build().Diagnostics);

        site.Write("site.yml", "title: A timeline\nmetadata: keep\n");
        const string Advice = "and is published with it; take that out of the file unless it may be known, or “metadata: keep” out of site.yml";
        Assert.Equal(
            [
                "input/media/a.jpg(1,1): warning AN151: this picture holds a place, a serial number of the camera or lens and a person's name, " + Advice,
                "input/media/further/c.webp(1,1): warning AN151: this picture holds a person's name, " + Advice,
            ],
            site.Build().Diagnostics.Select(found => found.ToString()));
    }

    private static Secrets Read(byte[] image) => ImageReading.Of(new HeaderBytes(new MemoryStream(image))).Secrets;
}
