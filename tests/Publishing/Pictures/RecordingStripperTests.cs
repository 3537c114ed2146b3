using System.Buffers.Binary;
using System.Text;
using Annals.Publishing.Pictures;
using Annals.Read.Headers;
using Annals.Read.Recordings;
using Annals.Tests.Read.Recordings;

namespace Annals.Tests.Publishing.Pictures;

/// <summary>Films and sounds go out without where, when and with what they were taken, and play as before.</summary>
public sealed class RecordingStripperTests
{
    private static readonly byte[] Place = [.. Box("udta", Box("\u00a9xyz", [0, 18, 0x15, 0xc7, .. "SECRET+51.50-0.12/"u8]))];

    [Theory]
    [InlineData(true, true)]
    [InlineData(true, false)]
    [InlineData(false, true)]
    [InlineData(false, false)]
    public void A_film_keeps_its_places_and_tells_nothing(bool isIndexLast, bool isLong)
    {
        var film = RecordingSamples.Mp4(5300, (640, 360), isIndexLast, isLong, handlers: ["vide", "soun"]);
        var told = Told(film);
        Assert.Contains("SECRET", Encoding.Latin1.GetString(told), StringComparison.Ordinal);
        var published = Published(told);
        Assert.DoesNotContain("SECRET", Encoding.Latin1.GetString(published), StringComparison.Ordinal);
        Assert.Equal(told.Length, published.Length);
        Assert.Equal(Read(film), Read(published));
        // All else is where it was.
        Assert.Equal(At(told, "mdat"), At(published, "mdat"));
        Assert.Equal(At(told, "tkhd"), At(published, "tkhd"));
    }

    [Fact]
    public void A_long_film_in_fragments_tells_nothing_either()
    {
        var told = Told(RecordingSamples.Mp4(5300, handlers: ["vide"]));
        byte[] fragments = [.. Enumerable.Repeat<byte[]>([0, 0, 0, 8, .. "moof"u8, 0, 0, 0, 8, .. "mdat"u8], 15_000).SelectMany(each => each)];
        var published = Published([.. told, .. fragments, .. Place]);
        Assert.DoesNotContain("SECRET", Encoding.Latin1.GetString(published), StringComparison.Ordinal);
        Assert.Equal(told.Length + fragments.Length + Place.Length, published.Length);
    }

    [Fact]
    public void An_older_film_without_a_box_for_its_type_tells_nothing_either()
    {
        var told = Told(RecordingSamples.Mp4(5300, handlers: ["vide"]));
        var type = BinaryPrimitives.ReadInt32BigEndian(told);
        Assert.DoesNotContain("SECRET", Encoding.Latin1.GetString(Published(told[type..])), StringComparison.Ordinal);
    }

    [Fact]
    public void The_time_of_its_making_is_blank()
    {
        var film = RecordingSamples.Mp4(5300, handlers: ["soun"]);
        var made = At(film, "mvhd") + 8;
        BinaryPrimitives.WriteInt64BigEndian(film.AsSpan(made), 0x0123456789abcdef);
        var published = Published(film);
        Assert.Equal(0, BinaryPrimitives.ReadInt64BigEndian(published.AsSpan(made)));
        Assert.Equal(Read(film), Read(published));
    }

    [Fact]
    public void A_sound_begins_with_its_first_frame()
    {
        var sound = RecordingSamples.Mp3(40, RecordingSamples.Xing(40, 40 * 208));
        byte[] told = [.. "ID3"u8, 4, 0, 0, 0, 0, 0, 10, .. "SECRETnote"u8, .. sound, .. "TAG"u8, .. "SECRET"u8, .. new byte[119]];
        Assert.Equal(sound, Published(told));
        Assert.Equal(sound, Published([.. sound, .. "TAG"u8, .. "SECRET"u8, .. new byte[119]]));
        Assert.Equal(sound, Published(sound));
    }

