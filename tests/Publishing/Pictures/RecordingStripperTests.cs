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

    private static RecordingReading Read(byte[] file) => RecordingReading.Of(new HeaderBytes(new MemoryStream(file)), "media/x.mp4");

    private static int At(byte[] file, string kind) => file.AsSpan().IndexOf(Encoding.Latin1.GetBytes(kind));

    private static byte[] Box(string kind, byte[] content)
    {
        var length = new byte[4];
        BinaryPrimitives.WriteInt32BigEndian(length, content.Length + 8);
        return [.. length, .. Encoding.Latin1.GetBytes(kind), .. content];
    }
}
