using Annals.Read.Headers;
using Annals.Read.Images;
using Annals.Read.Recordings;
using static Annals.Tests.Read.Recordings.RecordingSamples;

namespace Annals.Tests.Read.Recordings;

/// <summary>How long films and sounds play, and what they have, is read from their headers; whatever is broken is told, and nothing throws.</summary>
public class RecordingReadingTests
{
    // A name, the file, its length in seconds (nought for one that is not said), its size, and whether it has picture and sound.
    public static TheoryData<string, byte[], double, ImageSize?, bool, bool> Samples => new()
    {
        { "x.mp4", Mp4(205_400, (320, 180), handlers: ["vide", "soun"]), 205.4, new(320, 180), true, true },
        { "x.MP4", Mp4(205_400, (320, 180), isIndexLast: true, handlers: ["vide"]), 205.4, new(320, 180), true, false },
        { "x.m4v", Mp4(5_000_000_000, (320, 180), isIndexLast: true, isLong: true, handlers: ["vide", "soun"]), 0, new(320, 180), true, true },
        { "x.m4v", Mp4(2_000_000_000, (320, 180), isLong: true, handlers: ["vide", "soun"]), 2_000_000, new(320, 180), true, true },
        { "x.mp4", Mp4(1_000, (320, 180), isTurned: true, handlers: ["soun", "vide"]), 1, new(180, 320), true, true },
        { "x.mp4", Mp4(0, (320, 180), handlers: ["vide"]), 0, new(320, 180), true, false },
        { "x.mp4", Mp4(-1, (0, 180), handlers: ["vide"]), 0, null, true, false },
        { "x.m4a", Mp4(61_000, handlers: ["soun"]), 61, null, false, true },
        { "x.webm", WebM(5_308, 1_000_000, "webm", Picture(320, 180), Sound), 5.308, new(320, 180), true, true },
        { "x.webm", WebM(53, 100_000_000, "webm", Picture(320, 180, Shown(640, 360, 0))), 5.3, new(640, 360), true, false },
        { "x.webm", WebM(53, 100_000_000, "webm", Picture(320, 180, Shown(16, 9, 3))), 5.3, new(320, 180), true, false },
        { "x.webm", WebM(null, 1_000_000, "webm", Sound), 0, null, false, true },
        { "x.webm", WebM(double.NaN, 1_000_000, "webm", Sound), 0, null, false, true },
        { "x.mp3", Mp3(100, []), 100 * 208 * 8 / 64_000.0, null, false, true },
        { "x.mp3", [.. Mp3(100, []), .. "TAG"u8, .. new byte[125]], 100 * 208 * 8 / 64_000.0, null, false, true },
        { "x.mp3", [.. Id3(5_000), .. Id3(10), .. Mp3(100, Xing(441, 100 * 208))], 441 * 1152 / 44_100.0, null, false, true },
        { "x.mp3", [.. Mp3(3, []), .. Frame([], 0x90), .. Mp3(3, [])], 0, null, false, true },
        { "x.mp3", Mp3(100, [.. new byte[15], .. "VBRI"u8, 0, 1, 0, 0, 0, 0, 0, 0, 0x10, 0, 0, 0, 0x01, 0xb9]), 441 * 1152 / 44_100.0, null, false, true },
        { "x.opus", [.. Page(2, 0, 7, OpusHead(312)), .. Page(4, 480_312, 7, new byte[700])], 10, null, false, true },
        { "x.ogg", [.. Page(2, 0, 7, VorbisHead(44_100)), .. Page(0, 441_000, 7, new byte[700]), .. Page(4, -1, 7, new byte[10])], 10, null, false, true },
        { "x.ogv", [.. Page(2, 0, 8, TheoraHead(320, 180)), .. Page(2, 0, 7, VorbisHead(44_100)), .. Page(4, 441_000, 7, new byte[70]), .. Page(4, 1 << 6, 8, new byte[70])], 10, new(320, 180), true, true },
        { "x.ogv", [.. Page(2, 0, 8, TheoraHead(320, 180)), .. Page(4, (200 << 6) + 50, 8, new byte[70])], 10, new(320, 180), true, false },
    };

    [Theory]
    [MemberData(nameof(Samples))]
    public void A_header_says_length_size_picture_and_sound(string name, byte[] file, double seconds, ImageSize? size, bool hasPicture, bool hasSound)
    {
        var found = Read(name, file);
        Assert.Null(found.Problem);
        Assert.Equal(seconds, found.Length?.TotalSeconds ?? 0, 0.001);
        Assert.Equal((size, hasPicture, hasSound), (found.Size, found.HasPicture, found.HasSound));
    }

    // Fragments of which no header says how long they are together are a film without a length, which is no fault.
    [Theory]
    [MemberData(nameof(Samples))]
    public void A_file_that_ends_at_any_place_or_has_any_byte_wrong_is_read_or_told_and_nothing_throws(string name, byte[] file, double seconds, ImageSize? size, bool hasPicture, bool hasSound)
    {
        Assert.True(seconds >= 0 && (hasPicture || hasSound) && (size is null || hasPicture));
        for (var length = 0; length < Math.Min(file.Length, 1_500); length++)
            if (Read(name, file[..length]) is { Problem: null } read) Assert.True(read.HasPicture || read.HasSound);
        var random = new Random(name.Length + file.Length);
        for (var time = 0; time < 500; time++)
        {
            byte[] changed = [.. file];
            for (var i = 0; i < 4; i++) changed[random.Next(Math.Min(600, changed.Length))] = (byte)random.Next(256);
            if (Read(name, changed).Length is { } length) Assert.True(length > TimeSpan.Zero && length < TimeSpan.FromDays(31));
        }
    }