    [Theory]
    [InlineData(5300d)]
    [InlineData(null)]
    public void A_WebM_keeps_its_places_and_tells_nothing(double? length)
    {
        var film = RecordingSamples.WebM(length, 1_000_000, "webm", RecordingSamples.Picture(320, 180), RecordingSamples.Sound);
        var told = RecordingSamples.WebM(length, 1_000_000, "webm",
        [
            [.. RecordingSamples.Picture(320, 180), .. Element([0x53, 0x6e], "SECRET"u8)], [.. RecordingSamples.Sound, .. Element([0xec], "SECRET"u8)],
        ], [.. Element([0x7b, 0xa9], "SECRET"u8), .. Element([0x57, 0x41], "SECRET"u8), .. Element([0x44, 0x61], new byte[8])], Element([0x12, 0x54, 0xc3, 0x67], "SECRETplace"u8));
        var published = Published(told);
        Assert.DoesNotContain("SECRET", Encoding.Latin1.GetString(published), StringComparison.Ordinal);
        Assert.Equal(told.Length, published.Length);
        Assert.Equal(Read(film, "x.webm"), Read(published, "x.webm"));
        Assert.Equal(published, Published(published));
        // What was a note is an element that is void, as long as it was.
        Assert.DoesNotContain("\u0012T\u00c3g", Encoding.Latin1.GetString(published), StringComparison.Ordinal);
    }

    // What says nothing, and what follows it in its packet.
    public static TheoryData<byte[], byte[], byte[]> OggComments => new()
    {
        { RecordingSamples.OpusHead(0), "OpusTags"u8.ToArray(), new byte[8] },
        { RecordingSamples.VorbisHead(44_100), [3, .. "vorbis"u8], [0, 0, 0, 0, 0, 0, 0, 0, 1] },
        { RecordingSamples.TheoraHead(320, 180), [0x81, .. "theora"u8], new byte[8] },
    };

    [Theory]
    [MemberData(nameof(OggComments))]
    public void A_sound_in_Ogg_says_nothing_on_as_many_pages(byte[] head, byte[] start, byte[] nothing)
    {
        var note = Encoding.ASCII.GetBytes(string.Concat(Enumerable.Repeat("SECRET", 30)));
        byte[] played = [.. "PLAYED"u8];
        byte[] told =
        [
            .. RecordingSamples.Page(2, 0, 7, head),
            // Its notes go on for as long as a page may be, and on the next.
            .. OpenPage(7, [.. start, .. nothing, .. Enumerable.Repeat(note, 400).SelectMany(each => each).Take((255 * 255) - start.Length - nothing.Length)]), .. RecordingSamples.Page(0, 0, 7, note),
            .. RecordingSamples.Page(4, 48_000, 7, played),
        ];
        var published = Published(told);
        Assert.Equal(told.Length, published.Length);
        Assert.DoesNotContain("SECRET", Encoding.Latin1.GetString(published), StringComparison.Ordinal);
        var second = RecordingSamples.Page(2, 0, 7, head).Length + 27 + 255;
        byte[] written = [.. start, .. nothing];
        Assert.Equal(written, published[second..(second + written.Length)]);
        Assert.True(published[(second + written.Length)..(second + 1_000)].All(each => each == 0));
        Assert.Equal(told[^6..], published[^6..]);
        Assert.Equal(Read(told, "x.ogg"), Read(published, "x.ogg"));
        Assert.Equal(published, Published(published));
    }

