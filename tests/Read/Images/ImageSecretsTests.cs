using System.Buffers.Binary;
using System.IO.Compression;
using System.Text;
using Annals.Read.Images;
using Annals.Tests.Support;
using static Annals.Tests.Support.Markdown;

namespace Annals.Tests.Read.Images;

/// <summary>Pictures of a few bytes that say where, with what and by whom they were taken.</summary>
public sealed class ImageSecretsTests
{
    private const string Serial = "A431 2 C123";
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
            for (var length = 0; length < image.Length; length++) Read(image[..length]);
            for (var at = 0; at < image.Length; at++)
                foreach (var other in (byte[])[0, 1, 0x7f, 0x80, 0xff])
                {
                    byte[] changed = [.. image];
                    changed[at] = other;
                    Read(changed);
                }
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
        Assert.Equal(
            [
                "input/media/a.jpg(1,1): warning AN151: this picture holds a place, a serial number of the camera or lens and a person's name, and is published with it; take that out of the file unless it may be known",
                "input/media/further/c.webp(1,1): warning AN151: this picture holds a person's name, and is published with it; take that out of the file unless it may be known",
            ],
            site.Build().Diagnostics.Select(found => found.ToString()));
    }

    private static Secrets Read(byte[] image) => ImageReading.Of(new ImageBytes(new MemoryStream(image))).Secrets;

    private static byte[] With(string format, byte[]? exif, byte[]? xmp) => format switch
    {
        "jpeg" => Jpeg([.. exif is null ? [] : Segment(0xe1, [.. "Exif\0\0"u8, .. exif]), .. xmp is null ? [] : Segment(0xe1, [.. "http://ns.adobe.com/xap/1.0/\0"u8, .. xmp])]),
        "png" => Png([.. exif is null ? [] : Chunk("eXIf", exif), .. xmp is null ? [] : Chunk("iTXt", [.. "XML:com.adobe.xmp\0\0\0\0\0"u8, .. xmp])]),
        "png-compressed" => Png(Chunk("iTXt", [.. "XML:com.adobe.xmp\0"u8, 1, 0, .. "en\0\0"u8, .. Packed(xmp!)])),
        "webp" => WebP([.. exif is null ? [] : Riff("EXIF", exif), .. xmp is null ? [] : Riff("XMP ", xmp)]),
        "webp-with-head" => WebP([.. exif is null ? [] : Riff("EXIF", [.. "Exif\0\0"u8, .. exif]), .. xmp is null ? [] : Riff("XMP ", xmp)]),
        _ => Avif(exif, xmp, isInBox: format == "avif-in-box"),
    };

    private static byte[] Packed(byte[] bytes)
    {
        var packed = new MemoryStream();
        using (var deflate = new ZLibStream(packed, CompressionLevel.Optimal, leaveOpen: true)) deflate.Write(bytes);
        return packed.ToArray();
    }

    private static byte[] Packet(string xmp) => Encoding.UTF8.GetBytes(
        "<?xpacket begin='\ufeff' id='W5M0MpCehiHzreSzNTczkc9d'?><x:xmpmeta xmlns:x='adobe:ns:meta/'><rdf:RDF xmlns:rdf='http://www.w3.org/1999/02/22-rdf-syntax-ns#' " +
        "xmlns:exif='http://ns.adobe.com/exif/1.0/' xmlns:aux='http://ns.adobe.com/exif/1.0/aux/' xmlns:dc='http://purl.org/dc/elements/1.1/' xmlns:xmp='http://ns.adobe.com/xap/1.0/'>" +
        xmp + "</rdf:RDF></x:xmpmeta>   <?xpacket end='w'?>");

    /// <summary>Fields as “tag type value”; of the first directory, Exif's and that of the place.</summary>
    private static byte[] Exif(string what)
    {
        const string Latitude = "0002 5 59/1 19/1 45/1", Longitude = "0004 5 18/1 4/1 0/1";
        return what switch
        {
            "nothing" => Tiff(["010F 2 Cam"], ["9003 2 2024"], null),
            "place" => Tiff([], null, ["0000 1 2", "0001 2 N", Latitude, "0003 2 E", Longitude]),
            "little place" => Tiff([], null, [Latitude, Longitude], isLittle: true),
            "no fix" => Tiff([], null, ["0002 5 0/0 0/0 0/0", "0004 5 0/0 0/0 0/0"]),
            "noughts" => Tiff([], null, ["0002 5 0/1 0/1 0/1", "0004 5 0/1 0/1 0/1"]),
            "version alone" => Tiff([], null, ["0000 1 2"]),
            "shown place" => Tiff([], null, ["0014 5 59/1 0/1 0/1"]),
            "area" => Tiff([], null, ["001C 7 ASCII___Harbour"]),
            "serial" => Tiff([], [Serial], null),
            "lens" => Tiff([], ["A435 2 9"], null),
            "blank serial" => Tiff([], ["A431 2 0000000000", "A435 2 ----"], null),
            "owner" => Tiff([], ["A430 2 Ann_Lee"], null),
            "photographer" => Tiff([], ["A437 2 Ann_Lee"], null),
            "artist" => Tiff(["013B 2 Ann_Lee"], null, null),
            "windows author" => Tiff(["9C9D 1 A\0n\0n\0"], null, null),
            "blank artist" => Tiff(["013B 2 ______"], null, null),
            "copyright" => Tiff(["8298 2 The_Herald"], null, null),
            "maker note" => Tiff([], ["927C 7 Serial_1234"], null),
            "all" => Tiff(["013B 2 Ann_Lee"], [Serial], [Latitude, Longitude]),
            _ => throw new ArgumentException(what),
        };
    }

    private static byte[] Tiff(string[] first, string[]? exif, string[]? place, bool isLittle = false)
    {
        var directories = new List<(ushort Tag, string[] Fields)>();
        if (exif is not null) directories.Add((0x8769, exif));
        if (place is not null) directories.Add((0x8825, place));
        var length = 2 + (12 * (first.Length + directories.Count)) + 4;
        // Directories, one behind the other, and then all values that are too long for their fields.
        var starts = new List<int>();
        var end = 8 + length;
        foreach (var (_, fields) in directories)
        {
            starts.Add(end);
            end += 2 + (12 * fields.Length) + 4;
        }
        var values = new List<byte>();
        byte[] body =
        [
            .. Directory([.. first.Select(Field), .. directories.Select((directory, index) => (directory.Tag, 4, 1, Four(starts[index])))]),
            .. directories.SelectMany(directory => Directory([.. directory.Fields.Select(Field)])),
        ];
        return [.. isLittle ? "II"u8 : "MM"u8, .. Two(42), .. Four(8), .. body, .. values];

        byte[] Directory((int Tag, int Type, int Count, byte[] Value)[] fields) =>
            [.. Two(fields.Length), .. fields.SelectMany(field => (byte[])[.. Two(field.Tag), .. Two(field.Type), .. Four(field.Count), .. Placed(field.Value)]), .. Four(0)];

        byte[] Placed(byte[] value)
        {
            if (value.Length <= 4) return [.. value, .. new byte[4 - value.Length]];
            var offset = Four(end + values.Count);
            values.AddRange(value);
            return offset;
        }

        (int, int, int, byte[]) Field(string written)
        {
            var parts = written.Split(' ', 3);
            var (tag, type) = (Convert.ToInt32(parts[0], 16), parts[1][0] - '0');
            if (type == 5)
            {
                var fractions = parts[2].Split(' ');
                return (tag, type, fractions.Length, [.. fractions.SelectMany(fraction => fraction.Split('/')).SelectMany(number => Four(int.Parse(number, System.Globalization.CultureInfo.InvariantCulture)))]);
            }
            var bytes = Encoding.ASCII.GetBytes(parts[2].Replace('_', type == 7 ? '\0' : ' '));
            return (tag, type, bytes.Length, bytes);
        }

        byte[] Two(int number) => isLittle ? [(byte)number, (byte)(number >> 8)] : Big(number)[2..];

        byte[] Four(int number) => isLittle ? [.. Big(number).Reverse()] : Big(number);
    }

    private static byte[] Big(int number)
    {
        var bytes = new byte[4];
        BinaryPrimitives.WriteInt32BigEndian(bytes, number);
        return bytes;
    }

    private static byte[] Segment(byte marker, byte[] content) => [0xff, marker, .. Big(content.Length + 2)[2..], .. content];

    private static byte[] Jpeg(params byte[] before) => [0xff, 0xd8, .. before, .. Segment(0xc0, [8, 0, 4, 0, 4, 1, 1, 0x11, 0]), 0xff, 0xda];

    private static byte[] Chunk(string kind, byte[] content) => [.. Big(content.Length), .. Encoding.ASCII.GetBytes(kind), .. content, 0, 0, 0, 0];

    private static byte[] Png(params byte[] chunks) =>
        [0x89, .. "PNG\r\n"u8, 0x1a, 0x0a, .. Chunk("IHDR", [0, 0, 0, 4, 0, 0, 0, 4, 8, 0, 0, 0, 0]), .. Chunk("IDAT", [1, 2, 3]), .. chunks, .. Chunk("IEND", [])];

    private static byte[] Riff(string kind, byte[] content) =>
        [.. Encoding.ASCII.GetBytes(kind), .. Big(content.Length).Reverse(), .. content, .. new byte[content.Length & 1]];

    private static byte[] WebP(params byte[] chunks) => [.. "RIFF"u8, 0, 0, 0, 0, .. "WEBP"u8, .. Riff("VP8X", [0x0c, 0, 0, 0, 3, 0, 0, 3, 0, 0]), .. chunks];

    private static byte[] Box(string kind, byte[] content) => [.. Big(content.Length + 8), .. Encoding.ASCII.GetBytes(kind), .. content];

    private static byte[] Avif(byte[]? exif, byte[]? xmp, bool isInBox)
    {
        byte[][] items = [.. exif is null ? [] : (byte[][])[[0, 0, 0, 0, .. exif]], .. xmp is null ? [] : (byte[][])[xmp]];
        string[] kinds = [.. exif is null ? [] : (string[])["Exif"], .. xmp is null ? [] : (string[])["mime"]];
        byte[] data = [.. items.SelectMany(item => item)];
        // Once to know how long it is, and once with the places.
        var meta = Meta(0);
        return [.. Type, .. Meta(isInBox ? 0 : Type.Length + meta.Length + 8), .. isInBox ? [] : Box("mdat", data)];

        byte[] Meta(int start)
        {
            var offset = start;
            var places = items.Select((item, index) =>
            {
                byte[] place = [0, (byte)(index + 1), 0, (byte)(isInBox ? 1 : 0), 0, 0, 0, 1, .. Big(offset), .. Big(item.Length)];
                offset += item.Length;
                return place;
            }).ToArray();
            return Box("meta",
            [
                0, 0, 0, 0,
                .. Box("iinf", [0, 0, 0, 0, 0, (byte)items.Length, .. kinds.SelectMany((kind, index) => Box("infe", [2, 0, 0, 0, 0, (byte)(index + 1), 0, 0, .. Encoding.ASCII.GetBytes(kind), 0]))]),
                .. Box("iloc", [1, 0, 0, 0, 0x44, 0, 0, (byte)items.Length, .. places.SelectMany(place => place)]),
                .. Box("iprp", Box("ipco", Box("ispe", [0, 0, 0, 0, 0, 0, 0, 4, 0, 0, 0, 4]))),
                .. isInBox ? Box("idat", data) : [],
            ]);
        }
    }

    private static byte[] Type => Box("ftyp", [.. "avif"u8, 0, 0, 0, 0]);
}