    [Theory]
    [InlineData("x.mp4")]
    [InlineData("x.webm")]
    [InlineData("x.opus")]
    public void A_file_that_is_cut_off_is_told_from_its_header(string name)
    {
        byte[] file = name switch
        {
            "x.mp4" => Mp4(1_000, (320, 180), handlers: ["vide"]),
            "x.webm" => WebM(1_000, 1_000_000, "webm", Sound),
            _ => [.. Page(2, 0, 7, OpusHead(312)), .. Page(4, 480_312, 7, new byte[700])],
        };
        Assert.Null(Read(name, file).Problem);
        for (var missing = 1; missing < 100; missing++) Assert.Contains("cut off", Read(name, file[..^missing]).Problem, StringComparison.Ordinal);
    }

    [Fact]
    public void A_manyfilm_in_fragments_is_read()
    {
        var film = Mp4(5_300, (640, 360), handlers: ["vide"]);
        byte[] fragment = [0, 0, 0, 8, .. "moof"u8, 0, 0, 0, 8, .. "mdat"u8];
        // What is no box may follow the last one, as where a camera has filled its card.
        byte[] many = [.. film, .. Enumerable.Repeat(fragment, 30_000).SelectMany(each => each), 0xff, 0xff, 0xff, 0xff, .. "    "u8];
        Assert.Equal(Read("x.mp4", film), Read("x.mp4", many));
    }

    [Fact]
    public void A_sound_of_which_an_encoder_says_more_than_there_is_is_cut_off()
    {
        var whole = Mp3(100, Xing(100, 100 * 208));
        Assert.Null(Read("x.mp3", whole).Problem);
        Assert.Contains("cut off", Read("x.mp3", whole[..(50 * 208)]).Problem, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("hvc1", "HEVC")]
    [InlineData("alac", "ALAC")]
    [InlineData("avc1", null)]
    [InlineData("mp4a", null)]
    public void A_coding_that_not_every_browser_plays_is_told(string entry, string? expected) => Assert.Equal(expected, Read("x.mp4", Mp4(1_000, coding: entry, handlers: ["vide"])).UncommonCoding);

    // 576 samples before and 702 behind, as ffmpeg and LAME have it; browsers leave these out.
    [Fact]
    public void What_an_encoder_has_put_around_a_sound_is_not_counted()
    {
        byte[] said = [.. "Info"u8, 0, 0, 0, 15, 0, 0, 0, 204, 0, 0, 0, 0, .. new byte[104], .. "LAME3.100"u8, .. new byte[12], 0x24, 0x02, 0xbe];
        Assert.Equal((204 * 1152 - 576 - 702) / 44_100.0, Read("x.mp3", Mp3(204, said)).Length!.Value.TotalSeconds, 0.001);
    }

    public static TheoryData<string, byte[], string> Wrong => new()
    {
        { "x.mp3", Mp4(1_000, handlers: ["soun"]), "MP4 by its content and MP3 by its name" },
        { "x.mp4", WebM(1, 1, "webm", Sound), "WebM by its content and MP4 by its name" },
        { "x.ogg", [.. Id3(10), .. Mp3(3, [])], "MP3 by its content and Ogg by its name" },
        { "x.mp4", [0x89, .. "PNG\r\n\u001a\n"u8, 0, 0, 0, 13, .. "IHDR"u8], "no MP4" },
        { "x.mp4", [.. "not really a film"u8], "no MP4" },
        { "x.mp3", [0xff, 0xd8, 0xff, 0xe0, .. new byte[5_000]], "no MP3" },
        { "x.mp3", Id3(500), "no MP3" },
        { "x.mp3", [], "no MP3" },
        { "x.webm", WebM(1, 1, "matroska", Sound), "“matroska” and no WebM" },
        { "x.webm", WebM(1, 1, "webm"), "neither picture nor sound" },
        { "x.mp4", Mp4(1), "neither picture nor sound" },
        { "x.ogg", Page(6, 0, 7, [.. "Speex   "u8, .. new byte[72]]), "no sound or film that browsers play" },
    };

    [Theory]
    [MemberData(nameof(Wrong))]
    public void What_no_browser_plays_is_told(string name, byte[] file, string why) => Assert.Contains(why, Read(name, file).Problem, StringComparison.Ordinal);

    // A part that is said to be nothing long, very often.
    [Fact]
    public void A_header_that_has_no_end_is_not_read_to_its_end()
    {
        byte[] parts = [.. Enumerable.Repeat((byte[])[0, 0, 0, 8, .. "free"u8], 200_000).SelectMany(part => part)];
        var counted = new CountedStream(parts);
        Assert.NotNull(RecordingReading.Of(new HeaderBytes(counted, RecordingReading.MostReads), "media/x.mp4").Problem);
        Assert.InRange(counted.Reads, 1, 25_000);
    }

    private static RecordingReading Read(string name, byte[] file) => RecordingReading.Of(new HeaderBytes(new MemoryStream(file), RecordingReading.MostReads), "media/" + name);

    private sealed class CountedStream(byte[] bytes) : MemoryStream(bytes)
    {
        public int Reads { get; private set; }

        public override int Read(byte[] buffer, int offset, int count)
        {
            Reads++;
            return base.Read(buffer, offset, count);
        }
    }
}