    [Fact]
    public void FLAC_in_Ogg_says_nothing_either()
    {
        byte[] head = [0x7f, .. "FLAC"u8, 1, 0, 0, 2, .. "fLaC"u8, 0, 0, 0, 34, .. new byte[34]];
        byte[] told =
        [
            .. RecordingSamples.Page(2, 0, 7, head), .. RecordingSamples.Page(0, 0, 7, [4, 0, 0, 14, .. "SECRET"u8, .. "SECRET"u8, 0, 0]),
            .. RecordingSamples.Page(0, 0, 7, [3, 0, 0, 4, .. "SEEK"u8]), .. RecordingSamples.Page(0, 0, 7, [0x86, 0, 0, 6, .. "SECRET"u8]), .. RecordingSamples.Page(4, 48_000, 7, [0x86, 0, 0, 6, .. "PLAYED"u8]),
        ];
        var published = Published(told);
        Assert.Equal(told.Length, published.Length);
        var text = Encoding.Latin1.GetString(published);
        Assert.DoesNotContain("SECRET", text, StringComparison.Ordinal);
        Assert.Contains("\u0004\0\0\u000e\0\0", text, StringComparison.Ordinal);
        Assert.Contains("SEEK", text, StringComparison.Ordinal);
        Assert.Contains("\u0081\0\0\u0006\0", text, StringComparison.Ordinal);
        Assert.EndsWith("PLAYED", text, StringComparison.Ordinal);
    }

    [Fact]
    public void The_sum_of_a_page_is_that_of_its_standard()
    {
        // By another program, with which pages of ffmpeg agree.
        var page = Published([.. RecordingSamples.Page(2, 0, 0, RecordingSamples.OpusHead(312)), .. RecordingSamples.Page(0, 0, 0, [.. "OpusTags"u8, .. new byte[8]])]);
        var sum = page[(RecordingSamples.Page(2, 0, 0, RecordingSamples.OpusHead(312)).Length + 22)..][..4];
        Assert.Equal("413A44B3", Convert.ToHexString(sum));
    }

    [Fact]
    public void Other_files_of_boxes_stay_as_they_are()
    {
        byte[] other = [.. Box("ftyp", [.. "heic"u8, 0, 0, 0, 0]), .. Box("meta", [.. "items"u8]), .. Box("mdat", new byte[50])];
        Assert.Equal(other, Published(other));
    }

    [Fact]
    public void One_that_is_cut_or_changed_anywhere_is_still_a_file()
    {
        var told = Told(RecordingSamples.Mp4(5300, (640, 360), handlers: ["vide", "soun"]));
        for (var length = 0; length < told.Length; length += 3) Assert.Equal(length, Published(told[..length]).Length);
        var random = new Random(5);
        for (var i = 0; i < 2_000; i++)
        {
            var changed = (byte[])told.Clone();
            changed[random.Next(changed.Length)] = (byte)random.Next(256);
            Assert.Equal(told.Length, Published(changed).Length);
        }
    }

    // Behind the header of the whole: the index grows by it.
    private static byte[] Told(byte[] film)
    {
        var index = At(film, "moov") - 4;
        var length = BinaryPrimitives.ReadInt32BigEndian(film.AsSpan(index));
        byte[] told = [.. film[..(index + length)], .. Place, .. film[(index + length)..]];
        BinaryPrimitives.WriteInt32BigEndian(told.AsSpan(index), length + Place.Length);
        return told;
    }

    private static byte[] Published(byte[] file)
    {
        using var stream = MetadataStripper.Open(() => new MemoryStream(file));
        using var bytes = new MemoryStream();
        stream.CopyTo(bytes);
        return bytes.ToArray();
    }

    private static RecordingReading Read(byte[] file, string name = "x.mp4") => RecordingReading.Of(new HeaderBytes(new MemoryStream(file)), $"media/{name}");

    // A page of the most bytes, whose packet goes on on the next.
    private static byte[] OpenPage(int serial, byte[] content) => [.. RecordingSamples.Page(0, 0, serial, new byte[254 * 255])[..26], 255, .. Enumerable.Repeat((byte)255, 255), .. content];

    private static byte[] Element(byte[] id, ReadOnlySpan<byte> content) => [.. id, (byte)(0x80 | content.Length), .. content];

    private static int At(byte[] file, string kind) => file.AsSpan().IndexOf(Encoding.Latin1.GetBytes(kind));

    private static byte[] Box(string kind, byte[] content)
    {
        var length = new byte[4];
        BinaryPrimitives.WriteInt32BigEndian(length, content.Length + 8);
        return [.. length, .. Encoding.Latin1.GetBytes(kind), .. content];
    }
}
