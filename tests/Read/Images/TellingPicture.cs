using System.Buffers.Binary;
using System.IO.Compression;
using System.Text;

namespace Annals.Tests.Read.Images;

/// <summary>Pictures of a few bytes, of each format, that say where, with what and by whom they were taken.</summary>
internal static class TellingPicture
{
    private const string Serial = "A431 2 C123";

    /// <summary>A picture cut off at one place after the other, and with one byte after the other changed.</summary>
    /// <param name="step">How many bytes further each time.</param>
    public static IEnumerable<byte[]> Damaged(byte[] image, int step = 1)
    {
        for (var length = 0; length < image.Length; length += step) yield return image[..length];
        for (var at = 0; at < image.Length; at += step)
            foreach (var other in (byte[])[0, 1, 0x7f, 0x80, 0xff])
            {
                byte[] changed = [.. image];
                changed[at] = other;
                yield return changed;
            }
    }

    public static byte[] With(string format, byte[]? exif, byte[]? xmp) => format switch
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

    public static byte[] Packet(string xmp) => Encoding.UTF8.GetBytes(
        "<?xpacket begin='\ufeff' id='W5M0MpCehiHzreSzNTczkc9d'?><x:xmpmeta xmlns:x='adobe:ns:meta/'><rdf:RDF xmlns:rdf='http://www.w3.org/1999/02/22-rdf-syntax-ns#' " +
        "xmlns:exif='http://ns.adobe.com/exif/1.0/' xmlns:aux='http://ns.adobe.com/exif/1.0/aux/' xmlns:dc='http://purl.org/dc/elements/1.1/' xmlns:xmp='http://ns.adobe.com/xap/1.0/'>" +
        xmp + "</rdf:RDF></x:xmpmeta>   <?xpacket end='w'?>");

    /// <summary>Fields as “tag type value”; of the first directory, Exif's and that of the place.</summary>
    public static byte[] Exif(string what)
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

    /// <summary>A picture of four grey points, whose one strip stands behind all else.</summary>
    public static byte[] GreyTiff(string[] more, string[]? exif, string[]? place, bool isLittle = false)
    {
        const int Strip = 900;
        var tiff = Tiff(["0100 3 2", "0101 3 2", "0102 3 8", "0103 3 1", "0106 3 1", $"0111 3 {Strip}", "0115 3 1", "0116 3 2", "0117 3 4", .. more], exif, place, isLittle);
        return [.. tiff, .. new byte[Strip - tiff.Length], 0, 85, 170, 255];
    }

    public static byte[] Tiff(string[] first, string[]? exif, string[]? place, bool isLittle = false)
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
            if (type == 3) return (tag, type, 1, Two(int.Parse(parts[2], System.Globalization.CultureInfo.InvariantCulture)));
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

    public static byte[] Big(int number)
    {
        var bytes = new byte[4];
        BinaryPrimitives.WriteInt32BigEndian(bytes, number);
        return bytes;
    }

    public static byte[] Segment(byte marker, byte[] content) => [0xff, marker, .. Big(content.Length + 2)[2..], .. content];

    public static byte[] Jpeg(params byte[] before) => [0xff, 0xd8, .. before, .. Segment(0xc0, [8, 0, 4, 0, 4, 1, 1, 0x11, 0]), 0xff, 0xda];

    public static byte[] Chunk(string kind, byte[] content) => [.. Big(content.Length), .. Encoding.ASCII.GetBytes(kind), .. content, 0, 0, 0, 0];

    public static byte[] Png(params byte[] chunks) =>
        [0x89, .. "PNG\r\n"u8, 0x1a, 0x0a, .. Chunk("IHDR", [0, 0, 0, 4, 0, 0, 0, 4, 8, 0, 0, 0, 0]), .. Chunk("IDAT", [1, 2, 3]), .. chunks, .. Chunk("IEND", [])];

    public static byte[] Riff(string kind, byte[] content) =>
        [.. Encoding.ASCII.GetBytes(kind), .. Big(content.Length).Reverse(), .. content, .. new byte[content.Length & 1]];

    public static byte[] WebP(params byte[] chunks) => [.. "RIFF"u8, 0, 0, 0, 0, .. "WEBP"u8, .. Riff("VP8X", [0x0c, 0, 0, 0, 3, 0, 0, 3, 0, 0]), .. chunks];

    public static byte[] Box(string kind, byte[] content) => [.. Big(content.Length + 8), .. Encoding.ASCII.GetBytes(kind), .. content];

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
